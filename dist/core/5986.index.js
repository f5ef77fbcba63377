export const id = 5986;
export const ids = [5986];
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

/***/ 95986:
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 13 modules
var read_pipeline = __webpack_require__(84251);
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
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 58 modules
var train = __webpack_require__(29598);
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
        found.push(...((0,install_folder/* isDraft */.Q)(entry.name) ? [path] : await draftsBelow(path)));
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
// EXTERNAL MODULE: ./build/core/js/src/libraries/installed.js
var libraries_installed = __webpack_require__(85263);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
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
    const deleted = [...(await pruneToolCache(log, dryRun))];
    const outputs = { deleted, 'dry-run': dryRun };
    const workplace = (0,local_workplace/* workplaceAt */.A)(folder);
    const described = await readDescribed(config, log);
    if (described === null)
        return outputs;
    // Unfinished files of a command that runs here would look unused.
    await (0,workplace_lock/* aloneIn */.r)(workplace, host, async () => {
        const leftovers = await findLeftovers(workplace, described);
        const limit = Date.now() - olderThan;
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

/***/ 80620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allLibraries)
/* harmony export */ });
/* harmony import */ var _duckdb_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82489);
/* harmony import */ var _tensorflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57840);


/** Returns the libraries of this version, for all platforms and devices. */
function allLibraries() {
    return [
        ...(0,_tensorflow_js__WEBPACK_IMPORTED_MODULE_1__/* .allRuntimeLocks */ .M5)().map(_tensorflow_js__WEBPACK_IMPORTED_MODULE_1__/* .tensorFlowLibrary */ .lF),
        ..._duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbPlatforms */ .Kz.map((platform) => (0,_duckdb_js__WEBPACK_IMPORTED_MODULE_0__/* .duckdbLibrary */ .VW)(platform)),
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
const libraryNames = /^(tensorflow[a-z-]*-\d+\.\d+\.\d+-linux-\w+(-\w+)?|duckdb-\d+\.\d+\.\d+-r\.\d+-\w+-\w+(-musl)?)-[0-9a-f]{12}$/;
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

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ presentSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _fine_tune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29255);
/* harmony import */ var _user_code_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86114);





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
