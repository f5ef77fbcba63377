export const id = 3207;
export const ids = [3207];
export const modules = {

/***/ 71003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sourcesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);


const sourcesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er);


/***/ }),

/***/ 10586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   l: () => (/* binding */ ageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);


const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** An age such as 12h or 7d, converted to milliseconds. */
const ageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'an age such as 12h or 7d')
    .transform((text) => {
    const unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['m', 'h', 'd']).parse(text.at(-1));
    return Number(text.slice(0, -1)) * unitMilliseconds[unit];
});
/**
 * Parses the options of a command, as commander passes them.
 * @throws UserError for invalid options
 */
function parseOptions(command, schema, options) {
    const parsed = schema.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
        expected: `a value that \`tensorline ${command} --help\` describes`,
        hint: 'Correct the option.',
    })));
}


/***/ }),

/***/ 86491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePruneOptions: () => (/* binding */ parsePruneOptions),
  prune: () => (/* binding */ prune)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace.js
var local_workplace = __webpack_require__(56924);
// EXTERNAL MODULE: ./build/core/js/src/host/local/workplace-lock.js
var workplace_lock = __webpack_require__(71802);
// EXTERNAL MODULE: ./build/core/js/src/cli/options.js
var cli_options = __webpack_require__(10586);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 15 modules
var read_pipeline = __webpack_require__(676);
// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 3 modules
var recipe = __webpack_require__(14061);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/described.js





/**
 * Reads these pipeline files. Logs a missing file and returns null.
 * @throws UserError for an invalid file
 */
async function readDescribed(files, log) {
    for (const file of files)
        if ((await (0,file_kind/* fileKind */.h)(file)) !== 'file') {
            log.info(`${file} does not exist, so the files that .tensorline still needs are unknown: nothing in it is deleted.`);
            return null;
        }
    return Promise.all(files.map(async (file) => {
        const pipeline = await (0,read_pipeline/* readPipeline */.l9)(file);
        const folder = (0,external_node_path_.dirname)(file);
        return { pipeline, folder, recipe: await recipeIn(pipeline, folder, log) };
    }));
}
async function recipeIn({ data }, folder, log) {
    if (!data)
        return null;
    try {
        // Commands in a terminal run no code of a fork.
        return (await (0,recipe/* recipeOf */.Sx)(data, folder, null)).digest;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        log.info(`All datasets are kept, because the needed ones are unknown: ${(0,user_error/* messageOf */.bD)(error)}`);
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/freed-bytes.js


/** Returns the bytes that deleting these folders frees: a file with a hard link elsewhere stays on the disk. */
async function freedBytes(folders) {
    const files = new Map();
    for (const folder of folders)
        for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
            if (!entry.isFile())
                continue;
            const { dev, ino, size, nlink } = await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name));
            const file = files.get(`${dev}:${ino}`) ?? { bytes: size, links: nlink, found: 0 };
            file.found++;
            files.set(`${dev}:${ino}`, file);
        }
    return [...files.values()]
        .filter(({ links, found }) => found >= links)
        .reduce((sum, { bytes }) => sum + bytes, 0);
}

// EXTERNAL MODULE: ./build/core/js/src/files/names-in.js
var names_in = __webpack_require__(41337);
// EXTERNAL MODULE: ./build/core/js/src/files/numbered-folders.js
var numbered_folders = __webpack_require__(92357);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-digest.js
var artifact_digest = __webpack_require__(65316);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/sources.js
var sources = __webpack_require__(71003);
// EXTERNAL MODULE: ./build/core/js/src/stages/checkpoints.js + 5 modules
var checkpoints = __webpack_require__(96928);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 71 modules
var train = __webpack_require__(41807);
// EXTERNAL MODULE: ./build/core/js/src/training/model/hash-sources.js
var hash_sources = __webpack_require__(82911);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/old-checkpoints.js











const recordSchema = schemas/* object */.Ikc({ sources: sources/* sourcesSchema */.e });
/** Returns the checkpoints of trainings that no pipeline file describes, or whose dataset no longer exists. */
async function oldCheckpoints({ root, artifacts, cache }, described) {
    const folder = (0,external_node_path_.join)(root, 'work', 'checkpoints');
    const datasets = await digestsIn([artifacts, cache]);
    const old = [];
    for (const name of await (0,names_in/* namesIn */.w)(folder)) {
        const series = (0,external_node_path_.join)(folder, name);
        const newest = await newestReadable(series);
        const path = newest === null ? series : (0,external_node_path_.join)(series, String(newest));
        if (await isUsed(path, described, datasets))
            continue;
        const step = newest === null ? '' : ` of step ${newest}`;
        const { mtime } = await (0,promises_.stat)(path);
        old.push({
            description: `the checkpoint${step} of another training (${name})`,
            paths: [series],
            changedAt: mtime,
        });
    }
    return old;
}
/** Returns the largest step whose checkpoint has a manifest; null if none has one. */
async function newestReadable(series) {
    for (const step of (await (0,numbered_folders/* numberedFolders */.w)(series)).reverse())
        if ((await (0,artifact/* peekManifest */.bM)((0,external_node_path_.join)(series, String(step)))) !== null)
            return step;
    return null;
}
async function digestsIn(shelves) {
    const digests = new Set();
    for (const shelf of shelves)
        for (const name of await (0,names_in/* namesIn */.w)(shelf)) {
            const digest = await (0,artifact_digest/* artifactDigest */.F)((0,external_node_path_.join)(shelf, name));
            if (digest !== null)
                digests.add(digest);
        }
    return digests;
}
async function isUsed(path, described, datasets) {
    const manifest = await (0,artifact/* peekManifest */.bM)(path);
    if (!manifest || !datasets.has(manifest.parents['dataset'] ?? ''))
        return false;
    for (const each of described)
        if (await mayBeOf(path, manifest, each))
            return true;
    return false;
}
/**
 * Returns true if the checkpoint may belong to this pipeline. It may if a module builds the network and an older version
 * did not record the module.
 */
