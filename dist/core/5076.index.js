export const id = 5076;
export const ids = [5076,7267,7284,1407];
export const modules = {

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   performForkVerdict: () => (/* binding */ performForkVerdict)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var birpc__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38325);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98639);
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

/***/ 31993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ picturedImages)
/* harmony export */ });
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10479);
/* harmony import */ var _reserved_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22518);


/** Returns the images that are shown as pictures: the first column of images of a table; null without images. */
function picturedImages(features) {
    if (features.kind === 'image')
        return { column: _reserved_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .imageColumn */ .m, features };
    const [first] = (0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .imageColumnsOf */ .UL)(features);
    return first === undefined ? null : { column: first.name, features: (0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(first) };
}


/***/ }),

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ thumbnailMaker)
/* harmony export */ });
/* harmony import */ var _images_thumbnail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16240);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10479);
/* harmony import */ var _image_pixels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34401);



/** Limit for all pictures of a page. */
const mostPictureBytes = 1_000_000;
/** Returns a function that makes pictures of stored images until the limit of a page is reached. */
function thumbnailMaker(features) {
    const pixels = new Uint8Array((0,_features_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesPerExample */ .yg)(features));
    let left = mostPictureBytes;
    return (stored) => {
        (0,_image_pixels_js__WEBPACK_IMPORTED_MODULE_1__/* .imagePixels */ .p)(features, stored, pixels);
        const picture = (0,_images_thumbnail_js__WEBPACK_IMPORTED_MODULE_0__/* .thumbnailOf */ .k)(pixels.slice(), features);
        left -= picture.bytes.length;
        return left < 0 ? 'left out' : picture;
    };
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

/***/ 57551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ encodeJpeg)
/* harmony export */ });
/* harmony import */ var jpeg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83598);

/**
 * Pixels (rows first, channels last) as a JPEG file, every channel at full resolution.
 * @param quality From 1 to 100, as the Independent JPEG Group counts it.
 */
function encodeJpeg(pixels, { height, width, channels }, quality) {
    const opaque = new Uint8Array(width * height * 4).fill(255);
    for (let pixel = 0; pixel < width * height; pixel++)
        for (let channel = 0; channel < 3; channel++)
            opaque[pixel * 4 + channel] = pixels[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
    return (0,jpeg_js__WEBPACK_IMPORTED_MODULE_0__.encode)({ width, height, data: opaque }, quality).data;
}


/***/ }),

/***/ 16240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ thumbnailOf)
/* harmony export */ });
/* harmony import */ var fast_png__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79673);
/* harmony import */ var _encode_jpeg_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57551);


/** Up to this a picture is shown pixel by pixel; a larger one is a photo, for which PNG is no format. */
const mostExactPixels = 64;
const longestSide = 160;
const jpegQuality = 80;
/**
 * An image of bytes (rows first, channels last) as a file of its own, at most 160 pixels wide and high. It is made from the
 * pixels, so that nothing else of the original file, such as where a photo was taken, comes along.
 */
function thumbnailOf(pixels, features) {
    const { width, height, data } = reduced(pixels, features);
    const { channels } = features;
    return Math.max(width, height) <= mostExactPixels
        ? { mediaType: 'image/png', width, height, bytes: (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({ width, height, data, channels }) }
        : {
            mediaType: 'image/jpeg',
            width,
            height,
            bytes: (0,_encode_jpeg_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeJpeg */ .N)(data, { width, height, channels }, jpegQuality),
        };
}
/** Each pixel is the mean of those it stands for. */
function reduced(pixels, { width, height, channels }) {
    const factor = longestSide / Math.max(width, height);
    if (factor >= 1)
        return { width, height, data: pixels };
    const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size * factor)));
    const [newWidth, newHeight] = [across ?? 1, down ?? 1];
    const data = new Uint8Array(newWidth * newHeight * channels);
    for (let y = 0; y < newHeight; y++)
        for (let x = 0; x < newWidth; x++) {
            const [top, bottom] = span(y, height / newHeight);
            const [left, right] = span(x, width / newWidth);
            for (let channel = 0; channel < channels; channel++) {
                let sum = 0;
                for (let row = top; row < bottom; row++)
                    for (let column = left; column < right; column++)
                        sum += pixels[(row * width + column) * channels + channel] ?? 0;
                data[(y * newWidth + x) * channels + channel] = Math.round(sum / ((bottom - top) * (right - left)));
            }
        }
    return { width: newWidth, height: newHeight, data };
}
function span(index, step) {
    const from = Math.floor(index * step);
    return [from, Math.max(from + 1, Math.floor((index + 1) * step))];
}


/***/ }),

/***/ 27267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ completeModel),
  GF: () => (/* binding */ openModel),
  cN: () => (/* binding */ readGolden),
  KU: () => (/* binding */ readTrainingMetrics)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/batch-independence.js
var batch_independence = __webpack_require__(79522);
// EXTERNAL MODULE: ./build/core/js/src/model/class-sample.js
var class_sample = __webpack_require__(34942);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/core/js/src/dataset/column-list.js
var column_list = __webpack_require__(81543);
// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/dataset/cleaned.js
var cleaned = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/model/example-request.js
var example_request = __webpack_require__(58785);
;// CONCATENATED MODULE: ./build/core/js/src/model/card.js









/**
 * Returns a model card in Markdown: the sections of Mitchell et al., "Model Cards for Model Reporting" (2019), under
 * the metadata of Hugging Face. It contains the facts from the pipeline, and placeholders for facts that only the
 * authors have. Equal facts give equal text.
 */
function writeModelCard(facts) {
    const { details, float32Weights, dataset, metrics, sample, golden, engine } = facts;
    return `---
${(0,dist/* stringify */.As)(metadataOf(details)).trim()}
---

# ${escapeMarkdown(details.name)}

## Model details

${table([
        ['Task', taskOf(details.label)],
        ['Input', inputOf(details.features)],
        ...(0,combined_columns/* combinedRows */.x)((0,combined_columns/* combinedOf */.r)(details.features)),
        ...inputsOf(details.transform),
        ...outputRows(details.label),
        ['Parameters', details.parameters.toLocaleString('en')],
        ['Size of model.json and weights', `${details.modelBytes.toLocaleString('en')} bytes`],
        ['Weights stored as', storageOf(details.weights, float32Weights)],
        ['Format', 'TensorFlow.js layers model'],
        ['Trained with', engine],
    ])}

## How to use

This request predicts one of the golden requests with the server of the model, on port 8080 of this machine:

\`\`\`sh
${(0,example_request/* exampleRequest */.u)('http://localhost:8080', details.features, golden)}
\`\`\`

## Intended use

${placeholder('what the model is for, who may rely on it, and what it must not be used for')}

## Factors

${placeholder('for which groups, instruments or environments its quality may differ')}

## Metrics

${Object.keys(metrics).length === 0 ? 'None measured yet.' : table(Object.entries(metrics).map(([name, value]) => [name, String(value)]))}

## Training data

${table([
        ['Dataset', dataset.digest],
        ...(0,cleaned/* countsByRule */.SJ)(dataset),
        ['Examples for training', String(dataset.rows.train)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,class_sample/* sampleText */.E)(sample)]]),
        ['Examples for validation', String(dataset.rows.validation)],
        ...(dataset.weight === undefined ? [] : [['Weight of an example', `column ${dataset.weight}`]]),
    ])}
${(0,cleaned/* missingRowsWarning */.g2)({ cleaned: dataset.cleaned, label: details.label })
        .map((warning) => `\n**Warning:** ${escapeMarkdown(warning)}\n`)
        .join('')}
Examples are transformed before they reach the network. The parameters were fitted on the training examples only and are stored with the model:

${listTransform(details.transform)}

## Evaluation data

${table([['Examples for testing', String(dataset.rows.test)]])}

## Quantitative analyses

The verdict of the gate on the test examples, with confidence intervals, is in the report of the run that trained this model.

## Ethical considerations

${placeholder('whom wrong predictions may harm, and what the data contains about people')}

## Caveats and recommendations

\`golden.json\` contains raw requests with the outputs of this model, by which a server of the model can be verified.
`;
}
const mostListed = 10;
function storageOf(type, float32) {
    if (type === 'float32' || float32.length === 0)
        return type;
    return `${type}, except ${(0,format/* listNames */.Zv)(float32, mostListed)} as float32`;
}
function metadataOf({ name, features, label }) {
    return {
        library_name: 'tfjs',
        model_name: name,
        pipeline_tag: pipelineOf(features, label),
        tags: ['tensorflow.js', ...new Set((0,label_target/* outputsOf */.Yz)(label).map((output) => tagOf(output.label)))],
    };
}
function tagOf({ kind }) {
    return kind === 'class' ? 'classification' : 'regression';
}
/**
 * Returns the task in Hugging Face's terms, which have no name for a number predicted from an image, nor for several
 * outputs.
 */
