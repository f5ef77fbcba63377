export const id = 4010;
export const ids = [4010];
export const modules = {

/***/ 98141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishStep: () => (/* binding */ finishStep)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58562);
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
            removeFolder(workspace, (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)()),
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
            (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_4__/* .createLog */ .h)().warning(`Could not keep ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
}
async function removeFolder(folder, log) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    catch (error) {
        log.warning(`Could not remove ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ FullDisk),
/* harmony export */   NS: () => (/* binding */ aboutKey),
/* harmony export */   SK: () => (/* binding */ withMistakes),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   mT: () => (/* binding */ Cancellation),
/* harmony export */   nt: () => (/* binding */ inKey),
/* harmony export */   oE: () => (/* binding */ withDiskExplained),
/* harmony export */   rr: () => (/* binding */ withPlaceOfFullDisk),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   uy: () => (/* binding */ withRightsExplained),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake of the user's, not of the suite's: fails the step with one annotation and no stack trace. */
class UserError extends Error {
    name = 'UserError';
    mistakes;
    constructor(mistakes, options) {
        const all = isList(mistakes) ? mistakes : [mistakes];
        super(all.map(sentence).join('\n'), options);
        this.mistakes = all;
    }
}
/** Does the work, whose mistakes are about this place in `tensorline.yml` where they name no other place. */
async function aboutKey(key, work) {
    try {
        return await work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** The same for work that is done at once. */
function inKey(key, work) {
    try {
        return work();
    }
    catch (error) {
        throw withKey(error, key);
    }
}
/** What was thrown; the mistakes of the user's that name no place with this one in `tensorline.yml`. */
function withKey(thrown, key) {
    if (!(thrown instanceof UserError) || thrown instanceof FullDisk)
        return thrown;
    return withMistakes(thrown, thrown.mistakes.map((mistake) => ((mistake.location ?? mistake.key) ? mistake : { ...mistake, key })));
}
/** The same error with its mistakes told otherwise. */
function withMistakes({ cause }, mistakes) {
    return new UserError(mistakes, cause === undefined ? undefined : { cause });
}
function isList(mistakes) {
    return Array.isArray(mistakes);
}
function sentence({ found, expected, mend, location }) {
    return `${placeText(location)}found ${found}; expected ${expected}. ${mend}`;
}
/** What stands before a message: `tensorline.yml:3:7: `, or nothing where there is no place. */
function placeText(location) {
    if (!location)
        return '';
    return `${[location.file, location.line, location.column].filter(Boolean).join(':')}: `;
}
/** There is no room for what is made: whatever else is tried on this machine comes to the same. */
class FullDisk extends UserError {
    name = 'FullDisk';
}
/** The run was ended from outside: neither a mistake nor a fault. */
class Cancellation extends Error {
    name = 'Cancellation';
}
/** The text of whatever was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** True for a file-system error with this code, for example `ENOENT`. */
function hasCode(thrown, code) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
function isDiskFull(thrown) {
    return hasCode(thrown, 'ENOSPC') || hasCode(thrown, 'EDQUOT');
}
/** What was thrown; a full disk with the place that it was met at, which the system does not tell of a file that is open. */
function withPlaceOfFullDisk(thrown, place) {
    if (!isDiskFull(thrown) || !(thrown instanceof Error) || 'path' in thrown)
        return thrown;
    return Object.assign(new Error(`${thrown.message} at ${place}`, { cause: thrown }), {
        code: 'ENOSPC',
        path: place,
    });
}
const forbidden = ['EACCES', 'EPERM', 'EROFS'];
/** What was thrown; a file or folder that the system keeps this user from, as what the user can mend. */
function withRightsExplained(thrown) {
    if (!(thrown instanceof Error) || !('path' in thrown) || !forbidden.some((code) => hasCode(thrown, code)))
        return thrown;
    return new UserError({
        found: `no permission for ${String(thrown.path)} (${messageOf(thrown)})`,
        expected: 'files and folders that this user may read and write',
        mend: 'Change the rights of the folder, work in one of your own, or run as the user who owns it.',
    }, { cause: thrown });
}
/** What was thrown; a full disk, which is neither a bug nor a wrong input, as what the user can mend. */
function withDiskExplained(thrown) {
    if (!isDiskFull(thrown))
        return thrown;
    return new FullDisk({
        found: `a full disk (${messageOf(thrown)})`,
        expected: 'room for what is made',
        mend: 'Free some space and run it again: what was finished stands, nothing is half written, and a training goes on from its newest checkpoint.',
    }, { cause: thrown });
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   S: () => (/* binding */ installFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);



/**
 * Fills a new folder beside `folder` and puts it in its place, so that it appears complete or not at all; what was there stays
 * whole until then. What a process that was killed left of an earlier one is deleted: one process at a time may install it.
 * @returns what `fill` returns
 */
async function installFolder(folder, fill) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
    await deleteLeft(target);
    const draft = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(`${draftPrefix(target)}-`);
    try {
        const result = await fill(draft);
        await replace(target, draft);
        return result;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { recursive: true, force: true });
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withPlaceOfFullDisk */ .rr)(error, target);
    }
}
/** A folder that is deleted file by file would be half there for a while, under its own name. */
async function replace(target, draft) {
    const old = `${draft}-old`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(target, old).catch((error) => {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(old, { recursive: true, force: true });
}
async function deleteLeft(target) {
    const prefix = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(draftPrefix(target));
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
        if (name.startsWith(prefix) && /^-\w{6}(-old)?$/.test(name.slice(prefix.length)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), name), { recursive: true, force: true });
}
/** Whether a name is that of a folder which is not finished, or of what it replaces. */
function isDraft(name) {
    return /^\..+-\w{6}(-old)?$/.test(name);
}
function draftPrefix(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}`);
}


/***/ }),

/***/ 81507:
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98799);




const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** A sha256 by itself, as manifests and other people's formats have it. */
const sha256Pattern = /^[0-9a-f]{64}$/;
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
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 2 ** 20 }), hash);
    return digestOfHex(hash.digest('hex'));
}
/** Canonical JSON (RFC 8785): equal values are equal bytes. Throws for what JSON cannot hold. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError(`canonical JSON cannot hold ${typeof value}`);
    return text;
}
function digestOfJson(value) {
    return digestOf(canonicalJson(value));
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ runRecordName),
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   er: () => (/* binding */ digestSchema),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* unused harmony export artifactKinds */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81507);


const manifestName = 'manifest.json';
/** Time, machine and measured speeds: what may differ between equal runs, so not part of the digest. */
const runRecordName = 'run.json';
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

/***/ 52631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ wildcard)
/* harmony export */ });
/** What a pattern fits as a whole, in which `*` stands for any characters. */
function wildcard(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`);
}


/***/ })

};