async function mayBeOf(path, { config }, { pipeline, folder }) {
    if (!pipeline.model)
        return false;
    const record = recordSchema.safeParse(await (0,artifact/* readRunRecord */.lR)(path));
    if (!record.success && 'module' in pipeline.model)
        return true;
    // Commands in a terminal run no code of a fork, so its files may be anywhere.
    const sources = await (0,hash_sources/* presentSources */.s)(pipeline.model, folder, record.data?.sources ?? null, null);
    return sources !== null && config === (0,checkpoints/* configOfTraining */.G)((0,train.recipeOf)(pipeline, sources));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/datasets.js





const detailsSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), recipe: schemas/* string */.YjP() });
/** Returns the cached datasets and quarantines that no pipeline file would produce from the current sources. */
async function oldDatasets({ cache }, described) {
    if (described.some(({ recipe }) => recipe === 'unknown'))
        return [];
    const old = [];
    for (const name of await (0,names_in/* namesIn */.w)(cache)) {
        const path = (0,external_node_path_.join)(cache, name);
        const manifest = await (0,artifact/* peekManifest */.bM)(path);
        if (manifest?.kind !== 'dataset' && manifest?.kind !== 'quarantine')
            continue;
        const details = detailsSchema.parse(manifest.details);
        if (described.some(({ pipeline, recipe }) => pipeline.name === details.name && recipe === details.recipe))
            continue;
        const { mtime } = await (0,promises_.stat)(path);
        old.push({
            description: `a ${manifest.kind} of another recipe (${details.name})`,
            paths: [path],
            changedAt: mtime,
        });
    }
    return old;
}

// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/drafts.js





/** Returns the unfinished folders of killed commands. No other process fills one while this one holds the lock. */
async function drafts({ root }) {
    return (await draftsBelow(root)).map((path) => ({
        description: `${path}, an unfinished folder of a killed command`,
        paths: [path],
        changedAt: null,
    }));
}
async function draftsBelow(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch((error) => {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    });
    // A sealed folder contains no unfinished ones, and may be large.
    if (entries.some(({ name }) => name === manifest/* manifestName */.vS))
        return [];
    const found = [];
    for (const entry of entries.filter((each) => each.isDirectory())) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        found.push(...((0,install_folder/* isDraft */.Qx)(entry.name) ? [path] : await draftsBelow(path)));
    }
    return found;
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/trials.js





/**
 * Returns the trials beyond the configured number: their folders and published artifacts. An artifact of the same name
 * that no trial published belongs to the user.
 */