function pipelineOf(features, label) {
    if (label.kind === 'multi-output')
        return 'other';
    if (features.kind === 'image')
        return label.kind === 'class' ? 'image-classification' : 'other';
    return label.kind === 'class' ? 'tabular-classification' : 'tabular-regression';
}
function taskOf(target) {
    return (0,label_target/* outputsOf */.Yz)(target)
        .map(({ label }) => taskOfLabel(label))
        .join(', ');
}
function taskOfLabel(label) {
    return label.kind === 'class' ? `Classification into ${label.classes.length} classes` : 'Regression';
}
function inputOf(features) {
    switch (features.kind) {
        case 'image': {
            const { width, height, channels } = features;
            return `Image, ${width} wide, ${height} high, ${channels === 1 ? 'grey' : 'colour'}`;
        }
        case 'table':
            return `Row of ${(0,column_list/* listColumns */.U)(features)}`;
    }
}
/** Returns a row for each named input; no rows for a network with a single input. */
function inputsOf({ inputs = [] }) {
    return inputs.map((input) => [
        `Input ${input.name} of the network`,
        'image' in input ? `the image ${input.image}` : `${input.positions.length} of the row's values`,
    ]);
}
function outputRows(target) {
    if (target.kind !== 'multi-output')
        return [['Output', outputOf(target)]];
    return target.outputs.map(({ name, label }) => [`Output ${name} of the network`, outputOf(label)]);
}
function outputOf(label) {
    return label.kind === 'class' ? `Scores of ${label.classes.join(', ')}` : label.column;
}
function listTransform(transform) {
    const lines = (0,describe/* describeTransform */.S)(transform);
    if (lines.length === 0)
        return '- none: the network gets the raw values';
    return lines
        .map(({ columns, steps }) => columns.length === 0
        ? `- ${steps}`
        : `- ${escapeMarkdown(`${(0,format/* listNames */.Zv)(columns, mostListed)}: ${steps}`)}`)
        .join('\n');
}
function placeholder(topic) {
    return `_Not stated. The authors should state ${topic}._`;
}
function table(rows) {
    const lines = rows.map(([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(value)} |`);
    return ['| | |', '| --- | --- |', ...lines].join('\n');
}
/**
 * Escapes names, which come from data and configuration, so that none ends a table cell or starts a tag, a link or a
 * new line.
 */
function escapeMarkdown(text) {
    return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#|!~@]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/apply-text.js
var apply_text = __webpack_require__(39928);
;// CONCATENATED MODULE: ./build/core/js/src/model/input-quantities.js


/** Kinds of quantities, by which inputs at serving are compared with those of the training split. */
const quantityKinds = ['value', 'category', 'unknown-tokens', 'length', 'intensity'];
/** Most columns with a quantity. */
const mostColumns = 256;
/** Returns the quantities of the first columns of a model. Private ones have none, because their values appear nowhere. */
function inputQuantities({ features, transform, }) {
    switch (features.kind) {
        case 'image': {
            const width = (0,dataset_features/* pixelsOf */.rr)(features);
            const read = ({ features: pixels }, example) => intensity(pixels, example * width, width);
            return [{ column: 'image', kind: 'intensity', slow: false, read }];
        }
        case 'table': {
            const width = (0,dataset_features/* valuesPerExample */.yg)(features);
            const quantities = features.columns.flatMap((column, position) => {
                if ('private' in column && column.private === true)
                    return [];
                const valueAt = ({ features: values }, example) => values[example * width + position] ?? Number.NaN;
                return [{ column: column.name, ...quantityOf(column, transform, valueAt) }];
            });
            return quantities.slice(0, mostColumns);
        }
    }
}
function quantityOf(column, transform, valueAt) {
    switch (column.type) {
        case 'number':
        case 'date':
        case 'duration':
            return { kind: 'value', slow: false, read: valueAt };
        case 'category':
            return { kind: 'category', slow: false, read: valueAt };
        case 'image':
            return { kind: 'intensity', slow: false, read: imageReader(column, valueAt) };
        case 'text': {
            const encodings = 'columns' in transform ? transform.columns : [];
            const encoding = encodings.find(({ name }) => name === column.name);
            return encoding?.encoding === 'text'
                ? { kind: 'unknown-tokens', slow: true, read: textReader(valueAt, (0,apply_text/* unknownShare */.qE)(encoding)) }
                : { kind: 'length', slow: false, read: textReader(valueAt, (text) => text.length) };
        }
    }
}
function textReader(valueAt, measure) {
    return (batch, example) => {
        const text = batch.texts?.[valueAt(batch, example)];
        return text === undefined ? Number.NaN : measure(text);
    };
}
function imageReader(column, valueAt) {
    const width = (0,dataset_features/* pixelsOf */.rr)(column);
    return (batch, example) => {
        const pixels = batch.images?.[valueAt(batch, example)];
        return pixels === undefined ? Number.NaN : intensity(pixels, 0, width);
    };
}
/** Most values of an image that are added up. */
const mostPixels = 1024;
/** Returns the mean of evenly spaced values of an image. */
function intensity(pixels, start, count) {
    // An odd distance, so that the values are of all channels and not of a few columns.
    const step = Math.ceil(count / mostPixels) | 1;
    let sum = 0;
    let added = 0;
    for (let at = 0; at < count; at += step) {
        sum += pixels[start + at] ?? 0;
        added += 1;
    }
    return sum / added;
}

;// CONCATENATED MODULE: ./build/core/js/src/model/input-statistics.js



const columnStatistics = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    quantity: schemas/* enum */.k5n(quantityKinds),
    /** Number of examples in each cell; the last cell is that of missing values. */
    counts: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).min(2),
    /** Cell i has the values above threshold i − 1 up to threshold i. Categories have none. */
    thresholds: schemas/* array */.YOg(schemas/* number */.aig()).min(1).optional(),
    /** Positions of the categories with a cell of their own; all others share the next one. */
    categories: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()).optional(),
});
/** Schema of the distribution of the inputs in the training split, with which a server compares its own inputs. */
const inputStatisticsSchema = schemas/* strictObject */.rej({ columns: schemas/* array */.YOg(columnStatistics) });
/** Cells of numbers between the least and the greatest one. */
const cellsOfNumbers = 10;
const mostCategories = 50;
/** Most examples that are read: evenly spaced parts of the split. */
const parts = 64;
const rowsOfPart = 256;
const mostImages = 512;
/** Counts the quantities of evenly spaced examples of the training split. */
function fitInputStatistics(details, examples) {
    const quantities = inputQuantities(details);
    const decodes = quantities.some(({ kind }) => kind === 'intensity');
    const [most, together] = decodes ? [mostImages, 1] : [parts, rowsOfPart];
    const values = quantities.map(() => []);
    const distance = Math.max(together, examples.size / most);
    for (let at = 0; at < examples.size; at += distance) {
        const start = Math.floor(at);
        const batch = examples.read([{ start, count: Math.min(together, examples.size - start) }]);
        for (const [index, quantity] of quantities.entries())
            for (let example = 0; example < batch.size; example++)
                values[index]?.push(quantity.read(batch, example));
    }
    return { columns: quantities.map((quantity, index) => countCells(quantity, values[index] ?? [])) };
}
function countCells({ column, kind }, values) {
    const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
    const cells = kind === 'category' ? { categories: frequent(present) } : { thresholds: thresholdsOf(present) };
    const statistics = { column, quantity: kind, ...cells };
    const counts = new Array(cellCount(statistics)).fill(0);
    const cellOf = cellFinder(statistics);
    for (const value of values) {
        const cell = cellOf(value);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return { ...statistics, counts };
}
/** Returns the number of cells, that of missing values included. */
function cellCount({ thresholds, categories = [] }) {
    return (thresholds?.length ?? categories.length) + 2;
}
/** Returns a function for the cell of a quantity. */
function cellFinder(cells) {
    const missing = cellCount(cells) - 1;
    const { thresholds, categories = [] } = cells;
    if (thresholds !== undefined)
        return (value) => (Number.isNaN(value) ? missing : (0,d3_array/* bisectLeft */.ah)(thresholds, value));
    const cellOf = new Map(categories.map((position, cell) => [position, cell]));
    return (value) => (Number.isNaN(value) ? missing : (cellOf.get(value) ?? missing - 1));
}
/** Returns a threshold below the least value, quantiles, and the greatest value. */
function thresholdsOf(sorted) {
    const least = sorted[0] ?? 0;
    const below = least - Math.max(Math.abs(least), 1) * 2 ** -40;
    const thresholds = [below];
    for (let cell = 1; cell <= cellsOfNumbers; cell++) {
        const value = sorted[Math.ceil((cell * sorted.length) / cellsOfNumbers) - 1] ?? least;
        if (value > (thresholds.at(-1) ?? below))
            thresholds.push(value);
    }
    return thresholds;
}
/** Returns the most frequent positions, the lower one first of equal ones. */
function frequent(positions) {
    const counts = new Map();
    for (const position of positions)
        counts.set(position, (counts.get(position) ?? 0) + 1);
    return [...counts]
        .sort(([a, count], [b, other]) => other - count || a - b)
        .slice(0, mostCategories)
        .map(([position]) => position);
}

// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
// EXTERNAL MODULE: ./build/core/js/src/model/predict.js
var predict = __webpack_require__(98198);
// EXTERNAL MODULE: ./build/core/js/src/model/model-schema.js
var model_schema = __webpack_require__(11848);
// EXTERNAL MODULE: ./build/core/js/src/model/storage.js
var storage = __webpack_require__(95482);
;// CONCATENATED MODULE: ./build/core/js/src/model/artifact.js

















const metricsSchema = schemas/* strictObject */.rej({
    history: model_history/* historySchema */.U,
    /** The epoch whose weights the model contains; null for a model that was not trained by Tensorline. */
    epoch: schemas/* int */.Whr().positive().nullable(),
    /** The examples that each epoch had of each class; without it, an epoch had all examples of the training split. */
    sample: schemas/* array */.YOg(class_sample/* classSampleSchema */.K).readonly().optional(),
    /** True if a search stopped the training before its last epoch. */
    stopped: schemas/* literal */.euz(true).optional(),
});
/**
 * Opens a model artifact.
 * @throws UserError when its files differ from its manifest
 */
function openModel(folder) {
    return (0,artifact/* openArtifact */.HI)(folder, 'model', model_schema/* modelDetailsSchema */.ZX);
}
function readTrainingMetrics({ folder }) {
    return (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.metrics, metricsSchema);
}
function readGolden(folder) {
    return (0,artifact_json/* readArtifactJson */.zx)(folder, model_schema/* modelFiles */.VC.golden, model_schema/* goldenSchema */.tF);
}
/**
 * Completes a folder with `model.json` and its shards to a model artifact: adds golden requests with outputs of the
 * stored model itself, metrics, statistics of the inputs and the model card.
 */
async function completeModel(folder, tf, origin) {
    const { name, signature, dataset, training, weights, engine } = origin;
    const model = await (0,storage/* loadModel */.cm)(tf, folder);
    const golden = await computeGolden(tf, model, origin);
    const { servingExpectations } = dataset.details;
    const details = {
        name,
        ...signature,
        ...(servingExpectations && { servingExpectations }),
        modelBytes: await (0,stored_model/* measureModelBytes */.Ty)(folder),
        parameters: await (0,stored_model/* countParameters */.yG)(folder),
        weights,
    };
    model.dispose();
    const card = writeModelCard({
        details,
        float32Weights: await (0,stored_model/* float32Weights */.tK)(folder),
        dataset: { digest: dataset.digest, ...dataset.details },
        metrics: metricsOf(training),
        sample: training.sample,
        golden,
        engine,
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.golden), (0,digest/* canonicalJson */.dj)(golden));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.metrics), (0,digest/* canonicalJson */.dj)(training));
    const inputs = fitInputStatistics(details, new stored_examples/* StoredExamples */.J(dataset, 'train'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.inputs), (0,digest/* canonicalJson */.dj)(inputs));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, model_schema/* modelFiles */.VC.card), card);
    return details;
}
async function computeGolden(tf, model, { name, test, engine, signature: { features, label, transform } }) {
    const chosen = (0,golden/* withoutPrivateValues */.oD)((0,golden/* goldenExamples */.tL)(test, label), features);
    const predictBatch = (batch) => (0,predict/* predict */.K$)(tf, model, { transform, label }, batch);
    await (0,batch_independence/* requireBatchIndependence */.M)(predictBatch, chosen, JSON.stringify(name));
    return (0,golden/* makeGolden */.YM)(engine, features, label, chosen, await predictBatch(chosen));
}
/** Returns the metrics of the model's epoch by readable names. */
function metricsOf({ history, epoch }) {
    const last = history.find((record) => record.epoch === epoch);
    if (!last)
        return {};
    const outputs = Object.entries(last.outputs ?? {});
    return Object.fromEntries([
        ...namedMeans(last),
        ...outputs.flatMap(([output, means]) => namedMeans(means).map(([name, value]) => [`${name} of ${output}`, value])),
    ]);
}
function namedMeans({ loss, accuracy, validationLoss, validationAccuracy }) {
    const named = {
        'training loss': loss,
        'training accuracy': accuracy,
        'validation loss': validationLoss,
        'validation accuracy': validationAccuracy,
    };
    return Object.entries(named).flatMap(([name, value]) => value === null ? [] : [[name, value]]);
}


/***/ }),

/***/ 79522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireBatchIndependence)
/* harmony export */ });
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65675);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98198);



/** Number of examples in the batch with which single predictions are compared. */
const batchSize = 16;
/** Number of examples that are also predicted alone. */
const singles = 3;
/**
 * Differences that rounding may cause, relative to the largest prediction in the batch: kernels sum in another order
 * for another batch size.
 */
const tolerance = { absolute: 1e-5, relative: 1e-3 };
/**
 * Checks that the prediction for an example does not depend on the rest of its batch, by predicting some examples alone
 * and together.
 * @param name names the model in messages
 * @throws UserError for a model that normalizes by the batch, for example because it was exported in training mode
 */
async function requireBatchIndependence(predict, examples, name) {
    if (examples.size < 2)
        return;
    const together = await predict((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceBatch */ .D)(examples, 0, Math.min(examples.size, batchSize)));
    for (let example = 0; example < Math.min(together.size, singles); example++) {
        const alone = await predict((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceBatch */ .D)(examples, example, 1));
        for (const index of (together.widths ?? [together.width]).keys())
            compare((0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutput */ .S0)(alone, index), (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutput */ .S0)(together, index), example, name);
    }
}
function compare(alone, together, example, name) {
    const largest = together.values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const allowed = tolerance.absolute + tolerance.relative * largest;
    const start = example * together.width;
    const position = alone.values.findIndex((value, index) => {
        const other = together.values[start + index] ?? NaN;
        return !Object.is(value, other) && !(Math.abs(value - other) <= allowed);
    });
    if (position < 0)
        return;
    const [one, other] = [alone.values[position], together.values[start + position]].map((value) => value?.toPrecision(4));
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'MODEL_DEPENDS_ON_BATCH',
        found: `a model ${name} whose prediction for an example depends on the rest of the batch: ${one} alone, ${other} in a batch of ${together.size}`,
        expected: 'a prediction that depends only on the example',
        hint: 'Export the model in inference mode (PyTorch: `model.eval()`; Keras: no `training=True`) and without operations across the batch.',
    });
}


/***/ }),

/***/ 34942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sampleText),
/* harmony export */   K: () => (/* binding */ classSampleSchema)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);



/** Schema of the number of examples that each epoch of a training has of a class, and of those in the training split. */
const classSampleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    drawn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    available: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
});
/** Describes the examples of an epoch: `180 drawn from 100: ham 90 of 90, spam 90 of 10`. */
function sampleText(classes) {
    const parts = classes.map(({ name, drawn, available }) => `${name} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(drawn)} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(available)}`);
    const [drawn, available] = [(0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(classes, (each) => each.drawn), (0,d3_array__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .cz)(classes, (each) => each.available)];
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(drawn)} drawn from ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(available)}: ${parts.join(', ')}`;
}


