export const id = 8831;
export const ids = [8831];
export const modules = {

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


/***/ })

};
