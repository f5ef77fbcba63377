export const id = 7950;
export const ids = [7950];
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
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 12 modules
var read_pipeline = __webpack_require__(37756);
// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js
var recipe = __webpack_require__(77730);
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
        return (await (0,recipe/* recipeOf */.S)(data, folder, null)).digest;
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
// EXTERNAL MODULE: ./build/core/js/src/artifacts/sealed-digest.js
var sealed_digest = __webpack_require__(79194);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/sources.js
var sources = __webpack_require__(71003);
// EXTERNAL MODULE: ./build/core/js/src/stages/checkpoints.js + 5 modules
var checkpoints = __webpack_require__(96928);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 52 modules
var train = __webpack_require__(31459);
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
            what: `the checkpoint${step} of another training (${name})`,
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
            const digest = await (0,sealed_digest/* sealedDigest */.l)((0,external_node_path_.join)(shelf, name));
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
            what: `a ${manifest.kind} of another recipe (${details.name})`,
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
        what: `${path}, an unfinished folder of a killed command`,
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
        const [made, digest] = await Promise.all([(0,external_node_path_.join)(folder, 'made', name), published].map(sealed_digest/* sealedDigest */.l));
        const paths = digest !== null && made === digest ? [folder, published] : [folder];
        const { mtime } = await (0,promises_.stat)(folder);
        old.push({ what: `trial ${number} of an earlier search`, paths, changedAt: mtime });
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
    return others.map(({ name, folder, size }) => ({ what: name, paths: [folder], bytes: size }));
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
            deleted.push({ what: each.what, paths: each.paths, bytes });
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
function describeLeftover({ what, changedAt }, bytes) {
    const date = changedAt === null ? '' : `, of ${changedAt.toISOString().slice(0, 10)}`;
    const size = bytes === 0 ? 'frees no space, because its files are used elsewhere' : (0,format/* bytesText */.pV)(bytes);
    return `${what}${date}: ${size}`;
}


/***/ }),

/***/ 18327:
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
    if (taken.type !== 'category' || held.type !== 'category')
        return true;
    if (held.open === true && taken.open !== true)
        return false;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken.categories) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held.categories);
}


/***/ }),

/***/ 77730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ recipeOf)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(606);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31238);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44181);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23343);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91717);






/** Raised when the same sources would now make another dataset. */
const codeVersion = 3;
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(section.source, base, section.format, confinement));
    const separate = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(separateSplits, (split) => findSeparate(section, split, base, confinement), {
        concurrency: 1,
    });
    const splitOf = new Map(separate.flatMap(({ split, files }) => files.map(({ path }) => [path, split])));
    const rest = found.files.filter(({ path }) => !splitOf.has(path));
    const all = [...rest, ...separate.flatMap(({ files }) => files)];
    if (rest.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only files of the validation or test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or remove some from `split`.',
        });
    const format = section.format ?? (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .inferFormat */ .Kg)(all);
    const files = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])(all.sort((a, b) => (a.path < b.path ? -1 : 1)), async (file) => ({ ...file, sha256: await hashOf(file, base), split: splitOf.get(file.path) ?? null }), { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A7 });
    if (format !== 'images')
        refuseCopies(files);
    const settings = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ ...settingsOf(section), format, codeVersion });
    const sources = files.map(({ path, sha256, split }) => ({ path, sha256, split }));
    const skippedFiles = [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))];
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ settings, sources }), settings, format, files, skippedFiles };
}
const separateSplits = ['validation', 'test'];
async function findSeparate({ split: settings, format }, split, base, confinement) {
    const sources = settings[split];
    if (typeof sources === 'number')
        return { split, files: [], skippedFiles: [] };
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'split', split], async () => ({
        split,
        ...(await (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(sources, base, format, confinement)),
    }));
}
/** Rejects a file of many examples that is also in another split under another name. */
function refuseCopies(files) {
    const first = new Map();
    const problems = files
        .toSorted((a, b) => nameOfSplit(b).localeCompare(nameOfSplit(a), 'en'))
        .flatMap((file) => {
        const other = first.get(file.sha256);
        if (!other)
            first.set(file.sha256, file);
        if (!other || other.split === file.split)
            return [];
        return [
            {
                code: 'DATA_TEST_LEAKAGE',
                found: `${file.path} of the ${nameOfSplit(file)} split with the same bytes as ${other.path} of the ${nameOfSplit(other)} split`,
                expected: 'splits that share no example',
                hint: 'Remove one of the two files from the data section.',
            },
        ];
    });
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
}
function nameOfSplit({ split }) {
    return split ?? 'train';
}
/** Returns the section without its sources, which are identified by their files. */
function settingsOf({ task, label = _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLabel */ .lu, labels, id, weight, columns, inputs, categorical, split, clean, features, private: hidden, 'label-map': labelMap, 'label-transform': labelTransform, transform, }) {
    const fractionOf = (value) => typeof value === 'number' ? value : 'separate files';
    return {
        task,
        label: labels === undefined ? label : undefined,
        labels,
        id,
        weight,
        columns: columns ?? 'all',
        inputs,
        categorical: categorical.toSorted(),
        split: { ...split, validation: fractionOf(split.validation), test: fractionOf(split.test) },
        clean,
        features,
        private: hidden.toSorted(),
        'label-map': labelMap,
        'label-transform': labelTransform,
        transform,
    };
}
async function hashOf({ path, origin }, base) {
    if (origin.kind === 'download')
        return origin.sha256;
    try {
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .ZD)(await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(origin.file));
    }
    catch (error) {
        throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)((0,_data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .shownAs */ .sE)(path, base), error);
    }
}