/***/ }),

/***/ 55545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ exampleCodec)
});

// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 13 modules
var lib = __webpack_require__(79673);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(78017);
// EXTERNAL MODULE: ./build/core/js/src/images/read-pixels.js + 16 modules
var read_pixels = __webpack_require__(20201);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/invalid-example.js


/** Maximum number of columns or categories in one message. */
const mostListed = 20;
/** Returns the error for an invalid value at `location` of a request. */
function invalidExample(location, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'SERVING_INVALID_REQUEST',
        found: `${found} at ${location}`,
        expected,
        hint: 'Send raw values, like the requests in golden.json of the model.',
    });
}
/** Describes a value of unknown type, shortened. */
function describeValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (isObject(value))
        return `an object with ${(0,format/* listNames */.Zv)(Object.keys(value), mostListed) || 'no keys'}`;
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/image-codec.js






/**
 * Returns the codec for images of pixels from 0 to 255, channels last. A client sends nested numbers, `[height][width]` or
 * `[height][width][channels]`, or `{b64}` with an image file or with the bare pixels.
 */
function imageCodec(features) {
    return {
        encode: (image) => encodePng(features, image.features),
        decode: (images, first = 0) => {
            const size = (0,dataset_features/* pixelsOf */.rr)(features);
            const pixels = new Uint8Array(images.length * size);
            for (const [index, image] of images.entries())
                decodeInto(features, image, pixels.subarray(index * size, (index + 1) * size), `instances[${first + index}]`);
            return { size: images.length, features: pixels };
        },
    };
}
/** Returns pixels as a PNG file. */
function encodePng({ width, height, channels }, pixels) {
    const png = (0,lib/* encode */.lF)({ width, height, channels, depth: 8, data: Uint8Array.from(pixels) });
    return { b64: Buffer.from(png).toString('base64') };
}
/**
 * Decodes an image of a request.
 * @throws UserError that names the location and the expected value
 */
