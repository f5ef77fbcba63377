export const id = 6849;
export const ids = [6849,3405,1407,8505];
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
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .installFolder */ .S)(folder, async (draft) => {
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

/***/ 43133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ dateParts)
/* harmony export */ });
/** Parts of a date that a feature can have. */
const dateParts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'];


/***/ }),

/***/ 31791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ fillsForward),
/* harmony export */   SJ: () => (/* binding */ withoutSeries),
/* harmony export */   Ti: () => (/* binding */ csvMissingTexts),
/* harmony export */   UI: () => (/* binding */ missingValuesSchema),
/* harmony export */   nu: () => (/* binding */ missingValueSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const dropOrFail = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop']);
const constantText = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const numbers = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
]);
const constant = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]) });
/** Reaction to a missing value of one feature. */
const missingValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode']),
    constant,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        'forward-fill': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mean', 'median', 'mode']), constant])
            .describe('Replacement for a value without an earlier one, and for a missing value at serving.'),
    })
        .describe('The last value of the same series and split, in the order of `time-series`; for all columns but texts.'),
]);
/** Reaction to missing values of all columns: one for all, or one for each type of feature. */
const missingValuesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    dropOrFail,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        numbers: numbers.default('fail').describe('Of columns of numbers and durations.'),
        dates: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mean', 'median', 'mode'])
            .default('fail')
            .describe('Of columns of dates.'),
        categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'drop', 'mode']), constantText])
            .default('fail')
            .describe('Of columns of categories.'),
        texts: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([dropOrFail, constantText]).default('fail').describe('Of columns with `type: text`.'),
        others: dropOrFail.default('fail').describe('Of labels, weights and the columns of the split.'),
        indicator: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe('Adds a value to the input of the network for each feature with a replacement, 1 where the value was missing.'),
    }),
]);
/** Returns true if a missing value is replaced by the last one of its series. */
function fillsForward(missing) {
    return typeof missing === 'object' && 'forward-fill' in missing;
}
/** Returns the reaction to a missing value that has no earlier one in its series. */
function withoutSeries(missing) {
    return fillsForward(missing) ? missing['forward-fill'] : missing;
}
/** Texts that mean a missing value in CSV, as in pandas; an empty cell is missing, too. */
const csvMissingTexts = [
    '#N/A',
    '<NA>',
    'N/A',
    'n/a',
    'NA',
    'NaN',
    'nan',
    'NULL',
    'null',
];


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ textFeatureSchema),
/* harmony export */   w: () => (/* binding */ textTokens)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Units that a text is divided into. */
const textTokens = ['words', 'characters', 'characters-in-words'];
const ngramSize = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).max(20);
/** Settings of a feature of type `text`. */
const textFeatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'lower-case': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Converts the text to lower case.'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(textTokens)
            .describe('Words of at least two letters or digits, characters, or characters within each word and the spaces around it.'),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            tokenizer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .describe('A `tokenizer.json` of the Hugging Face library, relative to the file that holds this configuration.'),
            padding: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
                .min(1)
                .optional()
                .describe('The token that fills up shorter texts with `output: ids`; when left out, that of the file, `[PAD]` or `<pad>`.'),
        }),
    ])
        .default('words')
        .describe('Units of the n-grams.'),
    ngrams: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([ngramSize, ngramSize])
        .default([1, 1])
        .describe('Smallest and greatest number of tokens in an n-gram, such as `[1, 3]`.'),
    vocabulary: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('Greatest number of n-grams: those in the most texts of the training split are kept.'),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .default(1)
        .describe('Smallest number of texts of the training split that an n-gram of the vocabulary is in.'),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'binary', 'tf-idf', 'ids'])
        .default('tf-idf')
        .describe('Values for the network: for each n-gram its count, 1 if the text contains it, or its TF-IDF; or the ids of the n-grams in their order, for an embedding.'),
    length: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .positive()
        .max(100_000)
        .optional()
        .describe('Number of ids: longer texts are truncated, shorter ones are padded with 0.'),
})
    .refine(({ ngrams: [least, most] }) => least <= most, {
    path: ['ngrams'],
    error: 'the smallest number before the greatest',
})
    .refine(({ tokens, output, ngrams: [, most] }) => typeof tokens === 'string' || output !== 'ids' || most === 1, { path: ['ngrams'], error: '`[1, 1]` for the ids of a tokenizer' })
    .refine(({ output, length }) => (output === 'ids') === (length !== undefined), {
    path: ['length'],
    error: '`length` for `output: ids`, and for no other output',
});