/***/ }),

/***/ 91717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ inferFormat),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31238);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73051);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82162);






const namesOfFormat = {
    idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
    images: /\.(?:png|jpe?g)$/i,
    csv: /\.[ct]sv$/i,
    jsonl: /\.(?:jsonl|ndjson)$/i,
    parquet: /\.parquet$/i,
};
/** Images of formats that are not read. */
const otherImages = /\.(?:webp|gif|bmp|tiff?|avif|heic|jxl)$/i;
/**
 * The files of all sources, each once, sorted by path, so that neither the order of the sources nor that of a folder matters.
 * Folders and patterns give only the files that are named like data.
 * @param format Which files to look for; any known format when undefined.
 * @param confinement The folder that local files have to lie in, links followed; null without such a limit.
 * @throws UserError that names the source that gives no file, or a file outside of that folder.
 */
async function findFiles(sources, base, format, confinement) {
    const found = new Map();
    const skippedFiles = new Set();
    for (const source of sources) {
        // Before a pattern is looked for, so that nothing outside is listed.
        if (typeof source === 'string')
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source)], confinement);
        const { files, others } = await filesOf(source, base, format);
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseOutside */ .g)(placesOf([...files, ...others]), confinement);
        for (const file of files)
            found.set(file.path, file);
        for (const { path } of others)
            if (otherImages.test(path))
                skippedFiles.add(path);
    }
    return {
        files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
        skippedFiles: [...skippedFiles].sort(),
    };
}
/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
function inferFormat(files) {
    const examples = new Map();
    for (const { path } of files) {
        const format = formatOf(path);
        if (!format)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'DATA_UNKNOWN_FORMAT',
                found: `${path}, whose name tells no format`,
                expected: `one of ${_config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')}`,
                hint: 'Write the format into the data section: `format:`.',
            });
        if (!examples.has(format))
            examples.set(format, path);
    }
    const [format, ...others] = examples.keys();
    if (format && others.length === 0)
        return format;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
        expected: 'sources of one format',
        hint: 'Write the one you mean into the data section: `format:`.',
    });
}
/** The format that a file's name tells. */
function formatOf(path) {
    return _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.find((format) => namesOfFormat[format].test(path));
}
async function filesOf(source, base, format) {
    if (typeof source !== 'string')
        return { files: [downloadOf(source)], others: [] };
    const kind = await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .fileKind */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source));
    if (kind === 'file')
        return { files: [localFile(base, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source))], others: [] };
    const matches = await (kind === 'folder'
        ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .findPaths */ .E)('**', { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, source), onlyFiles: true })
        : (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .findPaths */ .E)(source, { cwd: base, onlyFiles: true }));
    const files = matches.map((file) => localFile(base, file));
    const isData = ({ path }) => Boolean(format ? namesOfFormat[format].test(path) : formatOf(path));
    const data = files.filter(isData);
    if (data.length > 0)
        return { files: data, others: files.filter((file) => !isData(file)) };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DATA_SOURCE_NOT_FOUND',
        found: files.length === 0
            ? `nothing that matches the source "${source}" in ${base}`
            : `no ${format ?? 'data'} file among the ${files.length} of the source "${source}"`,
        expected: `a file, a folder or a pattern, relative to the configuration, with ${format ?? _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataFormats */ .Z5.join(', ')} files`,
        hint: 'Correct the source in the data section, or fetch the data first.',
    });
}
function placesOf(files) {
    return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []));
}
function downloadOf({ url, sha256 }) {
    const { origin, pathname } = new URL(url);
    return { path: origin + pathname, origin: { kind: 'download', url, sha256 } };
}
function localFile(base, file) {
    return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), origin: { kind: 'local', file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file) } };
}


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findPaths),
/* harmony export */   P: () => (/* binding */ isPattern)
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
        const steps = segments.map(segmentStep);
        for (const path of paths.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(each)))
            if (path !== base && (0,_text_wildcard_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesSteps */ .B)(steps, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
                found.add(path);
    }
    return [...found];
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

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainOtherMeaning),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18327);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _data_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84844);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Returns the reason why a model cannot predict the examples of a dataset, as "it …"; null if it can.
 * @param output the evaluated output of the dataset
 */