function decodeInto(features, image, into, location) {
    if (Array.isArray(image))
        decodeNested(features, image, into, location);
    else if (isObject(image) && typeof image['b64'] === 'string')
        decodeBase64(features, image['b64'], into, `${location}.b64`);
    else
        throw invalidExample(location, describeValue(image), `an image: nested numbers (${describeSize(features)}) or {"b64": "…"} with an image file`);
}
function decodeNested({ height, width, channels }, image, into, location) {
    let offset = 0;
    for (const [y, row] of parseList(image, height, location, 'rows').entries())
        for (const [x, cell] of parseList(row, width, `${location}[${y}]`, 'pixels').entries()) {
            if (channels === 1 && !Array.isArray(cell)) {
                into[offset++] = parsePixel(cell, `${location}[${y}][${x}]`);
                continue;
            }
            for (const [c, value] of parseList(cell, channels, `${location}[${y}][${x}]`, 'channels').entries())
                into[offset++] = parsePixel(value, `${location}[${y}][${x}][${c}]`);
        }
}
function parseList(value, length, location, unit) {
    if (!Array.isArray(value))
        throw invalidExample(location, describeValue(value), `a list of ${length} ${unit}`);
    if (value.length !== length)
        throw invalidExample(location, `a list of ${value.length}`, `a list of ${length} ${unit}`);
    return value;
}
function parsePixel(value, location) {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255)
        return value;
    throw invalidExample(location, describeValue(value), 'a whole number from 0 to 255 (pixels are sent raw; the model scales them)');
}
function decodeBase64(features, text, into, location) {
    if (text.length % 4 !== 0 || !/^[\w+/-]*={0,2}$/.test(text))
        throw invalidExample(location, 'text that is not base64', `${describeSize(features)} pixels as base64`);
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === into.length && (0,image_header/* formatOfBytes */.Sb)(bytes) === null) {
        into.set(bytes);
        return;
    }
    try {
        (0,read_pixels/* readPixels */.a)(bytes, features, into);
    }
    catch (error) {
        if (!(error instanceof bad_image/* BadImage */.Z))
            throw error;
        throw invalidExample(location, error.message, `${imageFile(features)}, or ${into.length} bytes of pixels`);
    }
}
function imageFile({ fit, height, width }) {
    return `an image file${fit === undefined ? ` ${width} wide and ${height} high` : ''}`;
}
function describeSize({ height, width, channels }) {
    return channels === 1 ? `${height}×${width}` : `${height}×${width}×${channels}`;
}

// EXTERNAL MODULE: ./build/core/js/src/transform/durations.js
var durations = __webpack_require__(10047);
// EXTERNAL MODULE: ./build/core/js/src/transform/date-format.js
var date_format = __webpack_require__(18698);
;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec/row-codec.js






/**
 * Returns the codec for rows of a table: objects of named values. Columns that are not features of the model are ignored; optional
 * columns may be null or absent.
 */
function rowCodec(features) {
    const columns = features.columns.map(columnCodec);
    return {
        encode: ({ features: values, texts = [], images = [] }) => Object.fromEntries(columns.map(({ name, encode }, index) => [
            name,
            encode(values[index] ?? Number.NaN, { texts, images }),
        ])),
        decode: (rows, first = 0) => {
            const content = { texts: [], images: [] };
            const values = new Float64Array(rows.length * columns.length);
            for (const [index, row] of rows.entries()) {
                const location = `instances[${first + index}]`;
                if (!isObject(row)) {
                    const names = (0,format/* listNames */.Zv)(columns.map(({ name }) => name), mostListed);
                    throw invalidExample(location, describeValue(row), `an object with ${names}`);
                }
                for (const [position, { name, decode }] of columns.entries())
                    values[index * columns.length + position] = decode(Object.hasOwn(row, name) ? row[name] : undefined, `${location}.${name}`, content);
            }
            return { size: rows.length, features: values, ...content };
        },
    };
}
function columnCodec(column) {
    const { encode, decode } = valueCodec(column);
    // A missing image is one of constant pixels.
    if (column.optional !== true || column.type === 'image')
        return { name: column.name, encode, decode };
    return {
        name: column.name,
        encode: (raw, content) => (Number.isNaN(raw) ? null : encode(raw, content)),
        decode: (value, location, content) => value === null || value === undefined ? Number.NaN : decode(value, location, content),
    };
}
function valueCodec(column) {
    switch (column.type) {
        case 'number':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    if (typeof value === 'number' && Number.isFinite(Math.fround(value)))
                        return value;
                    throw invalidExample(location, describeValue(value), 'a number');
                },
            };
        case 'category': {
            const { categories, open } = column;
            const codes = new Map(categories.map((category, code) => [category, code]));
            return {
                // A category that stands for all others; a known one would change the prediction.
                encode: (raw) => categories[raw] ?? otherThan(codes),
                decode: (value, location) => {
                    const code = isScalar(value) ? codes.get(spellingOf(value)) : undefined;
                    if (code !== undefined)
                        return code;
                    if (open === true && isScalar(value))
                        return categories.length;
                    throw invalidExample(location, describeValue(value), `one of ${(0,format/* listNames */.Zv)(categories, mostListed)}`);
                },
            };
        }
        case 'text':
            return {
                encode: (raw, { texts }) => texts[raw] ?? '',
                decode: (value, location, { texts }) => {
                    // Numbers and truth values of a typed source are texts of the dataset, too.
                    if (isScalar(value))
                        return texts.push(String(value)) - 1;
                    throw invalidExample(location, describeValue(value), 'a text');
                },
            };
        case 'image':
            return {
                encode: (raw, { images }) => encodePng(column, images[raw] ?? new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column))),
                decode: (value, location, { images }) => {
                    const pixels = new Uint8Array((0,dataset_features/* pixelsOf */.rr)(column));
                    if (column.fill !== undefined && (value === null || value === undefined))
                        pixels.fill(column.fill);
                    else
                        decodeInto(column, value, pixels, location);
                    return images.push(pixels) - 1;
                },
            };
        case 'duration':
            return {
                encode: (raw) => raw,
                decode: (value, location) => {
                    const seconds = typeof value === 'string' ? (0,durations/* parseDuration */.E)(value) : value;
                    if (typeof seconds === 'number' && Number.isFinite(Math.fround(seconds)))
                        return seconds;
                    throw invalidExample(location, describeValue(value), 'a number of seconds, or a duration such as 1:30:00 or PT90M');
                },
            };
        case 'date': {
            const { format } = column;
            const read = (0,date_format/* dateReader */.y)(format);
            return {
                encode: (raw) => new Date(raw).toISOString(),
                decode: (value, location) => {
                    const time = typeof value === 'string' ? read(value) : value;
                    if (typeof time === 'number' && Number.isFinite(time))
                        return time;
                    throw invalidExample(location, describeValue(value), `a date such as 2026-01-31 or 2026-01-31T12:00:00Z${format === undefined ? '' : `, or in the format ${format}`}`);
                },
            };
        }
    }
}
function otherThan(codes) {
    let other = 'other';
    while (codes.has(other))
        other += '_';
    return other;
}
/** Numbers and truth values have the spelling of the dataset's categories: `1` for `1.0`, `true` for `True`. */
function spellingOf(value) {
    const text = String(value);
    return /^(?:True|TRUE|False|FALSE)$/.test(text) ? text.toLowerCase() : text;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./build/core/js/src/model/example-codec.js


/** Returns the codec for examples with these features. */
function exampleCodec(features) {
    switch (features.kind) {
        case 'image':
            return imageCodec(features);
        case 'table':
            return rowCodec(features);
    }
}


/***/ }),

/***/ 58785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ exampleRequest)
/* harmony export */ });
/** Longest body in a command. */
const mostCharacters = 4000;
/** Longest text of an example; longer ones are cut, which the model accepts as well. */
const mostText = 200;
/**
 * Returns a command that predicts one example with a server of the model.
 * @param url address of the server, such as `http://localhost:8080`
 * @param golden the requests from which the shortest one is taken; without them, the example follows from the features
 */