/***/ }),

/***/ 67833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ faultOfTimeSeries),
/* harmony export */   QZ: () => (/* binding */ seriesKeys),
/* harmony export */   Yw: () => (/* binding */ windowStatistics),
/* harmony export */   aq: () => (/* binding */ historyFeatures),
/* harmony export */   dZ: () => (/* binding */ rollingWindows),
/* harmony export */   o8: () => (/* binding */ timeSeriesSchema),
/* harmony export */   wv: () => (/* binding */ laggedColumns)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _missing_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31791);
/* harmony import */ var _transform_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28758);




const column = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1);
/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().max(1000);
const distinctRows = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(rows)
    .min(1)
    .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once');
const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'];
const windows = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
    minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
    maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
    deviation: distinctRows
        .optional()
        .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
});
const history = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    lags: distinctRows
        .optional()
        .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
        .optional()
        .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['mean', 'median']), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ constant: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })])
        .default('mean')
        .describe('Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.'),
    indicator: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_transform_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .numberStepSchema */ .F)
        .optional()
        .describe('Steps for the features, in order; those of `data.transform` when left out.'),
})
    .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
});
/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
const timeSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    time: column
        .optional()
        .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
        .optional()
        .describe('Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.'),
    history: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(column, history)
        .default({})
        .describe('Features made of earlier values of the same series and split, by column of numbers.'),
})
    .describe('For tables of rows in time: lags, rolling windows, and the order for `missing: {forward-fill: …}`.');
/** Returns the columns that define series; null for a section without time series. */
function seriesKeys({ 'time-series': series, split, }) {
    const time = series?.time ?? split.time;
    return series === undefined || time === undefined ? null : { time, group: series.group ?? split.group };
}
/** Returns the first key that does not fit the others, and the reason; null if all fit. */
function faultOfTimeSeries({ 'time-series': series, split, features, }) {
    if (series === undefined) {
        const filled = Object.keys(features).find((name) => (0,_missing_values_js__WEBPACK_IMPORTED_MODULE_0__/* .fillsForward */ .I0)(features[name]?.missing));
        if (filled === undefined)
            return null;
        return {
            path: ['features', filled, 'missing'],
            message: '`forward-fill` with `time-series` only, which orders the rows',
        };
    }
    if (split.time === undefined && split.group === undefined)
        return {
            path: ['time-series'],
            message: 'only with `split.time` or `split.group`, since a random split separates the rows of a series',
        };
    if (series.time === undefined && split.time === undefined)
        return { path: ['time-series', 'time'], message: 'a column of times, since `split.time` is not set' };
    for (const key of ['time', 'group'])
        if (series[key] !== undefined && split[key] !== undefined && series[key] !== split[key])
            return {
                path: ['time-series', key],
                message: `the same column as \`split.${key}\`, since a series must stay in one piece`,
            };
    return null;
}
/** Returns the earlier values that the features of each column need, the latest first. */
function laggedColumns({ history }) {
    return sortedEntries(history).flatMap(([source, { lags = [], windows = {} }]) => {
        const sizes = windowStatistics.flatMap((statistic) => windows[statistic] ?? []);
        const longest = (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .max */ .T9)(sizes) ?? 0;
        const needed = new Set([...lags, ...Array.from({ length: longest }, (_, index) => index + 1)]);
        return [...needed]
            .sort((a, b) => a - b)
            .map((lag) => ({ name: nameOfLag(source, lag), source, lag, isFeature: lags.includes(lag) }));
    });
}
/** Returns the rolling windows of each column, the shortest of each statistic first. */
function rollingWindows({ history }) {
    return sortedEntries(history).flatMap(([source, { windows = {} }]) => windowStatistics.flatMap((statistic) => (windows[statistic] ?? [])
        .toSorted((a, b) => a - b)
        .map((size) => ({
        name: `${source}[${statistic} ${size}]`,
        source,
        statistic,
        columns: Array.from({ length: size }, (_, index) => nameOfLag(source, index + 1)),
    }))));
}
/** Returns the names of the features made of earlier rows. */
function historyFeatures(series) {
    if (series === undefined)
        return [];
    const lags = laggedColumns(series).filter(({ isFeature }) => isFeature);
    return [...lags, ...rollingWindows(series)].map(({ name }) => name);
}
/** Returns the name by which a client sends an earlier value: `sales[-1]` is that of the row before. */
function nameOfLag(source, lag) {
    return `${source}[-${lag}]`;
}
/** Returns the entries by name, so that their order in the configuration does not count. */
function sortedEntries(history) {
    return Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 28758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ numberStepSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const scale = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scale: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().describe('The divisor.') }) })
    .describe('Divides every value.')
    .transform(({ scale }) => ({ step: 'scale', ...scale }));