async function oldTrials({ root, artifacts }, described) {
    const used = (0,d3_array/* max */.T9)(described, ({ pipeline }) => pipeline.search?.trials) ?? 0;
    const old = [];
    for (const name of await (0,names_in/* namesIn */.w)((0,external_node_path_.join)(root, 'work'))) {
        const [, number] = /^trial-(\d+)$/.exec(name) ?? [];
        if (number === undefined || Number(number) < used)
            continue;
        const folder = (0,external_node_path_.join)(root, 'work', name);
        const published = (0,external_node_path_.join)(artifacts, name);
        const [made, digest] = await Promise.all([(0,external_node_path_.join)(folder, 'made', name), published].map(artifact_digest/* artifactDigest */.F));
        const paths = digest !== null && made === digest ? [folder, published] : [folder];
        const { mtime } = await (0,promises_.stat)(folder);
        old.push({ description: `trial ${number} of an earlier search`, paths, changedAt: mtime });
    }
    return old;
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/leftovers.js




/**
 * Returns all leftovers. Artifacts of the user, baselines, the ledger and the records of deployments are never leftovers.
 */
async function findLeftovers(workplace, described) {
    return [
        ...(await oldCheckpoints(workplace, described)),
        ...(await oldTrials(workplace, described)),
        ...(await oldDatasets(workplace, described)),
        ...(await drafts(workplace)),
    ];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/objects.js







/** Deletes downloaded objects of stores that were not used since a time. */
async function pruneObjects(log, limit, dryRun) {
    const paths = await unusedSince(limit);
    if (paths.length === 0)
        return [];
    const bytes = await freedBytes(paths);
    const description = `${(0,format/* formatCount */.B4)(paths.length)} downloaded objects of stores`;
    log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${description}: ${(0,format/* bytesText */.pV)(bytes)}`);
    if (!dryRun)
        for (const path of paths)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    return [{ description, paths, bytes }];
}
async function unusedSince(limit) {
    const folder = (0,cache_folders/* objectCacheFolder */.It)(process.env, (0,external_node_os_.homedir)());
    const unused = [];
    for (const address of await (0,names_in/* namesIn */.w)(folder))
        for (const version of await (0,names_in/* namesIn */.w)((0,external_node_path_.join)(folder, address))) {
            const path = (0,external_node_path_.join)(folder, address, version);
            if ((await (0,promises_.stat)(path)).mtimeMs <= limit)
                unused.push(path);
        }
    return unused;
}

// EXTERNAL MODULE: ./build/core/js/src/libraries/installed.js
var libraries_installed = __webpack_require__(85263);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/runtimes.js






/**
 * Deletes the native libraries of other versions of Tensorline from the tool cache, and Node's compile cache, which the
 * next start creates again.
 * @returns the deleted libraries
 */
async function pruneToolCache(log, dryRun) {
    const toolCache = (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)());
    const installed = await (0,libraries_installed/* installedLibraries */.E)(toolCache);
    const others = installed.filter(({ current }) => !current);
    for (const { name, size } of others)
        log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${name}: ${(0,format/* bytesText */.pV)(size)}`);
    if (!dryRun) {
        await (0,libraries_installed/* pruneLibraries */.m)(toolCache);
        await (0,promises_.rm)((0,cache_folders/* compileCacheFolder */.S6)(process.env, (0,external_node_os_.homedir)()), { recursive: true, force: true });
    }
    const kept = installed.filter(({ current }) => current);
    if (kept.length > 0)
        log.info(`Kept the libraries of this version in ${toolCache}: ${(0,format/* bytesText */.pV)((0,d3_array/* sum */.cz)(kept, ({ size }) => size))}`);
    return others.map(({ name, folder, size }) => ({ description: name, paths: [folder], bytes: size }));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/prune.js











const optionsSchema = schemas/* object */.Ikc({
    config: schemas/* array */.YOg(schemas/* string */.YjP()),
    olderThan: cli_options/* ageSchema */.l,
    dryRun: schemas/* boolean */.zMY(),
});
/**
 * Parses the options of `prune`.
 * @throws UserError for invalid options
 */
function parsePruneOptions(options) {
    return (0,cli_options/* parseOptions */.A)('prune', optionsSchema, options);
}
/** Deletes unused files from the tool cache and from the project's `.tensorline`. */
async function prune(folder, { config, olderThan, dryRun }, host) {
    const { log } = host;
    const limit = Date.now() - olderThan;
    const deleted = [...(await pruneToolCache(log, dryRun)), ...(await pruneObjects(log, limit, dryRun))];
    const outputs = { deleted, 'dry-run': dryRun };
    const workplace = (0,local_workplace/* workplaceAt */.A)(folder);
    const described = await readDescribed(config, log);
    if (described === null)
        return outputs;
    // Unfinished files of a command that runs here would look unused.
    await (0,workplace_lock/* aloneIn */.r)(workplace, host, async () => {
        const leftovers = await findLeftovers(workplace, described);
        const [old, young] = [leftovers.filter(isOlder(limit)), leftovers.filter((each) => !isOlder(limit)(each))];
        for (const each of old) {
            const bytes = await freedBytes(each.paths);
            log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${describeLeftover(each, bytes)}`);
            deleted.push({ description: each.description, paths: each.paths, bytes });
            if (!dryRun)
                for (const path of each.paths)
                    await (0,promises_.rm)(path, { recursive: true, force: true });
        }
        for (const each of young)
            log.info(`Kept, because it is younger: ${describeLeftover(each, await freedBytes(each.paths))}`);
        if (leftovers.length === 0)
            log.info(`${workplace.root} contains no unused files.`);
    });
    return outputs;
}
function isOlder(limit) {
    return ({ changedAt }) => changedAt === null || changedAt.getTime() <= limit;
}
function describeLeftover({ description, changedAt }, bytes) {
    const date = changedAt === null ? '' : `, of ${changedAt.toISOString().slice(0, 10)}`;
    const size = bytes === 0 ? 'frees no space, because its files are used elsewhere' : (0,format/* bytesText */.pV)(bytes);
    return `${description}${date}: ${size}`;
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ idBytes),
/* harmony export */   JC: () => (/* binding */ hexOfIdentities),
/* harmony export */   Jk: () => (/* binding */ identityOfBytes),
/* harmony export */   ML: () => (/* binding */ ColumnHasher),
/* harmony export */   i6: () => (/* binding */ identityWords)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1168);


/** Number of words of an identity; identities of many rows lie one after another. */
const identityWords = 4;
/**
 * Adds a column to the identities of rows. Equal rows have equal identities in every format: names and values count, and neither the
 * order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
class ColumnHasher {
    #keys;
    #hashOf;
    /** Terms of a missing value, then of each text in the dictionary of the column. */
    #terms = new Uint32Array();
    /** Number of texts in the dictionary with terms. */
    #known = 0;
    #hashes = new Map();
    /** @param spelling whether texts that are numbers are equal to these */
    constructor(name, spelling = 'numbers') {
        this.#keys = identityOfBytes(Buffer.from(name));
        this.#hashOf = spelling === 'numbers' ? hashOfCell : hashOfText;
    }
    /** @param identities of as many rows; zeros before the first column */
    addNumbers(identities, values) {
        const [missingLow, missingHigh] = missing;
        const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
        for (let row = 0; row < values.length; row++) {
            const value = values[row] ?? Number.NaN;
            if (Number.isNaN(value))
                addTerms(identities, row, this.#keys, missingLow, missingHigh);
            else {
                // 0 and -0 are equal.
                const low = value === 0 ? 0 : (words[2 * row + lowWord] ?? 0);
                const high = value === 0 ? 0 : (words[2 * row + 1 - lowWord] ?? 0);
                addTerms(identities, row, this.#keys, low, mix(high));
            }
        }
    }
    /** @param codes positions in the dictionary, -1 for a missing value */
    addCodes(identities, codes, dictionary) {
        const terms = this.#termsOf(dictionary);
        for (let row = 0; row < codes.length; row++) {
            const from = ((codes[row] ?? -1) + 1) * identityWords;
            const at = row * identityWords;
            identities[at] = (identities[at] ?? 0) + (terms[from] ?? 0);
            identities[at + 1] = (identities[at + 1] ?? 0) + (terms[from + 1] ?? 0);
            identities[at + 2] = (identities[at + 2] ?? 0) + (terms[from + 2] ?? 0);
            identities[at + 3] = (identities[at + 3] ?? 0) + (terms[from + 3] ?? 0);
        }
    }
    addTexts(identities, texts) {
        for (let row = 0; row < texts.length; row++) {
            const [low, high] = this.#hashOfTextAt(texts[row] ?? null);
            addTerms(identities, row, this.#keys, low, high);
        }
    }
    /** Returns the terms of a missing value and of all texts in the dictionary, which grows from call to call. */
    #termsOf(dictionary) {
        const size = (dictionary.length + 1) * identityWords;
        if (this.#terms.length < size) {
            const terms = new Uint32Array(2 * size);
            terms.set(this.#terms);
            if (this.#terms.length === 0)
                addTerms(terms, 0, this.#keys, ...missing);
            this.#terms = terms;
        }
        for (; this.#known < dictionary.length; this.#known++)
            addTerms(this.#terms, this.#known + 1, this.#keys, ...this.#hashOf(dictionary[this.#known] ?? ''));
        return this.#terms;
    }
    #hashOfTextAt(text) {
        if (text === null)
            return missing;
        const known = this.#hashes.get(text);
        if (known)
            return known;
        const made = this.#hashOf(text);
        if (this.#hashes.size < mostRemembered)
            this.#hashes.set(text, made);
        return made;
    }
}
/** Adds the terms of a value to the sums of a row, so that the order of columns does not count. */
function addTerms(identities, row, keys, low, high) {
    const at = row * identityWords;
    identities[at] = (identities[at] ?? 0) + mix(mix(low ^ keys[0]) + high);
    identities[at + 1] = (identities[at + 1] ?? 0) + mix(mix(low ^ keys[1]) + high);
    identities[at + 2] = (identities[at + 2] ?? 0) + mix(mix(low ^ keys[2]) + high);
    identities[at + 3] = (identities[at + 3] ?? 0) + mix(mix(low ^ keys[3]) + high);
}
/** Returns the identity of bytes, such as an image. */
function identityOfBytes(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** Bytes of the 24 hexadecimal digits that name an example in reports. */
const idBytes = 24;
/** Returns the names of examples by their identities, in ASCII, one after another. */
function hexOfIdentities(identities) {
    const hex = Buffer.allocUnsafe((identities.length / identityWords) * idBytes);
    let end = 0;
    for (let row = 0; end < hex.length; row++)
        for (let digit = 0; digit < idBytes; digit++) {
            const word = identities[row * identityWords + (digit >> 3)] ?? 0;
            hex[end++] = hexDigits[(word >>> (28 - 4 * (digit & 7))) & 15] ?? 0;
        }
    return hex;
}
const hexDigits = Buffer.from('0123456789abcdef');
const missing = [0x9e3779b9, 0x7f4a7c15];
const float = new Float64Array(1);
const floatWords = new Uint32Array(float.buffer);
/** Position of the low word of a float64 in this machine's memory. */
const lowWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1;
function hashOfCell(text) {
    return (0,_text_decimal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecimal */ .a)(text) ? hashOfNumber(Number(text)) : hashOfText(text);
}
/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16;
/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value) {
    float[0] = value === 0 ? 0 : value;
    return [floatWords[lowWord] ?? 0, mix(floatWords[1 - lowWord] ?? 0)];
}
/** Two chains of 32 bits over the UTF-16 code units, with the multipliers of MurmurHash3 and of xxHash32. */
function hashOfText(text) {
    let low = text.length;
    let high = ~text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        low = rotate(Math.imul(low ^ unit, 0xcc9e2d51), 15);
        high = rotate(Math.imul(high + unit, 0x85ebca77), 13);
    }
    return [mix(low ^ high), mix(Math.imul(high, 0x1b873593) + low)];
}
function rotate(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. The result is signed. */
function mix(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ importContract)
});

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 15 modules
var read_pipeline = __webpack_require__(676);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/contract-schema.js

/** Comparison of a metric of a quality rule. */
const operators = {
    mustBe: schemas/* unknown */.L5J().optional(),
    mustNotBe: schemas/* unknown */.L5J().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional(),
    mustNotBeBetween: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).optional(),
};
const value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]);
const qualityRule = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    type: schemas/* string */.YjP().optional(),
    metric: schemas/* string */.YjP().optional(),
    /** The name of `metric` before version 3.1. */
    rule: schemas/* string */.YjP().optional(),
    unit: schemas/* string */.YjP().optional(),
    severity: schemas/* string */.YjP().optional(),
    arguments: schemas/* looseObject */._H3({
        missingValues: schemas/* array */.YOg(value).optional(),
        validValues: schemas/* array */.YOg(value).optional(),
        pattern: schemas/* string */.YjP().optional(),
        properties: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    })
        .nullish(),
    ...operators,
});
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()]);
const property = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    physicalName: schemas/* string */.YjP().optional(),
    logicalType: schemas/* string */.YjP().optional(),
    logicalTypeOptions: schemas/* looseObject */._H3({
        minimum: bound.optional(),
        maximum: bound.optional(),
        exclusiveMinimum: bound.optional(),
        exclusiveMaximum: bound.optional(),
        minLength: schemas/* int */.Whr().nonnegative().optional(),
        maxLength: schemas/* int */.Whr().nonnegative().optional(),
        pattern: schemas/* string */.YjP().optional(),
    })
        .nullish(),
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    primaryKey: schemas/* boolean */.zMY().optional(),
    primaryKeyPosition: schemas/* int */.Whr().optional(),
    relationships: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    quality: schemas/* array */.YOg(qualityRule).nullish(),
    get properties() {
        return schemas/* array */.YOg(property).nullish();
    },
});
const table = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP(),
    physicalName: schemas/* string */.YjP().optional(),
    properties: schemas/* array */.YOg(property).nullish(),
    relationships: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    quality: schemas/* array */.YOg(qualityRule).nullish(),
});
/** The parts of a data contract of the Open Data Contract Standard, version 3, that are about the content of tables. */
const contractSchema = schemas/* looseObject */._H3({
    kind: schemas/* literal */.euz('DataContract'),
    apiVersion: schemas/* string */.YjP().regex(/^v3\./, 'must be version 3 of the Open Data Contract Standard'),
    schema: schemas/* array */.YOg(table).min(1),
    slaProperties: schemas/* array */.YOg(schemas/* looseObject */._H3({ property: schemas/* string */.YjP(), element: schemas/* string */.YjP().optional() })).nullish(),
});

// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/quality-rule.js

/** Texts that are missing values in every column of CSV. */
const builtIn = [null, '', ...missing_values/* csvMissingTexts */.Ti];
/** Returns the name of a quality rule in messages. */
function nameOfRule({ id, name, metric, rule, type }) {
    return name ?? id ?? metric ?? rule ?? type ?? 'rule';
}
/** Returns the bounds of the number of rows that a quality rule sets; null for a rule of another kind. */
function rowBounds(rule) {
    const bounds = metricOf(rule) === 'rowCount' ? boundsOf(rule) : null;
    if (bounds === null || isPercent(rule))
        return null;
    return {
        ...(bounds.minimum !== null && { minimum: bounds.minimum }),
        ...(bounds.maximum !== null && { maximum: bounds.maximum }),
    };
}
/** Returns columns without repeated combinations; null for a rule of another kind. */
function uniqueColumns(rule) {
    const { properties } = rule.arguments ?? {};
    const isExact = metricOf(rule) === 'duplicateValues' && boundsOf(rule)?.maximum === 0;
    return isExact && properties !== undefined && properties.length > 0 ? properties : null;
}
/** Returns the expectation of a column; null for a rule that expectations cannot express. */
function columnRule(rule) {
    const bounds = boundsOf(rule);
    if (bounds?.maximum == null || (bounds.minimum ?? 0) > 0)
        return null;
    const { maximum } = bounds;
    if (isPercent(rule) && maximum >= 100)
        return null;
    const tolerate = isPercent(rule) ? maximum / 100 : maximum;
    const reaction = {
        ...(tolerate > 0 && { tolerate }),
        ...(rule.severity !== undefined && rule.severity !== 'error' && { severity: 'warn' }),
    };
    const { validValues, missingValues = [], pattern } = rule.arguments ?? {};
    switch (metricOf(rule)) {
        case 'nullValues':
            return missingRule(tolerate, isPercent(rule), reaction);
        case 'missingValues':
            return missingValues.every((text) => builtIn.includes(text))
                ? missingRule(tolerate, isPercent(rule), reaction)
                : null;
        case 'invalidValues': {
            const values = validValues?.flatMap((text) => (text === null || text === '' ? [] : [text]));
            if (values?.length === 0 || (values === undefined && pattern === undefined))
                return null;
            return {
                ...(values !== undefined && { values }),
                ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
                ...reaction,
            };
        }
        case 'duplicateValues':
            return { unique: true, ...reaction };
        default:
            return null;
    }
}
function missingRule(tolerate, isShare, reaction) {
    const { severity } = reaction;
    return isShare && tolerate > 0
        ? { missing: tolerate, ...(severity !== undefined && { severity }) }
        : { missing: 0, ...reaction };
}
/** Patterns of contracts match a part of a text; those of expectations the whole. */
function wholePattern(pattern) {
    const starts = pattern.startsWith('^');
    const ends = pattern.endsWith('$') && !pattern.endsWith(String.raw `\$`);
    // The bars of alternatives would separate the anchors from the others.
    if (starts && ends && !pattern.includes('|'))
        return pattern.slice(1, -1);
    return `(?s:.*)(?:${pattern})(?s:.*)`;
}
function metricOf({ type, metric, rule }) {
    return type === undefined || type === 'library' ? (metric ?? rule) : undefined;
}
function isPercent({ unit }) {
    return unit === 'percent' || unit === '%';
}
/** Returns the bounds of a metric, which counts rows or is a percentage; null for a comparison that is no range. */
function boundsOf(rule) {
    const { mustBe, mustBeBetween } = rule;
    // Counts are whole numbers, so that a strict bound is the next one.
    const step = isPercent(rule) ? 0 : 1;
    if (typeof mustBe === 'number')
        return { minimum: mustBe, maximum: mustBe };
    if (mustBeBetween !== undefined)
        return { minimum: mustBeBetween[0], maximum: mustBeBetween[1] };
    if (rule.mustBeLessThan !== undefined)
        return { minimum: null, maximum: rule.mustBeLessThan - step };
    if (rule.mustBeLessOrEqualTo !== undefined)
        return { minimum: null, maximum: rule.mustBeLessOrEqualTo };
    if (rule.mustBeGreaterThan !== undefined)
        return { minimum: rule.mustBeGreaterThan + step, maximum: null };
    if (rule.mustBeGreaterOrEqualTo !== undefined)
        return { minimum: rule.mustBeGreaterOrEqualTo, maximum: null };
    return null;
}

;// CONCATENATED MODULE: ./build/core/js/src/expectations/import-contract.js





/**
 * Converts a table of a data contract of the Open Data Contract Standard 3 to expectations. Columns have their physical names.
 * @param name the table; null for the only one
 * @throws UserError for a file that is not such a contract, with the line of each error
 */
function importContract(text, file, name) {
    const contract = (0,read_pipeline/* parseConfig */.o4)(contractSchema, text, file);
    const table = tableOf(contract, file, name);
    const collected = new Collector(table);
    return {
        table: table.name,
        expectations: collected.expectations,
        unchecked: [
            ...collected.unchecked,
            ...(contract.slaProperties ?? []).map(({ property }) => `slaProperties: ${property}`),
        ],
    };
}
function tableOf({ schema }, file, name) {
    const [only, ...others] = schema;
    const found = name === null ? only : schema.find((one) => one.name === name || one.physicalName === name);
    if (found !== undefined && (name !== null || others.length === 0))
        return found;
    throw new user_error/* UserError */.yo({
        code: 'DATA_CONTRACT_TABLE',
        found: name === null ? `${schema.length} tables` : `no table ${name}`,
        expected: `one of ${(0,format/* listNames */.Zv)(schema.map((one) => one.name), 20)}`,
        hint: 'Name the table with `--table`.',
        location: { file },
    });
}
/** Collects the expectations of a table, and what they cannot express. */
class Collector {
    unchecked = [];
    #columns = {};
    #rules = {};
    #unique = [];
    #names = new Map();
    #rows;
    constructor({ properties, quality, relationships }) {
        const all = properties ?? [];
        for (const property of all)
            this.#addProperty(property, '');
        this.#addKey(all);
        for (const rule of quality ?? []) {
            const rows = rowBounds(rule);
            const unique = uniqueColumns(rule);
            if (rows !== null)
                this.#rows = rows;
            else if (unique !== null)
                this.#unique.push(unique.map((name) => this.#names.get(name) ?? name));
            else
                this.unchecked.push(`quality: ${nameOfRule(rule)}`);
        }
        if (relationships?.length)
            this.unchecked.push('relationships');
    }
    get expectations() {
        return {
            ...(this.#rows !== undefined && { rows: this.#rows }),
            columns: this.#columns,
            ...(this.#unique.length > 0 && { unique: this.#unique }),
            ...(Object.keys(this.#rules).length > 0 && { rules: this.#rules }),
        };
    }
    #addProperty(property, prefix) {
        const name = `${prefix}${property.physicalName ?? property.name}`;
        this.#names.set(property.name, name);
        if (property.logicalType === 'object' && property.properties) {
            for (const inner of property.properties)
                this.#addProperty(inner, `${name}.`);
            return;
        }
        const unchecked = (what) => this.unchecked.push(`${name}: ${what}`);
        if (property.logicalType !== undefined && !readTypes.has(property.logicalType)) {
            unchecked(`logicalType ${property.logicalType}`);
            return;
        }
        const settings = {
            ...typeOf(property),
            ...this.#options(name, property, unchecked),
            ...(property.required && { missing: 0 }),
            ...(property.unique && { unique: true }),
        };
        const rules = (property.quality ?? []).flatMap((rule) => {
            const expected = columnRule(rule);
            if (expected === null)
                unchecked(`quality ${nameOfRule(rule)}`);
            return expected === null ? [] : [expected];
        });
        if (property.relationships?.length)
            unchecked('relationships');
        this.#columns[name] = rules.length === 0 ? settings : [settings, ...rules].filter(isFilled);
    }
    #options(name, { logicalTypeOptions }, unchecked) {
        const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, ...others } = logicalTypeOptions ?? {};
        for (const key of Object.keys(others))
            unchecked(`logicalTypeOptions.${key}`);
        const isStrict = (bound) => bound === true;
        const lower = isStrict(exclusiveMinimum) ? minimum : exclusiveMinimum;
        const upper = isStrict(exclusiveMaximum) ? maximum : exclusiveMaximum;
        this.#addStrict(name, '>', lower);
        this.#addStrict(name, '<', upper);
        return {
            ...(isBound(minimum) && { minimum }),
            ...(isBound(maximum) && { maximum }),
            ...(minLength !== undefined && { 'min-length': minLength }),
            ...(maxLength !== undefined && { 'max-length': maxLength }),
            ...(pattern !== undefined && { pattern: wholePattern(pattern) }),
        };
    }
    #addStrict(name, operator, bound) {
        if (!isBound(bound))
            return;
        const value = typeof bound === 'number' ? String(bound) : `'${bound.replaceAll("'", "''")}'`;
        this.#rules[`${name} ${operator} ${bound}`] = `"${name.replaceAll('"', '""')}" ${operator} ${value}`;
    }
    #addKey(properties) {
        const key = properties
            .filter(({ primaryKey }) => primaryKey)
            .sort((one, other) => (one.primaryKeyPosition ?? 0) - (other.primaryKeyPosition ?? 0))
            .map(({ name }) => this.#names.get(name) ?? name);
        if (key.length > 0)
            this.#unique.push(key);
    }
}
/** Logical types whose values are single cells. */
const readTypes = new Set([
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'timestamp',
]);
function typeOf({ logicalType }) {
    switch (logicalType) {
        case 'integer':
        case 'number':
        case 'boolean':
        case 'date':
            return { type: logicalType };
        case 'timestamp':
            return { type: 'date' };
        default:
            return {};
    }
}
function isBound(value) {
    return typeof value === 'number' || typeof value === 'string';
}
function isFilled(settings) {
    return Object.keys(settings).length > 0;
}


/***/ }),

/***/ 68025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   LC: () => (/* binding */ parseExpectations),
/* harmony export */   Nb: () => (/* binding */ uncheckedParts),
/* harmony export */   uJ: () => (/* binding */ readExpectations)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_expect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81883);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(676);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);
/* harmony import */ var _import_contract_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8105);