function exampleRequest(url, features, golden) {
    const inputs = golden?.requests.map(({ input }) => input) ?? [exampleOf(features)];
    const [shortest = ''] = inputs.map(bodyOf).sort((one, other) => one.length - other.length);
    if (features.kind === 'image' && (shortest.length > mostCharacters || golden === null))
        return `curl ${url}/predict --data-binary @${imageFile}`;
    const text = onlyText(features, shortest);
    if (text !== null)
        return `curl ${url}/predict -H 'Content-Type: text/plain' -d ${quote(text)}`;
    const body = shortest.length > mostCharacters ? shortest.replace(/\{"b64":"[^"]*"\}/g, '{"b64":""}') : shortest;
    // The shell inserts the file into the empty text, which no other value of a row can contain in this form.
    return `curl ${url}/predict -d ${quote(body).replaceAll('{"b64":""}', `{"b64":"'"$(base64 -w 0 ${imageFile})"'"}`)}`;
}
/** Name of a file in a command, in place of an image that is too large for it. */
const imageFile = 'image.png';
/** Returns an example as JSON, with escapes for characters that are not visible, so that they stay inside the command. */
function bodyOf(input) {
    return JSON.stringify(withShortTexts(input)).replace(/\p{C}/gu, (character) => Array.from({ length: character.length }, (_, index) => String.raw `\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join(''));
}
function withShortTexts(input) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
        return input;
    return Object.fromEntries(Object.entries(input).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'b64' ? value.slice(0, mostText).toWellFormed() : value,
    ]));
}
/** Returns the text of a model with one column of texts; null if JSON is needed. */
function onlyText(features, body) {
    if (features.kind !== 'table' || features.columns.length > 1)
        return null;
    const [column] = features.columns;
    if (column?.type !== 'text')
        return null;
    const parsed = JSON.parse(body);
    const values = typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : [];
    const [text] = values;
    // curl reads a body that starts with @ from a file, and an empty body is no example.
    return typeof text === 'string' && text !== '' && !text.startsWith('@') && !/\p{C}/u.test(text)
        ? text
        : null;
}
function exampleOf(features) {
    if (features.kind === 'image')
        return { b64: '' };
    return Object.fromEntries(features.columns.map((column) => [column.name, valueOf(column)]));
}
function valueOf(column) {
    switch (column.type) {
        case 'number':
            return 0;
        case 'category':
            return column.categories[0] ?? '';
        case 'date':
            return '2026-01-31';
        case 'duration':
            return '1:30:00';
        case 'text':
            return 'a text';
        case 'image':
            return { b64: '' };
    }
}
function quote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 15518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ makeGolden),
/* harmony export */   nD: () => (/* binding */ compareGolden),
/* harmony export */   oD: () => (/* binding */ withoutPrivateValues),
/* harmony export */   tL: () => (/* binding */ goldenExamples)
/* harmony export */ });
/* unused harmony exports float32Tolerance, chooseGolden */
/* harmony import */ var _dataset_examples_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65675);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61172);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _predict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98198);
/* harmony import */ var _example_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55545);





const fewest = 10;
/** Differences that are allowed between the outputs of two engines in float32. */
const float32Tolerance = { absolute: 1e-5, relative: 1e-4 };
/** Returns the examples that `chooseGolden` chooses. */
function goldenExamples(source, target) {
    return source.readWithIds(chooseGolden(source, target).map((start) => ({ start, count: 1 })));
}
/**
 * Chooses at least ten examples (all, if there are fewer), and at least one of each class. Classes take turns in the
 * order of the split: the first example of every class, then the second of every class, and so on. For numbers, the
 * examples are evenly spaced over the split. With several outputs, the choices of all outputs are combined.
 * @returns indices of the examples, ascending
 */
function chooseGolden(source, target) {
    const { size } = source;
    const chosen = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).flatMap(({ label }, index) => {
        switch (label.kind) {
            case 'class':
                return chooseOfEachClass(source, target, index);
            case 'number':
                return chooseEvenly(size);
        }
    });
    return [...new Set(chosen)].sort((a, b) => a - b);
}
/** Returns the examples with 0, or an empty text, for the values of private columns, which no artifact may contain. */
function withoutPrivateValues(examples, features) {
    const hidden = (0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_3__/* .privateNames */ .o)(features);
    if (features.kind !== 'table' || hidden.size === 0)
        return examples;
    const values = Float64Array.from(examples.features);
    const texts = [...(examples.texts ?? []), ''];
    for (const [position, { name, type }] of features.columns.entries())
        if (hidden.has(name))
            for (let index = position; index < values.length; index += features.columns.length)
                values[index] = type === 'text' ? texts.length - 1 : 0;
    return { ...examples, features: values, texts };
}
/** Combines the chosen examples with the trained model's outputs for them. */
function makeGolden(engine, features, target, chosen, outputs) {
    const { encode } = (0,_example_codec_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleCodec */ .D)(features);
    return {
        engine,
        ...formOf(target, outputs),
        requests: chosen.ids.map((id, index) => ({
            id,
            input: encode((0,_dataset_examples_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceBatch */ .D)(chosen, index, 1)),
            output: [...outputs.values.subarray(index * outputs.width, (index + 1) * outputs.width)],
        })),
    };
}
/** Returns the kinds and tolerances by which the outputs are compared. */
function formOf(target, { widths = [] }) {
    if (target.kind !== 'multi-output')
        return { kind: target.kind, tolerance: float32Tolerance };
    return {
        kind: 'multi-output',
        outputs: target.outputs.map(({ name, label }, index) => ({
            name,
            kind: label.kind,
            width: widths[index] ?? 0,
            tolerance: float32Tolerance,
        })),
    };
}
/**
 * Compares outputs with the golden ones, request by request. Every value must be within `absolute + relative × |golden
 * value|`. The class must be the same, unless the two highest golden scores are within that tolerance of each other.
 * @param outputs one list of values for each golden request, in the same order
 */
function compareGolden(golden, outputs) {
    const requests = golden.requests.length;
    if (outputs.length !== requests)
        return {
            passed: false,
            requests,
            differences: [{ id: '*', reason: `${outputs.length} responses to ${requests} requests` }],
        };
    const differences = golden.requests.flatMap(({ id, output }, index) => {
        const reason = difference(golden, output, outputs[index] ?? []);
        return reason === null ? [] : [{ id, reason }];
    });
    return differences.length === 0 ? { passed: true, requests } : { passed: false, requests, differences };
}
function difference(form, golden, actual) {
    if (actual.length !== golden.length)
        return `${actual.length} values instead of ${golden.length}`;
    if (form.kind !== 'multi-output')
        return differenceOfOutput(form, golden, actual);
    let start = 0;
    for (const { name, width, ...output } of form.outputs) {
        const outputPart = (values) => values.slice(start, start + width);
        const reason = differenceOfOutput(output, outputPart(golden), outputPart(actual));
        if (reason !== null)
            return `${name}: ${reason}`;
        start += width;
    }
    return null;
}
function differenceOfOutput({ kind, tolerance }, golden, actual) {
    for (const [index, expected] of golden.entries()) {
        const value = actual[index] ?? Number.NaN;
        const allowed = allowance(tolerance, expected);
        if (!(Math.abs(value - expected) <= allowed))
            return `value ${index} is ${value} instead of ${expected} ± ${allowed.toPrecision(2)}`;
    }
    if (kind === 'class' && (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(actual) !== (0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(golden) && !isClose(tolerance, golden))
        return `class ${(0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(actual)} instead of ${(0,_predict_js__WEBPACK_IMPORTED_MODULE_1__/* .predictedClass */ .Bc)(golden)}`;
    return null;
}
/**
 * Returns true when the scores do not determine the class: the two highest, or a single score and one half, are within
 * the tolerance.
 */
function isClose(tolerance, scores) {
    const [highest = 0, second = 0.5] = scores.toSorted((a, b) => b - a);
    return Math.abs(highest - second) <= allowance(tolerance, highest);
}
function allowance({ absolute, relative }, expected) {
    return absolute + relative * Math.abs(expected);
}
function chooseOfEachClass(source, target, output) {
    const ofClass = firstOfEachClass(source, target, output);
    const chosen = [];
    for (let round = 0; round === 0 || chosen.length < Math.min(fewest, source.size); round += 1)
        for (const indices of ofClass.values()) {
            const index = indices[round];
            if (index !== undefined)
                chosen.push(index);
        }
    return chosen;
}
/** Returns the first examples of each class; there are never more rounds than `fewest`. */
function firstOfEachClass(source, target, output) {
    const ofClass = new Map();
    let index = 0;
    for (const labels of source.labels())
        for (const label of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsOf */ .PC)(target, output, labels)) {
            const indices = ofClass.get(label);
            if (indices === undefined)
                ofClass.set(label, [index]);
            else if (indices.length < fewest)
                indices.push(index);
            index += 1;
        }
    return ofClass;
}
function chooseEvenly(size) {
    const count = Math.min(fewest, size);
    return Array.from({ length: count }, (_, position) => Math.floor((position * size) / count));
}


/***/ }),

/***/ 72977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _data_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);




/** Returns the names of the columns of scores. */
function scoreColumns({ columns }) {
    return [...columns.keys()].filter((column) => column.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .scorePrefix */ .TD));
}
/**
 * Returns a column of names: ids, classes, tags.
 * @throws UserError for names that are missing or too long
 */
function namesIn(table, column) {
    const cells = cellsOf(table, column);
    refuse(table, column, (row) => isRounded(cells[row] ?? null), 'that are numbers with more digits than JSON and float64 preserve', 'such names as quoted text');
    const names = cells.map(nameOf);
    refuse(table, column, (row) => names[row] === null || names[row] === '', 'without a value', 'a value in every row');
    refuse(table, column, (row) => (names[row]?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG, `longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG} characters`, 'names that a report can show');
    return names.map((name) => name ?? '');
}
/**
 * Returns a column of finite numbers.
 * @throws UserError for other values
 */
function numbersIn(table, column) {
    const values = columnOf(table, column);
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf);
    const wrong = (row) => !Number.isFinite(numbers[row]);
    refuse(table, column, wrong, 'that are missing or not finite numbers', 'a finite number in every row');
    return numbers;
}
/**
 * Returns a column of positions in a sequence.
 * @throws UserError for values that are not whole numbers from 0
 */
function positionsIn(table, column) {
    const numbers = numbersIn(table, column);
    const wrong = (row) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0;
    refuse(table, column, wrong, 'that are not positions', 'whole numbers from 0');
    return numbers;
}
/** Returns true for integers from 2⁵³ on, which float64 rounds, so different names may have become one. */
function isRounded(cell) {
    return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}
/**
 * Returns a name as text; null if it is missing. Spellings of different writers give the same name: `1.0` is `1`, since a column of
 * classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
function nameOf(cell) {
    if (cell === null)
        return null;
    const text = String(cell);
    // A longer name is refused, and on 10 MB of digits the pattern would backtrack with all positions in memory.
    if (text.length > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG)
        return text;
    return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1');
}
/** Returns the number of a cell; NaN if it is not a number. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN;
}
/** Returns the cells of a column; numbers for a column that was read as numbers. */
function cellsOf(table, column) {
    const values = columnOf(table, column);
    return values instanceof Float64Array
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;
}
function columnOf({ columns }, column) {
    const values = columns.get(column);
    if (values)
        return values;
    throw new TypeError(`the table has no column ${column}`);
}
function refuse({ rows }, column, isWrong, found, expected) {
    let [first, wrong] = [-1, 0];
    for (let row = 0; row < rows.length; row++) {
        if (!isWrong(row))
            continue;
        if (first < 0)
            first = row;
        wrong += 1;
    }
    if (first < 0)
        return;
    const row = rows[first];
    // The rows were sorted; each still has its position in the file.
    const index = (row?.index ?? 0) + 1;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_VALUE',
        found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
        expected,
        hint: 'Correct the prediction file.',
        ...(row ? { location: (0,_data_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(row) } : {}),
    });
}
const mostShown = 20;
/** Returns names shortened and escaped for a message. */
function namesText(names) {
    const all = [...names];
    const shown = all.slice(0, mostShown).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ');
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   TD: () => (/* binding */ scorePrefix),
/* harmony export */   YG: () => (/* binding */ longestName)
/* harmony export */ });
/* unused harmony export rowJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Prefix of columns of scores: `score.<class>` contains the scores of a class. */
const scorePrefix = 'score.';
/** Longest name or id, in characters; longer ones would fill a report. */
const longestName = 1000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestName), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const example = name.describe('Name of the example: the same for candidate and baseline.');
const className = name.describe('Name of the correct class.');
const classification = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: className,
    prediction: name.optional().describe('Name of the predicted class; that of the highest score if left out.'),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The correct value.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The predicted value.'),
});
const ranking = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query: name.describe('Name of the query, user or session that items are ranked for.'),
    item: name.describe('Name of the item: the same for candidate and baseline.'),
    relevance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Relevance of the item for the query; 0 if it is irrelevant.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Score of the model; the item with the highest score comes first.'),
});
const sequence = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example: name.describe('Name of the sequence: the same for candidate and baseline.'),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Position in the sequence.'),
    label: name.describe('The correct tag, for spans with B- and I- before the name as in CoNLL.'),
    prediction: name.describe('The predicted tag.'),
});
/** One row of a prediction file, by task. Other columns are allowed, for slices. */
const rowSchemas = { classification, regression, ranking, sequence };
/** Columns that every file of a task has. */
const requiredColumns = {
    classification: ['example', 'label'],
    regression: ['example', 'label', 'prediction'],
    ranking: ['query', 'item', 'relevance', 'score'],
    sequence: ['example', 'position', 'label', 'prediction'],
};
/** Returns the JSON Schema of a row. */
function rowJsonSchema(task) {
    const schema = {
        ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
        title: `One row of predictions for the task ${task}`,
        description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices can use any other column.',
    };
    if (task !== 'classification')
        return schema;
    const scored = '^score\\.';
    return {
        ...schema,
        patternProperties: {
            [scored]: { type: 'number', description: 'Score of the class whose name follows the dot.' },
        },
        anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
    };
}


/***/ }),

/***/ 47998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal)
/* harmony export */ });
/** Returns the `index`-th standard normal number of a stream: Box and Muller, "A note on the generation of random normal deviates", Annals of Mathematical Statistics 29 (1958). */
function normal(random, index) {
    const pair = index - (index % 2);
    const radius = Math.sqrt(-2 * Math.log(1 - random.draw(pair)));
    const angle = 2 * Math.PI * random.draw(pair + 1);
    return radius * (index % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
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

/***/ 71955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ shortNamesOf)
/* harmony export */ });
/** Names that are digests of an example's content, such as those of table rows without `data.id`. */
const digestName = /^[0-9a-f]{24}$/;
const shownDigits = 8;
/**
 * Returns a function that shortens the names of examples in a report: a digest to its first digits if these are unique in the report.
 * Other names are kept.
 */
function shortNamesOf(names) {
    const starts = Map.groupBy(new Set(names), (id) => id.slice(0, shownDigits));
    return (id) => {
        const start = id.slice(0, shownDigits);
        return digestName.test(id) && starts.get(start)?.length === 1 ? start : id;
    };
}


/***/ }),

/***/ 11166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ classSection),
  K: () => (/* binding */ classTables)
});

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/confusion-matrix.js


/** Longer column headings are rotated. */
const longestLying = 4;
/**
 * Returns a table with the number of examples of each label by predicted class. The shade grows with the square root of
 * the share of the label's examples, so that rare mistakes are visible.
 */
function confusionMatrix(caption, classes, matrix) {
    const upright = classes.some((name) => name.length > longestLying) ? 'upright' : '';
    return (0,markup/* html */.qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => (0,markup/* html */.qy) `<th scope="col" class="${upright}"><span>${headText(name)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map((row, label) => (0,markup/* html */.qy) `<tr>
              <th scope="row">${headText(classes[label] ?? '')}</th>
              ${row.map((count, prediction) => (0,markup/* html */.qy) `<td class="${label === prediction ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : (0,format/* formatCount */.B4)(count)}
                  </td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function shade(count, row) {
    const all = row.reduce((total, value) => total + value, 0);
    return count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, all))));
}
function headText(name) {
    return (0,format/* truncate */.xv)(name, 24);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/classes.js




/** Further classes are collapsed; the weakest come first. */
const mostClasses = 15;
function classSection({ classification }) {
    if (!classification)
        return null;
    return (0,html_table/* section */.uW)('Classes', 'classes', classTables(classification, { model: 'the candidate' }));
}
/**
 * Returns the confusion matrix, the most frequent mistakes and the metrics of each class.
 * @param words the name of the evaluated model in captions, and the end of each caption, by which those of several outputs differ
 */
function classTables(classification, { model, end = '' }) {
    const { classes, confusion, confusions } = classification;
    const baselineMatrix = confusion?.baseline ?? null;
    const names = classes.map((row) => row.class);
    return [
        (0,markup/* html */.qy) `<div class="columns">
      ${confusion && confusionMatrix(`Rows are labels, columns are predictions of ${model}${end}`, names, confusion.candidate)}
      ${mistakeTable(confusions, end)}
    </div>`,
        baselineMatrix &&
            (0,markup/* html */.qy) `<details class="more">
        <summary>The same for the baseline</summary>
        ${confusionMatrix('Rows are labels, columns are predictions of the baseline', names, baselineMatrix)}
      </details>`,
        classTable(classes, end),
    ];
}
function classTable(classes, end) {
    const compared = classes.some(({ baselineRecall }) => baselineRecall !== null);
    const percent = (value) => (0,format/* formatValue */.Fl)(value, 'fraction');
    return (0,html_table/* foldedTable */.vd)(`Precision, recall and F1 of each class, the weakest first${end}`, [
        (0,html_table/* text */.Qq)('Class'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Precision'),
        (0,html_table/* number */.ai)('Recall'),
        (0,html_table/* number */.ai)('F1'),
        ...(compared ? [(0,html_table/* number */.ai)('Baseline’s recall')] : []),
    ], weakestFirst(classes).map((row) => [
        (0,format/* truncate */.xv)(row.class),
        (0,format/* formatCount */.B4)(row.support),
        percent(row.precision),
        row.support === 0 ? '–' : percent(row.recall),
        percent(row.f1),
        ...(compared
            ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
            : []),
    ]), mostClasses);
}
/** Returns the classes by F1, weakest first; classes without examples come last. */
function weakestFirst(classes) {
    const rank = ({ support, f1 }) => (support === 0 ? 2 : f1);
    return classes.toSorted((a, b) => rank(a) - rank(b));
}
function mistakeTable(confusions, end) {
    if (confusions.length === 0)
        return null;
    return (0,html_table/* dataTable */.Jx)(`The most frequent mistakes${end}`, [(0,html_table/* text */.Qq)('Label'), (0,html_table/* text */.Qq)('Predicted'), (0,html_table/* number */.ai)('Examples')], confusions.map(({ label, predicted, count }) => [
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(predicted),
        (0,format/* formatCount */.B4)(count),
    ]));
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ exampleCard),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   t: () => (/* binding */ mostInTitle),
/* harmony export */   wj: () => (/* binding */ prediction)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Longest text of a cell. The tooltip shows a longer part of a cut text. */
const mostCharacters = 90;
const mostInTitle = 600;
/** Returns one example as a list item: its image or its row, its label, and predictions. */
function exampleCard(card, example) {
    const picture = example?.picture ?? null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="example">
    ${picture === 'left out' ? noPicture : picture && image(picture, card)}
    <div class="words">
      <code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.id, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.name)}</code>
      <dl class="facts">${card.facts}</dl>
      ${example && row(example)}
    </div>
  </li>`;
}
/** Returns an item of the facts of a card. */
function fact(name, value) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
/** Returns the prediction of a model for the facts of a card. */
function prediction(model, predicted, score, label) {
    const right = predicted === label;
    return fact(model, (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span> ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(predicted)}</span
      >
      <small
        >${right ? 'correct' : 'wrong'}${score === null ? null : `, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(score, 'score')}`}</small
      >`);
}
/** Placeholder for an omitted image. */
const noPicture = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="no-picture">Image left out: a page contains at most 1 MB of images</p>`;
function image({ mediaType, bytes, width, height }, { name, label, split = 'Test' }) {
    const source = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="${source}"
    width="${width}"
    height="${height}"
    alt="${`${split} example ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name)}, labelled ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(label)}`}"
  />`;
}
function row({ values, moreColumns }) {
    if (values.length === 0)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="facts values">
      ${values.map(({ column, value }) => fact(cell(column), value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>missing</small>` : cell(value)))}
    </dl>
    ${moreColumns === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(moreColumns)} more columns</small>`}`;
}
function cell(value) {
    if (value.length <= mostCharacters)
        return value;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostCharacters)}</span>`;
}


/***/ }),