const standardize = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('standardize')
    .describe('Subtracts the mean of the training split and divides by its standard deviation.')
    .transform((step) => ({ step }));
const minMax = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('min-max')
    .describe('Maps the range of the training split to 0 to 1.')
    .transform((step) => ({ step }));
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1);
/** Steps for columns of numbers. A step is its name, or its name with options: `standardize`, `{scale: {by: 255}}`. */
const numberStepSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    scale,
    standardize,
    minMax,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('robust')
        .describe('Subtracts the median of the training split and divides by its interquartile range.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log')
        .describe('The sign of the value times the natural logarithm of 1 plus its absolute value.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('quantile')
        .describe('The share of the training examples with a smaller value, 0 to 1.')
        .transform((step) => ({ step })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        clip: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share]) })
                .describe('Two quantiles of the training split, such as `[0.01, 0.99]`.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ iqr: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive() })
                .describe('The quartiles of the training split, extended by this many interquartile ranges.'),
            zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ minimum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), maximum: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).describe('Two values.'),
        ]),
    })
        .describe('Replaces values outside of bounds by the nearest bound.')
        .transform(({ clip }) => ({ step: 'clip', bounds: clip })),
]);


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

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ withMachineExplained),
/* harmony export */   Hw: () => (/* binding */ isRefusedFolder),
/* harmony export */   _y: () => (/* binding */ raiseFileLimit)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



const noPermission = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `no permission for ${path}`,
    expected: 'files and folders that this user may read and write',
    hint: 'Change the permissions of the folder, work in another folder, or run as the owner of the folder.',
};
const unusableFolder = {
    code: 'FILE_NO_PERMISSION',
    found: (path) => `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)}, a folder in which no folder can be created`,
    expected: 'an existing folder that this user may write to',
    hint: 'Choose another folder. Temporary folders are in TMPDIR (in Actions: RUNNER_TEMP), caches in XDG_CACHE_HOME (in Actions: RUNNER_TOOL_CACHE).',
};
/** The fix of too many open files. */
const raiseFileLimit = 'Raise the limit of open files: `ulimit -n 4096`.';
const explanations = {
    EACCES: noPermission,
    EPERM: noPermission,
    EROFS: {
        code: 'FILE_NO_PERMISSION',
        found: (path) => `a read-only file system at ${path}`,
        expected: 'a folder that can be written to',
        hint: 'Mount the file system writable, or work in another folder.',
    },
    EISDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a folder at ${path}`,
        expected: 'a file',
        hint: 'Remove or rename the folder, or correct the path.',
    },
    ENOTDIR: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file in place of a folder in ${path}`,
        expected: 'a folder',
        hint: 'Remove or rename the file, or correct the path.',
    },
    EEXIST: {
        code: 'FILE_WRONG_TYPE',
        found: (path) => `a file at ${path}`,
        expected: 'a folder, or a free name',
        hint: 'Remove or rename the file, or correct the path.',
    },
    ELOOP: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `symbolic links that lead to themselves at ${path}`,
        expected: 'a link that leads to a file or folder',
        hint: 'Correct or remove the link.',
    },
    ENAMETOOLONG: {
        code: 'FILE_INVALID_PATH',
        found: (path) => `a path that is too long for the file system: ${path.slice(0, 200)}…`,
        expected: 'names of at most 255 bytes and paths of at most 4095',
        hint: 'Shorten the name, or work in a folder with a shorter path.',
    },
    EMFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: raiseFileLimit,
    },
    ENFILE: {
        code: 'FILE_TOO_MANY_OPEN',
        found: (path) => `too many open files on this machine at ${path}`,
        expected: 'a limit that leaves room for one more file',
        hint: 'End other processes, or raise the limit of the system: `sysctl fs.file-max`.',
    },
};
/** Returns a file-system or memory error as a UserError with its fix; any other value unchanged. */
function withMachineExplained(thrown) {
    return explainFile(thrown) ?? explainMemory(thrown) ?? thrown;
}
function explainFile(thrown) {
    // Network errors have the same codes, but no path. An error while reading an open folder has no path either.
    if (!(thrown instanceof Error) || !('code' in thrown) || !('path' in thrown || (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'EISDIR')))
        return null;
    const explanation = isRefusedFolder(thrown) ? unusableFolder : explanations[String(thrown.code)];
    if (explanation === undefined)
        return null;
    const { code, found, expected, hint } = explanation;
    const path = 'path' in thrown ? String(thrown.path) : 'a file';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code, found: `${found(path)} (${shortened((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown))})`, expected, hint }, { cause: thrown });
}
/**
 * Returns true if the system refused to create a folder with ENOENT: its parent does not exist, or does not accept new
 * folders, as in /proc.
 */