/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param base the folder that the file is relative to
 * @param confinement the folder that the file has to lie in; null without such a limit
 * @throws UserError for a file that cannot be read, with the line of each error in it
 */
async function readExpectations(setting, base, confinement) {
    return parseExpectations(setting, base, reader(confinement));
}
/** Returns the parts of the contract that a section names, if it names one, that expectations cannot express. */
async function uncheckedParts(setting, base, confinement) {
    if (typeof setting !== 'object' || !('contract' in setting))
        return [];
    return (await readContract(setting, base, reader(confinement))).unchecked;
}
/** Returns a function that reads files on this machine. */
function reader(confinement) {
    return async (file) => {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([file], confinement);
        return readText(file);
    };
}
/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param read returns the text of a file
 */
async function parseExpectations(setting, base, read) {
    if (setting === undefined)
        return null;
    if (typeof setting === 'string')
        return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withConfigPathAsync */ .ID)(['data', 'expect'], async () => (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfig */ .o4)(_config_expect_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSection */ .zo, await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, setting)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, setting)));
    if (!('contract' in setting))
        return setting;
    return _config_expect_js__WEBPACK_IMPORTED_MODULE_2__/* .expectSection */ .zo.parse((await readContract(setting, base, read)).expectations);
}
function readContract({ contract, table }, base, read) {
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .withConfigPathAsync */ .ID)(['data', 'expect', 'contract'], async () => (0,_import_contract_js__WEBPACK_IMPORTED_MODULE_6__/* .importContract */ .E)(await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, contract)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, contract), table ?? null));
}
async function readText(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
        throw missingFile(file, error);
    });
}
/** Returns the error for a file with expectations that cannot be read. */
function missingFile(file, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: `no readable file ${file}`,
        expected: 'a file with expectations',
        hint: 'Correct `data.expect`, or write the file with `tensorline data schema`.',
    }, { cause });
}


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ namePatternsOf),
/* harmony export */   EQ: () => (/* binding */ findPaths),
/* harmony export */   Nw: () => (/* binding */ fixedFolder),
/* harmony export */   Pt: () => (/* binding */ isPattern)
/* harmony export */ });
/* harmony import */ var brace_expansion__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9540);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93759);