/***/ 58597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ factList)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);

/**
 * Returns a description list.
 * @param style its class in the style sheet
 */
function factList(style, facts) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="${style}">
    ${facts.map(([name, value]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`)}
  </dl>`;
}


/***/ }),

/***/ 69894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gallery)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Number of cards that are shown; the others are collapsed. */
const openCards = 12;
/** Returns cards of examples under a heading. */
function gallery(heading, cards, withPictures) {
    const list = (some) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some}
    </ul>`;
    const [open, folded] = [cards.slice(0, openCards), cards.slice(openCards)];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="side">
    <h3>${heading}</h3>
    ${list(open)}
    ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
            <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
            ${list(folded)}
          </details>`}
  </div>`;
}


/***/ }),

/***/ 58381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ labelErrorSection),
/* harmony export */   h: () => (/* binding */ labelErrorList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71955);
/* harmony import */ var _example_card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _gallery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69894);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35166);






/** Returns the test examples whose labels are likely to be wrong; null if none is. */
function labelErrorSection({ classification }, shown) {
    const errors = classification?.labelErrors;
    if (!errors || errors.count === 0)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Likely label errors', 'label-errors', (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="note">
      The candidate is confident that these test examples belong to another class (confident learning). Either
      the label or the prediction is wrong: look at each one. The label is not changed, and the metrics count
      it as it is.
    </p>`, labelErrorList(errors, shown, { split: 'Test' }));
}
/**
 * Returns the ranked examples, as cards if their content is shown.
 * @param words the name of their split in the alternative texts of pictures, and the end of the heading, by which those of several outputs
 *   differ
 */