function explainIncompatibility(model, { features }, output) {
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(own ? explainLabel(own.label, output.label) : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Returns the reason why a model cannot continue training on a dataset, as "it …"; null if it can. The trainer passes columns by
 * position, so their order matters. Other image sizes and other classes are allowed: the shapes of the network decide about those.
 */
function explainOtherMeaning(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainPlaces(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainPlaces(own, other) {
    const positions = (0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other);
    if (positions === null)
        return [explainColumns(own, other)];
    if (own.columns.length < other.columns.length)
        return ['it does not take all columns of the dataset'];
    return positions.every((position, index) => position === index)
        ? []
        : ['it takes the columns in another order'];
}
function explainClassOrder(own, other) {
    if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
        return [];
    return classChanges(own.classes, other.classes).length > 0 ? [] : ['it has the classes in another order'];
}
function explainFeatures(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind === 'table' && other.kind === 'table')
        return (0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null ? [explainColumns(own, other)] : [];
    return [`it takes ${featuresText(own)}, and the dataset has ${featuresText(other)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
function imageText({ height, width, channels, encoding }) {
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'} (${encoding})`;
}
/** Names only the columns that the model needs. Further columns of the dataset are not passed to it. */
function explainColumns(own, other) {
    const theirs = new Map(other.columns.map((column) => [column.name, column]));
    const gone = own.columns.filter(({ name }) => !theirs.has(name));
    const changed = own.columns.filter((column) => {
        const same = theirs.get(column.name);
        return same !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(same) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(column);
    });
    const parts = [...named('with', gone), ...named('with other values of', changed)];
    return `it takes other columns than the dataset has (${parts.join(', ')})`;
}
function explainLabel(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind !== other.kind)
        return [`it predicts a ${own.kind}, and the label of the dataset is a ${other.kind}`];
    if (own.kind === 'class' && other.kind === 'class') {
        const parts = classChanges(own.classes, other.classes);
        if (parts.length > 0)
            return [`it has other classes (${parts.join(', ')})`];
        if (own.column === other.column)
            return ['it has the classes in another order'];
    }
    return [
        `it predicts the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(own.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(other.column)}`,
    ];
}
function classChanges(own, other) {
    const names = (classes) => classes.map((name) => ({ name }));
    return [
        ...named('without', names(other.filter((name) => !own.includes(name)))),
        ...named('with', names(own.filter((name) => !other.includes(name)))),
    ];
}
const mostNamed = 3;
function named(sign, things) {
    if (things.length === 0)
        return [];
    const names = things.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
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

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VW: () => (/* binding */ duckdbLibrary),
  Kz: () => (/* binding */ duckdbPlatforms),
  oe: () => (/* binding */ findDuckdbPlatform)
});

// UNUSED EXPORTS: duckdbLock, duckdbLockSchema, duckdbPackage, npmTarballName

// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/locks/duckdb.json
const duckdb_namespaceObject = /*#__PURE__*/JSON.parse('{"version":"1.5.6-r.1","platforms":{"linux-x64":{"size":23927610,"sha256":"1b9f82478539bb9a1d1df44bd103121a12ae52142c07158dc52b97d2ec1d69ff","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":484840,"sha256":"ff7fc7f2c2bcba140c29d09d0f486b891c6c4d9fe694e38a11a853b40e2a5d96"},{"path":"libduckdb.so","size":70546800,"sha256":"3f4962cdd266eab2b479a5b5a4a6d063d279b2954ae814ed00385d553b747633"}]},"linux-arm64":{"size":21667742,"sha256":"3a45a6305b3235a781ed9de25aa795a3862acd042782d1f864e1bdb656de212b","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":565144,"sha256":"437e268d6ad3e59a0bd250713a4258ca5f505ff1c43326579deae2906676b54d"},{"path":"libduckdb.so","size":62945312,"sha256":"23686593dba4ec22c6e581bb1c843b3964e84c4bc4d0063d8b4daddd2e20e30a"}]},"linux-x64-musl":{"size":24708288,"sha256":"98025dfaed27aa9ca4e26fb7337d6610caba214fbf4c08c49bd7a64540cb4c84","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":521232,"sha256":"86626424b93ff25538e3317c9961fcc77b1cfb1ee2a2692ca8fd8e04a23855f4"},{"path":"libduckdb.so","size":73252072,"sha256":"b08c938d495995864a84ab0c5d38e1e8e6dddcc9fddbbc26c85fc09ad48ececb"}]},"linux-arm64-musl":{"size":22810767,"sha256":"e57306cf8353b5d967b9765f224f57b34cadbb22f7db9953745989ffd185f28d","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":561272,"sha256":"9566059728e8f576398ffcbb85fcd4be784a509b09e9b5b028477057acda3254"},{"path":"libduckdb.so","size":66784768,"sha256":"2b322fee1f171915e5f19182277f63b9a2f1b409bb731cb93491de6a149b2417"}]},"darwin-x64":{"size":36818496,"sha256":"1004f6a9ec624612e8d30e25010070e7e3aac23fc807146a470c5a4f6f6e38e0","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":465760,"sha256":"2036f3c0b1387b579495e994eca4230b76990c3adb581b45e566b37083fbf29d"},{"path":"libduckdb.dylib","size":117008720,"sha256":"75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"}]},"darwin-arm64":{"size":36817916,"sha256":"6ca33c2c6566246d6a452e24194f004010dd860d5b2764c7143ff255555862ca","files":[{"path":"LICENSE","size":1072,"sha256":"7e17fd31249fa875cb3b1c5e05c6c3e99b75509f6a2804ca176c217834de1dcb"},{"path":"duckdb.node","size":517864,"sha256":"5381b6dee307f7e3f9974aae01b1e479b9464f4b52d2da011b1357bdefecfc62"},{"path":"libduckdb.dylib","size":117008720,"sha256":"75a519cb914ae36ca22cff0995a8a2e8c9a46990b8c0a479514f741a0d93f344"}]},"win32-x64":{"size":13625692,"sha256":"03873bb6dbef0aa30ba28d12dc6afa63769641823bb64bb425894218442f3e9c","files":[{"path":"LICENSE","size":1079,"sha256":"4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2"},{"path":"duckdb.dll","size":36697896,"sha256":"7e90bdef028d57b45490d6f53530e3c012a5d9abdc4c6723449200663dc84ed0"},{"path":"duckdb.node","size":1556480,"sha256":"74301fec16800a0cde8f53c276a2ce95cb0be397cd596afb21e3a75a8ce11b00"}]},"win32-arm64":{"size":14518185,"sha256":"3598ca050576aac7a46a9cd28111895f95ee06c9fd3252f357a146e8f83971ed","files":[{"path":"LICENSE","size":1079,"sha256":"4000856a8f007e53fc53150533d644bcaefc64b7461e43c14ccb9d3d66a59cd2"},{"path":"duckdb.dll","size":42844968,"sha256":"f4652f29d0bec2ebc8f87d6242551051b93faa89ec6e427669e4e690f269bc1e"},{"path":"duckdb.node","size":1777664,"sha256":"591f79bafc4f2af88ae14f7397b295fee716d5f44fe90b4be853ba5bb3e8d3dc"}]}}}');
// EXTERNAL MODULE: ./build/core/js/src/libraries/native-library.js
var native_library = __webpack_require__(58720);
;// CONCATENATED MODULE: ./build/core/js/src/libraries/duckdb.js




const duckdbPlatforms = [
    'linux-x64',
    'linux-arm64',
    'linux-x64-musl',
    'linux-arm64-musl',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64',
    'win32-arm64',
];
const duckdbLockSchema = schemas/* strictObject */.rej({
    /** The version of `@duckdb/node-bindings` and of the package of each platform. */
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+-r\.\d+$/),
    platforms: schemas/* record */.g1P(schemas/* enum */.k5n(duckdbPlatforms), schemas/* strictObject */.rej(native_library/* packageLock */.as)),
});
/** The lock that `npm run update-runtime` writes. */
function duckdbLock() {
    return duckdbLockSchema.parse(duckdb_namespaceObject);
}
/** Returns the platform of this machine; null if no build of DuckDB exists for it. */
function findDuckdbPlatform() {
    const musl = (0,detect_libc.familySync)() === detect_libc.MUSL ? '-musl' : '';
    const name = `${process.platform}-${process.arch}${musl}`;
    return duckdbPlatforms.find((platform) => platform === name) ?? null;
}
/** Returns DuckDB with its addon for Node on a platform. */
function duckdbLibrary(platform, lock = duckdbLock()) {
    const { version, platforms } = lock;
    const name = duckdbPackage(platform);
    const locked = platforms[platform];
    return {
        name: (0,native_library/* pinnedName */.W2)(`duckdb-${version}-${platform}`, [locked]),
        label: 'DuckDB',
        title: `DuckDB ${version} for ${platform}`,
        packages: [{ registry: 'npm', package: name, version, file: npmTarballName(name, version), ...locked }],
        otherWays: "name a downloaded package as 'runtime-path' or a mirror as 'runtime-url'",
        alternative: null,
    };
}
function duckdbPackage(platform) {
    return `@duckdb/node-bindings-${platform}`;
}
/** Returns the name that `npm pack` gives to the tarball of a package. */
function npmTarballName(name, version) {
    return `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`;
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