/** Greatest number of alternatives that the braces of a pattern may expand to. */
const mostAlternatives = 1000;
/** Returns true if a text contains a wildcard: `*`, `?`, `[…]` or `{…}`. */
function isPattern(text) {
    return /[*?[{]/.test(text);
}
/** Returns the folder before the first wildcard of a pattern. */
function fixedFolder(pattern) {
    return splitPattern(pattern).folder;
}
/**
 * Returns the absolute paths that match a pattern: `*` and `?` within a name, `**` for folders, `[a-z]`, `{a,b}`, and `\`
 * before a literal character. Hidden names match only segments that begin with a dot. Matching does not backtrack.
 * @throws UserError for braces with too many alternatives
 */
async function findPaths(pattern, { cwd, onlyFiles }) {
    const found = new Set();
    for (const { folder, segments } of alternativesOf(pattern).map(splitPattern)) {
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
        const paths = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .glob */ .TI)('**', {
            cwd: base,
            absolute: true,
            onlyFiles,
            expandDirectories: false,
            dot: segments.some((segment) => segment.startsWith('.')),
            ...(segments.includes('**') ? {} : { deep: segments.length }),
        });
        const matches = matcherOf(segments);
        for (const path of paths.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))
            if (path !== base && matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
                found.add(path);
    }
    return [...found];
}
/**
 * Returns patterns that together match the names that `findPaths` would find.
 * @throws UserError for braces with too many alternatives
 */
function namePatternsOf(pattern) {
    return alternativesOf(pattern)
        .map(splitPattern)
        .map(({ folder, segments }) => {
        const above = folder === '.' ? '' : `${folder}/`;
        const [start = ''] = /^[^*?[{\\]*/.exec(segments[0] ?? '') ?? [];
        const matches = matcherOf(segments);
        return {
            prefix: above + start,
            matches: (name) => name.startsWith(above) && matches(name.slice(above.length).split('/')),
        };
    });
}
function matcherOf(segments) {
    const steps = segments.map(segmentStep);
    return (names) => (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, names);
}
function alternativesOf(pattern) {
    const alternatives = (0,brace_expansion__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(pattern, { max: mostAlternatives + 1 });
    if (alternatives.length <= mostAlternatives)
        return alternatives;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_INVALID_PATH',
        found: `the pattern ${JSON.stringify(pattern)}, whose braces expand to more than ${mostAlternatives} alternatives`,
        expected: `at most ${mostAlternatives}`,
        hint: 'Use `*`, or several patterns.',
    });
}
function splitPattern(pattern) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const first = segments.findIndex(isPattern);
    // Without a wildcard the last segment is matched as a literal name.
    const plain = first === -1 ? segments.length - 1 : first;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) ? '/' : '.', ...segments.slice(0, plain).map(unescaped));
    return { folder, segments: segments.slice(plain) };
}
function unescaped(segment) {
    return segment.replaceAll(/\\(.)/g, '$1');
}
function isHidden(name) {
    return name.startsWith('.');
}
function segmentStep(segment) {
    if (segment === '**')
        return { any: (name) => !isHidden(name) };
    const steps = characterSteps(Array.from(segment));
    return {
        one: (name) => (!isHidden(name) || isHidden(segment)) && (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, Array.from(name)),
    };
}
function characterSteps(pattern) {
    const steps = [];
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern[at] ?? '';
        const end = character === '[' ? pattern.indexOf(']', at + 2) : -1;
        if (character === '*')
            steps.push({ any: () => true });
        else if (character === '?')
            steps.push({ one: () => true });
        else if (end !== -1) {
            steps.push({ one: characterClass(pattern.slice(at + 1, end)) });
            at = end;
        }
        else {
            const literal = character === '\\' ? (pattern[++at] ?? character) : character;
            steps.push({ one: (each) => each === literal });
        }
    }
    return steps;
}
/** Returns a test for a character class: characters, ranges such as `a-z`, and a leading `!` or `^` for negation. */
function characterClass(inner) {
    const negated = inner[0] === '!' || inner[0] === '^';
    const listed = inner.slice(negated ? 1 : 0);
    const ranges = [];
    for (let at = 0; at < listed.length; at++) {
        const from = listed[at] ?? '';
        const to = listed[at + 1] === '-' ? listed[at + 2] : undefined;
        if (to !== undefined)
            at += 2;
        ranges.push({ from, to: to ?? from });
    }
    return (character) => ranges.some(({ from, to }) => from <= character && character <= to) !== negated;
}