function labelErrorList({ count, examples }, shown, { split, end = '' }) {
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortNamesOf */ .g)(examples.map(({ id }) => id));
    const heading = count > examples.length
        ? `The ${examples.length} least probable labels of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)}${end}`
        : `The least probable labels first${end}`;
    return examples.some(({ id }) => shown.has(id))
        ? (0,_gallery_js__WEBPACK_IMPORTED_MODULE_1__/* .gallery */ .n)(heading, examples.map((error) => card(error, nameOf(error.id), shown, split)), examples.some(({ id }) => shown.get(id)?.picture))
        : errorTable(heading, examples, nameOf);
}
function card({ id, label, suggested, ...scores }, name, shown, split) {
    const facts = [
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Label', scored(label, scores.labelScore)),
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Suggested', scored(suggested, scores.suggestedScore)),
    ];
    return (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleCard */ .JP)({ id, name, label, facts, split }, shown.get(id) ?? null);
}
function scored(name, score) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(name)} <small>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(score, 'score')}</small>`;
}
function errorTable(caption, examples, nameOf) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Example'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Suggested'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the suggestion'),
    ], examples.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(id, _example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .mostInTitle */ .t)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(nameOf(id))}</code>`,
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(label),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(suggested),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]));
}


/***/ }),

/***/ 78669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ learningCharts),
  e: () => (/* binding */ trainingSection)
});

// EXTERNAL MODULE: ./build/core/js/src/report/learning-curves.js
var learning_curves = __webpack_require__(86133);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var scale = __webpack_require__(23138);
// EXTERNAL MODULE: ./build/core/js/src/report/html/xy-plot.js
var xy_plot = __webpack_require__(78605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/line-chart.js



/** Limit of points of a curve. More points than the chart has pixels make the page larger without visible benefit. */
const mostPoints = 1000;
/**
 * Returns curves over the epochs; null if no curve has two points.
 * @param kept the epoch whose weights the model has
 */
function lineChart(title, all, kept) {
    const series = all
        .map(({ name, values }) => ({
        name,
        points: thinned(values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]]))),
    }))
        .filter(({ points }) => points.length > 1);
    if (series.length === 0)
        return null;
    const points = series.flatMap((one) => one.points);
    const last = (0,d3_array/* max */.T9)(points, ([epoch]) => epoch) ?? 1;
    const ends = series.map(({ name, points }) => `${name} ${Number((points.at(-1)?.[1] ?? 0).toPrecision(4))}`);
    return (0,xy_plot/* xyPlot */.z)({
        caption: title,
        title: `${title} by epoch: ${ends.join(', ')} at the end`,
        x: { name: 'epoch', domain: [1, last], ticks: Math.min(last - 1, 6), whole: true },
        y: {
            name: title,
            domain: (0,scale/* domainAround */.gZ)(points.map(([, value]) => value), 0.06),
            ticks: 4,
        },
        series,
        endDots: true,
        mark: kept === null || kept === last ? null : { x: kept, text: `epoch ${kept} kept` },
    });
}
/** Returns every nth point, and the last one. */
function thinned(points) {
    const step = Math.ceil(points.length / mostPoints);
    return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/training-section.js




/** Returns the charts of loss and accuracy over the epochs. */
function learningCharts(history, kept) {
    return (0,learning_curves/* learningCurvesOf */.e)(history)
        .map(({ title, curves }) => lineChart(title, curves, kept))
        .filter((chart) => chart !== null);
}
/** Returns the learning curves. */
function trainingSection({ history, keptEpoch }) {
    const charts = learningCharts(history, keptEpoch);
    return charts.length === 0
        ? null
        : (0,html_table/* section */.uW)('Training', 'training', (0,markup/* html */.qy) `<p class="note">Recorded by the training. The gate has not verified these values.</p>`, (0,markup/* html */.qy) `<div class="columns">${charts}</div>`);
}


/***/ }),

/***/ 78605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ xyPlot)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21408);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35166);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23138);




const width = 340;
const height = 224;
const plot = { left: 46, right: 332, top: 30, bottom: 186 };
/** Returns lines in a plot with two axes, as a figure. */
function xyPlot({ caption, title, x: across, y: up, series, ...more }) {
    const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(across.domain, [plot.left, plot.right]);
    const y = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(up.domain, [plot.bottom, plot.top]);
    const line = ({ points }) => points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chart */ .b)({ title, width, height }, upTicks(up, y), acrossTicks(across, x), (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${plot.right}" y="${height - 2}" text-anchor="end">${across.name}</text>`, more.diagonal
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`
        : null, more.mark ? markAt(x(more.mark.x), more.mark.text) : null, series.map((one, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<polyline class="curve c${index}" points="${line(one)}" />`), more.endDots ? series.map(({ points }, index) => endDot(points.at(-1), index, x, y)) : null, legend(series))}
  </figure>`;
}
function upTicks({ domain, ticks: count }, y) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count).map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
        <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${short(value)}</text>`);
}
function acrossTicks({ domain, ticks: count, whole }, x) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count)
        .filter((value) => !whole || Number.isInteger(value))
        .map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle">${short(value)}</text>`);
}
/** Returns a labelled mark; the label is on the side with more room. */
function markAt(x, text) {
    const left = x > (plot.left + plot.right) / 2;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${left ? x - 5 : x + 5}" y="${plot.top + 10}" text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    >`;
}
function endDot(end, index, x, y) {
    return end ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle class="dot c${index}" cx="${x(end[0])}" cy="${y(end[1])}" r="3.5" />` : null;
}
function legend(series) {
    return series.map(({ name }, index) => {
        const left = plot.left + index * 140;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<rect class="key c${index}" x="${left}" y="7" width="14" height="4" rx="2" />
      <text x="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(left + 19)}" y="13">${name}</text>`;
    });
}
function short(value) {
    return Number(value.toPrecision(4));
}


/***/ }),

/***/ 20200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelErrorTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71955);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);



/** The report has more of them. */
const mostRows = 8;
/** Returns the first likely label errors, the least probable labels first; null if there are none. */
function labelErrorTable(errors, title = 'Likely label errors') {
    if (!errors || errors.count === 0)
        return null;
    const shown = errors.examples.slice(0, mostRows);
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNamesOf */ .g)(shown.map(({ id }) => id));
    const rows = shown.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        ...[nameOf(id), label, suggested].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(errors.count)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Example', 'Label', 'Suggested', 'Score of the label', 'Score of the suggestion'], rows, [3, 4]));
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/** Returns loss and accuracy over the epochs; for several outputs the totals first, then the curves of each output. */
function learningCurvesOf(history) {
    const names = Object.keys(history[0]?.outputs ?? {});
    return [
        ...curvesOf('', history),
        ...names.flatMap((name) => curvesOf(` of ${name}`, history.map(({ outputs }) => outputs?.[name] ?? noMeans))),
    ];
}
const noMeans = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null };
function curvesOf(of, epochs) {
    return [
        {
            title: `Loss${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ loss }) => loss) },
                { name: 'validation', values: epochs.map(({ validationLoss }) => validationLoss) },
            ],
        },
        {
            title: `Accuracy${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ accuracy }) => accuracy) },
                { name: 'validation', values: epochs.map(({ validationAccuracy }) => validationAccuracy) },
            ],
        },
    ];
}