function isRefusedFolder(thrown) {
    return ((0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, 'ENOENT') &&
        thrown instanceof Error &&
        'syscall' in thrown &&
        (thrown.syscall === 'mkdir' || thrown.syscall === 'mkdtemp'));
}
const longest = 300;
function shortened(message) {
    return message.length > longest ? `${message.slice(0, longest)}…` : message;
}
/** Messages of V8 and Node for a failed allocation. A negative length is a bug in the code, not a lack of memory. */
const failedAllocation = /^(?:Array buffer allocation failed|Invalid (?:typed )?array length(?:: \d+)?|Invalid string length)$/;
const allocationCodes = ['ERR_MEMORY_ALLOCATION_FAILED', 'ERR_BUFFER_TOO_LARGE', 'ERR_STRING_TOO_LONG'];
function explainMemory(thrown) {
    if (!(thrown instanceof Error))
        return null;
    const failed = thrown.name === 'RangeError' && failedAllocation.test(thrown.message);
    if (!failed && !allocationCodes.some((code) => (0,_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(thrown, code)))
        return null;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `too little memory for this data or model (${thrown.message}; ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.freemem)())} of ${gibibytes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)())} are free)`,
        expected: 'arrays that fit into the memory of this machine',
        hint: 'Use less data, smaller images, a smaller model or a smaller `batch-size`, or a machine with more memory.',
    }, { cause: thrown });
}
function gibibytes(bytes) {
    return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
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

/***/ 44973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ imageFits)
/* harmony export */ });
/** Ways to bring an image of any size to the size of the others. */
const imageFits = ['stretch', 'crop', 'pad'];


/***/ }),

/***/ 64303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ packageVersion),
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);





/**
 * Returns the folder of Tensorline's own package.json above the module at `moduleUrl`; the same from `src/` and `dist/`.
 */
function packageRoot(moduleUrl) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(moduleUrl));
    for (let folder = start;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (packageName(folder) === 'tensorline')
            return folder;
        if (folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            throw new Error(`no package.json named "tensorline" above ${start}`);
    }
}
/** Returns the version of Tensorline. */
function packageVersion() {
    return readPackage(packageRoot(import.meta.url)).version ?? 'unknown';
}
const packageSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(), version: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() });
function readPackage(folder) {
    return packageSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'package.json'), 'utf8')));
}
function packageName(folder) {
    try {
        return readPackage(folder).name ?? null;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return null;
        throw error;
    }
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
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34942);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61547);




/** Returns a Markdown summary of the training for the job summary. `engine` is one line that names the engine. */
function trainingSummary(model, { history, epoch, sample }, engine) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `## Model ${model.details.name}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', ''], [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesText */ .pV)(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,_model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleText */ .E)(sample)]]),
        ['Engine', engine],
        ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .digestText */ .M6)(model.digest)],
    ]), keptLine(history, epoch), learningCurves(history), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)('Every epoch', epochTable(history, epoch))).text;
}
/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history, epoch) {
    return epoch === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
function learningCurves(history) {
    const charts = (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_1__/* .learningCurvesOf */ .e)(history).flatMap(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .lineChart */ .Tz)(title, curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))) ?? []);
    return charts.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(...charts);
}
/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history, kept) {
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Epoch', ...columns], history.map((record) => [
        record.epoch === kept ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.md) `**${record.epoch}** (kept)` : String(record.epoch),
        ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
    ]), [0, ...columns.map((_, index) => index + 1)]);
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
 * Writes the differences of a dataset to summary, log and comment. A pull request without any difference gets no comment; an earlier one
 * is updated.
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
    const posted = await review.comment(diffKey(diff, origin), { title: diffTitle(diff), markdown }, (0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(diff) ? 'update' : 'create');
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

// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 69 modules
var evaluate_gate = __webpack_require__(65028);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 23 modules
var write_report = __webpack_require__(38950);
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



/***/ })

};