/***/ }),

/***/ 80620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allLibraries)
/* harmony export */ });
/* harmony import */ var _duckdb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82489);
/* harmony import */ var _onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _tensorflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57840);



/** Returns the libraries of this version, for all platforms and devices. */
function allLibraries() {
    return [
        ...(0,_tensorflow_js__WEBPACK_IMPORTED_MODULE_2__/* .allRuntimeLocks */ .M5)().map(_tensorflow_js__WEBPACK_IMPORTED_MODULE_2__/* .tensorFlowLibrary */ .lF),
        ..._duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbPlatforms */ .Kz.map((platform) => (0,_duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbLibrary */ .VW)(platform)),
        ..._onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxRuntimeProcessors */ .$E.map((processor) => (0,_onnxruntime_js__WEBPACK_IMPORTED_MODULE_1__/* .onnxRuntimeLibrary */ .dW)(processor)),
    ];
}


/***/ }),

/***/ 85263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ installedLibraries),
/* harmony export */   m: () => (/* binding */ pruneLibraries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67179);
/* harmony import */ var _all_libraries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80620);





/** Names that this and earlier versions give to libraries. */
const libraryNames = /^((tensorflow[a-z-]*|onnxruntime)-\d+\.\d+\.\d+-linux-\w+(-\w+)?|duckdb-\d+\.\d+\.\d+-r\.\d+-\w+-\w+(-musl)?)-[0-9a-f]{12}$/;
/** All libraries in the tool cache, by name. */
async function installedLibraries(toolCache) {
    const current = new Set((0,_all_libraries_js__WEBPACK_IMPORTED_MODULE_4__/* .allLibraries */ .$)().map(({ name }) => name));
    const names = (await namesIn(toolCache)).filter((name) => libraryNames.test(name)).sort();
    return Promise.all(names.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, name);
        return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) };
    }));
}
/** Deletes the libraries that this version does not use. @returns what was deleted. */
async function pruneLibraries(toolCache) {
    const others = (await installedLibraries(toolCache)).filter(({ current }) => !current);
    for (const { folder } of others) {
        // Another version may be fetching it just now.
        await (0,_files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(folder, () => undefined, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
    }
    return others;
}
async function namesIn(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
async function sizeOfFolder(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
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

/***/ 1168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isDecimal),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/;
const infinite = /^[+-]?inf(?:inity)?$/i;
/**
 * Returns the number of a text; null for anything else. In formats with types, numbers in quotes count, too, and infinite numbers are
 * texts.
 * @param typed whether cells have types; in CSV all are texts
 */
function numberOf(text, typed) {
    if (isDecimal(text))
        return typed && leadingZero.test(text) ? null : Number(text);
    return typed && infinite.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : null;
}
function isDecimal(text) {
    return decimal.test(text);
}


/***/ }),

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ presentSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _fine_tune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29255);
/* harmony import */ var _user_code_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66165);





/**
 * Returns the current digests of an earlier model's sources (its code, or the model it started from), to detect
 * changes. Returns null if a source no longer exists, or the sources were not recorded.
 * @param confinement folder in which the sources must be; null for no limit
 * @throws UserError for a source outside of that folder
 */
async function presentSources(section, folder, earlier, confinement) {
    try {
        if ('layers' in section)
            return {};
        if ('pretrained' in section) {
            const base = (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .baseFolder */ .YR)(section, folder);
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([base], confinement);
            return { model: await (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfModel */ .Fe)(base) };
        }
        if (!earlier)
            return null;
        const paths = Object.keys(earlier).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)(paths, confinement);
        return await (0,_user_code_module_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOf */ .nw)(paths, folder);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}


/***/ })

};