/***/ }),

/***/ 95837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trainingSummary),
/* harmony export */   z: () => (/* binding */ learningCurves)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38602);
/* harmony import */ var _model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34942);
/* harmony import */ var _label_error_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20200);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61547);






/** Returns a Markdown summary of the training for the job summary. */
function trainingSummary(model, { history, epoch, sample }, { engine, times, report }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Model ${model.details.name}`, report &&
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Curves, augmented pictures, the classes and likely label errors of the validation split are on the page \`report.html\` in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(report.name)}.`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', ''], [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,_model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleText */ .E)(sample)]]),
        ...timeRows(times),
        ['Engine', engine],
        ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(model.digest)],
    ]), keptLine(history, epoch), learningCurves(history), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Every epoch', epochTable(history, epoch, times)), ...(report?.validation ?? []).map(({ output, labelErrors }, _, all) => (0,_label_error_table_js__WEBPACK_IMPORTED_MODULE_1__/* .labelErrorTable */ .n)(labelErrors, `Likely label errors in the validation split${all.length > 1 ? `, output ${output}` : ''}`))).text;
}
/** Returns the median duration of an epoch, and that of the first one, which includes the compilation of the steps. */
function timeRows(times) {
    const [first, ...others] = times.map(({ seconds }) => seconds);
    if (first === undefined)
        return [];
    const typical = (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(others);
    return [
        [
            'Time per epoch',
            typical === undefined
                ? secondsText(first)
                : `${secondsText(typical)} (median), ${secondsText(first)} for the first`,
        ],
    ];
}
function secondsText(seconds) {
    return `${seconds < 100 ? seconds.toPrecision(3) : Math.round(seconds).toLocaleString('en')} s`;
}
/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history, epoch) {
    return epoch === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
function learningCurves(history) {
    const charts = (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_2__/* .learningCurvesOf */ .e)(history).flatMap(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .lineChart */ .Tz)(title, curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))) ?? []);
    return charts.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(...charts);
}
/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history, kept, times) {
    const secondsOf = new Map(times.map(({ epoch, seconds }) => [epoch, secondsText(seconds)]));
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Epoch', ...columns, 'Time'], history.map((record) => [
        record.epoch === kept ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `**${record.epoch}** (kept)` : String(record.epoch),
        ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
        secondsOf.get(record.epoch) ?? '',
    ]), [0, ...columns.map((_, index) => index + 1), columns.length + 1]);
}
function cellsOf(means) {
    return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map((value) => value?.toFixed(4) ?? '');
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
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 67 modules
var evaluate_gate = __webpack_require__(68981);
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

/***/ 65914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ examplesOfDataset),
/* harmony export */   T9: () => (/* binding */ examplesOfTable),
/* harmony export */   z: () => (/* binding */ showExamples)
/* harmony export */ });
/* unused harmony export alternate */
/* harmony import */ var _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);
/* harmony import */ var _dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31589);
/* harmony import */ var _dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31993);
/* harmony import */ var _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22518);
/* harmony import */ var _dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2197);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61172);
/* harmony import */ var _predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);








/** Greatest number of columns that are shown. */
const mostColumns = 24;
/**
 * Returns the examples with changed predictions and likely label errors for the page; none if they are not published or belong to
 * another test split.
 */
async function showExamples({ pipeline }, { classification, lineage }, { examples, lineage: evaluated }) {
    if (!classification || !pipeline.gate['show-examples'] || lineage.testSplit !== evaluated.testSplit)
        return new Map();
    const { flips, labelErrors } = classification;
    const suspects = labelErrors?.examples.map(({ id }) => id) ?? [];
    const shown = [...new Set([...suspects, ...(flips === null ? [] : alternate(flips))])];
    return shown.length === 0 ? new Map() : examples(shown);
}
/** Alternates broken and fixed examples, so that the most confident of both get pictures if not all fit. */
function alternate({ broken, fixed }) {
    const [first, second] = [broken.examples, fixed.examples];
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
        first[index]?.id ?? [],
        second[index]?.id ?? [],
    ]).flat(2);
}
/** Shows images as pictures, and all stored columns except the evaluated label and private ones. */
function examplesOfDataset(dataset, label, splitName = 'test') {
    return async (ids) => {
        const { features } = dataset.details;
        const split = new _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__/* .StoredSplit */ .W(dataset, splitName);
        const wanted = new Set(ids);
        const found = [...split.readIds().entries()].filter(([, id]) => wanted.has(id));
        const hidden = (0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__/* .privateNames */ .o)(features);
        const visible = split.names.filter((name) => name !== _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U && !hidden.has(name));
        const columns = split.readRows(visible, found.map(([row]) => row));
        const pictures = (0,_dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__/* .picturedImages */ .H)(features);
        const { image, others } = partsOf(columns, label.column, pictures?.column ?? null);
        const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: (0,_dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(column) }));
        const makePicture = image && pictures ? (0,_dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__/* .thumbnailMaker */ .t)(pictures.features) : null;
        const foundIds = found.map(([, id]) => id);
        return lookUp(ids, foundIds, (row) => ({
            picture: makePicture && makePicture(image?.values[row] ?? new Uint8Array()),
            values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
            moreColumns: others.length - shown.length,
        }));
    };
}
/** Shows the columns of a prediction file, except the predictions. */
function examplesOfTable(raw) {
    return async (ids) => {
        const predictions = new Set([..._predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1.classification, 'prediction', ...(0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(raw)]);
        const others = [...raw.columns].filter(([name]) => !predictions.has(name));
        const shown = others.slice(0, mostColumns);
        const fileIds = (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(raw, 'example').map((cell) => (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(cell) ?? '');
        return lookUp(ids, fileIds, (row) => ({
            picture: null,
            values: shown.map(([column, cells]) => ({ column, value: textOfCell(cells[row] ?? null) })),
            moreColumns: others.length - shown.length,
        }));
    };
}
function lookUp(wanted, ids, exampleAt) {
    const rows = new Map(ids.map((id, row) => [id, row]));
    return new Map(wanted.flatMap((id) => {
        const row = rows.get(id);
        return row === undefined ? [] : [[id, exampleAt(row)]];
    }));
}
/** @param pictured column of the images that are shown */
function partsOf(columns, label, pictured) {
    const image = columns.find((column) => column.kind === 'bytes' && column.name === pictured);
    const others = columns.filter((column) => column.kind !== 'bytes' && column.name !== label);
    return { image, others };
}
function textOfCell(cell) {
    return cell === null || cell === '' ? null : String(cell);
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

/***/ 86114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  ei: () => (/* binding */ moduleFailed),
  uJ: () => (/* binding */ withUserModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/user-code/running.js
var user_code_running = __webpack_require__(80230);
;// CONCATENATED MODULE: ./build/core/js/src/user-code/trust.js

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
            hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/user-code/module.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};










/**
 * Passes the default export of the user's module to `work`. Returns the result and the digests of all user files that
 * ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function
 */
async function withUserModule(module, replacement, work) {
    requireTrust(module.path, module);
    const file = (0,external_node_path_.resolve)(module.folder, module.path);
    await (0,outside/* refuseOutside */.g)([file], (0,confinement/* confinementOf */.u)(module.codeOrigin));
    await (0,promises_.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const running = (0,user_code_running/* registerModule */.Ep)(`${module.key} ${module.path}`, files);
    const hooks = (0,external_node_module_.registerHooks)({
        resolve: (specifier, context, next) => replacement?.replaces(specifier)
            ? { url: replacement.url, format: 'module', shortCircuit: true }
            : next(specifier, context),
        load: (url, context, next) => {
            if (url === replacement?.url)
                return { format: 'module', source: replacement.source, shortCircuit: true };
            if (url.startsWith('file:') && !url.includes('/node_modules/'))
                files.add((0,external_node_url_.fileURLToPath)(url));
            return next(url, context);
        },
    });
    try {
        const made = await work(() => loadDefault(module, file, running));
        return { made, sources: await digestsOf([...files], module.folder) };
    }
    finally {
        hooks.deregister();
    }
}
async function loadDefault(module, file, running) {
    const loaded = await running(() => importFile(module, file));
    const found = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
    if (typeof found !== 'function')
        throw moduleFailed(module, 'no function as default export', module.signature);
    return (...given) => running(() => {
        const made = Reflect.apply(found, undefined, given);
        return made;
    });
}
async function importFile(module, file) {
    try {
        // The bundler leaves this import to Node.
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run (${(0,user_error/* messageOf */.bD)(error)})`, 'types that can be erased: no enums, namespaces or parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,user_error/* messageOf */.bD)(error)})`, 'a module whose imports all exist', error);
    }
}
/** Returns the digests by path relative to the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,external_node_path_.resolve)(folder);
    const entries = files.map(async (file) => [(0,external_node_path_.relative)(base, file), await (0,digest/* digestOfFile */.Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = (0,user_code_running/* locationIn */.zZ)(cause instanceof Error ? (cause.stack ?? '') : '', (0,external_node_path_.resolve)(folder, path));
    return new user_error/* UserError */.yo({
        code: 'MODULE_FAILED',
        found: `in ${key} ${path} ${found}`,
        expected,
        hint: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
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
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/* unused harmony export default */
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
