export const id = 350;
export const ids = [350];
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
/** An age like 12h or 7d, in milliseconds. */
const ageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d+[mhd]$/, 'an age like 12h or 7d')
    .transform((text) => {
    const unit = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['m', 'h', 'd']).parse(text.at(-1));
    return Number(text.slice(0, -1)) * unitMilliseconds[unit];
});
/** The options of a command, as commander hands them over. @throws UserError for options that are no such things. */
function parseOptions(command, schema, options) {
    const parsed = schema.safeParse(options);
    if (parsed.success)
        return parsed.data;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(parsed.error.issues.map(({ path, message }) => ({
        code: 'INPUT_INVALID_VALUE',
        found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
        expected: `what \`tensorline ${command} --help\` tells`,
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
 * What these files describe; null, with a word on it, where one is not there.
 * @throws UserError for a file with mistakes
 */
async function readDescribed(files, log) {
    for (const file of files)
        if ((await (0,file_kind/* fileKind */.h)(file)) !== 'file') {
            log.info(`There is no ${file} to tell what the folder .tensorline still needs: nothing in it is deleted.`);
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
        // A command of the terminal runs no code of a fork.
        return (await (0,recipe/* recipeOf */.S)(data, folder, null)).digest;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        log.info(`Which datasets are still needed cannot be told, so all are kept: ${(0,user_error/* messageOf */.bD)(error)}`);
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/freed-bytes.js


/** Bytes on the disk that are free once these folders are deleted: a file that has another place stays. */
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
/** Checkpoints of trainings that no file describes, or whose dataset is no longer here. */
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
/** The largest step whose checkpoint has a manifest; null where there is none. */
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
/** Where code makes the network and an older version did not record which, it may be. */
async function mayBeOf(path, { config }, { pipeline, folder }) {
    if (!pipeline.model)
        return false;
    const record = recordSchema.safeParse(await (0,artifact/* readRunRecord */.lR)(path));
    if (!record.success && 'module' in pipeline.model)
        return true;
    // A command of the terminal runs no code of a fork, so its files may lie anywhere.
    const sources = await (0,hash_sources/* presentSources */.s)(pipeline.model, folder, record.data?.sources ?? null, null);
    return sources !== null && config === (0,checkpoints/* configOfTraining */.G)((0,train.recipeOf)(pipeline, sources));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/datasets.js





const detailsSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), recipe: schemas/* string */.YjP() });
/** Datasets in the cache that no file would make from the sources as they are now. */
async function oldDatasets({ cache }, described) {
    if (described.some(({ recipe }) => recipe === 'unknown'))
        return [];
    const old = [];
    for (const name of await (0,names_in/* namesIn */.w)(cache)) {
        const path = (0,external_node_path_.join)(cache, name);
        const manifest = await (0,artifact/* peekManifest */.bM)(path);
        if (manifest?.kind !== 'dataset')
            continue;
        const details = detailsSchema.parse(manifest.details);
        if (described.some(({ pipeline, recipe }) => pipeline.name === details.name && recipe === details.recipe))
            continue;
        const { mtime } = await (0,promises_.stat)(path);
        old.push({ what: `a dataset of another recipe (${details.name})`, paths: [path], changedAt: mtime });
    }
    return old;
}

// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/drafts.js





/** What commands that were killed left of folders they had not finished; nobody fills one while this one is alone here. */
async function drafts({ root }) {
    return (await draftsBelow(root)).map((path) => ({
        what: `${path}, which a command that was killed left unfinished`,
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
    // What is sealed holds none, and may be large.
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
 * Trials beyond the number that a file searches: their folders, and what they published. An artifact of the same name that no
 * trial made is the user's.
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




/** All of them. Artifacts of the user's, baselines, the ledger and the record of deployments are none. */
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
// EXTERNAL MODULE: ./build/core/js/src/engine/installed-runtimes.js
var installed_runtimes = __webpack_require__(65210);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/runtimes.js





/** Deletes from the tool cache TensorFlow's libraries of other versions of Tensorline, and what Node compiled, which the next start makes anew. @returns the deleted libraries */
async function pruneToolCache(log, dryRun) {
    const toolCache = (0,cache_folders/* toolCacheFolder */.zM)(process.env, (0,external_node_os_.homedir)());
    const installed = await (0,installed_runtimes/* installedRuntimes */.q)(toolCache);
    const others = installed.filter(({ current }) => !current);
    for (const { name, size } of others)
        log.info(`${dryRun ? 'Would delete' : 'Deleting'} ${name}: ${(0,format/* bytesText */.pV)(size)}`);
    if (!dryRun) {
        await (0,installed_runtimes/* pruneRuntimes */.I)(toolCache);
        await (0,promises_.rm)((0,cache_folders/* compileCacheFolder */.S6)(process.env, (0,external_node_os_.homedir)()), { recursive: true, force: true });
    }
    const kept = installed.filter(({ current }) => current).reduce((sum, { size }) => sum + size, 0);
    log.info(`The libraries of this version stay in ${toolCache}: ${(0,format/* bytesText */.pV)(kept)}`);
    return others.map(({ name, folder, size }) => ({ what: name, paths: [folder], bytes: size }));
}

;// CONCATENATED MODULE: ./build/core/js/src/cli/prune/prune.js










const optionsSchema = schemas/* object */.Ikc({
    config: schemas/* array */.YOg(schemas/* string */.YjP()),
    olderThan: cli_options/* ageSchema */.l,
    dryRun: schemas/* boolean */.zMY(),
});
/** @throws UserError for options that are no such things. */
function parsePruneOptions(options) {
    return (0,cli_options/* parseOptions */.A)('prune', optionsSchema, options);
}
/** Deletes what nothing uses any more from the tool cache and from the project's `.tensorline`. */
async function prune(folder, { config, olderThan, dryRun }, host) {
    const { log } = host;
    const deleted = [...(await pruneToolCache(log, dryRun))];
    const outputs = { deleted, 'dry-run': dryRun };
    const workplace = (0,local_workplace/* workplaceAt */.A)(folder);
    const described = await readDescribed(config, log);
    if (described === null)
        return outputs;
    // Whatever a command at work here makes would look like something that nothing uses.
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
            log.info(`Kept, since it is not yet that old: ${describeLeftover(each, await freedBytes(each.paths))}`);
        if (leftovers.length === 0)
            log.info(`${workplace.root} holds nothing that ${config.join(', ')} does not use.`);
    });
    return outputs;
}
function isOlder(limit) {
    return ({ changedAt }) => changedAt === null || changedAt.getTime() <= limit;
}
function describeLeftover({ what, changedAt }, bytes) {
    const date = changedAt === null ? '' : `, of ${changedAt.toISOString().slice(0, 10)}`;
    return `${what}${date}: ${(0,format/* bytesText */.pV)(bytes)}`;
}


/***/ }),

/***/ 18327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75703);


/**
 * Returns the positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
function positionsByName(taken, held) {
    const spans = new Map((0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSpans */ .eQ)(held).map((span) => [span.column.name, span]));
    const positions = [];
    for (const column of taken.columns) {
        const span = spans.get(column.name);
        if (span === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(span.column) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(column))
            return null;
        for (let slot = 0; slot < span.width; slot++)
            positions.push(span.start + slot);
    }
    return Int32Array.from(positions);
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
const codeVersion = 1;
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be told, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    const { test } = section.split;
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(section.source, base, section.format, confinement));
    const foundForTest = typeof test === 'number'
        ? { files: [], skippedFiles: [] }
        : await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .withConfigPathAsync */ .ID)(['data', 'split', 'test'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .lY)(test, base, section.format, confinement));
    const heldOut = foundForTest.files;
    const ofTheirOwn = new Set(heldOut.map(({ path }) => path));
    const rest = found.files.filter(({ path }) => !ofTheirOwn.has(path));
    if (rest.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only the files of the test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or give the test split fewer.',
        });
    const format = section.format ?? (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .inferFormat */ .Kg)([...rest, ...heldOut]);
    const files = await (0,p_map__WEBPACK_IMPORTED_MODULE_5__["default"])([...rest, ...heldOut].sort((a, b) => (a.path < b.path ? -1 : 1)), async (file) => ({ ...file, sha256: await hashOf(file, base), heldOut: ofTheirOwn.has(file.path) }), { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A7 });
    if (format !== 'images')
        refuseCopies(files);
    const settings = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ ...settingsOf(section), format, codeVersion });
    const sources = files.map(({ path, sha256, heldOut }) => ({ path, sha256, heldOut }));
    const skippedFiles = [...new Set([...found.skippedFiles, ...foundForTest.skippedFiles])];
    return { digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfJson */ .Qs)({ settings, sources }), settings, format, files, skippedFiles };
}
/** A file of many examples among the sources and again in the test split, under another name: the model would know the answers. */
function refuseCopies(files) {
    const sources = new Map(files.filter(({ heldOut }) => !heldOut).map(({ sha256, path }) => [sha256, path]));
    const problems = files.flatMap(({ heldOut, sha256, path }) => {
        const source = heldOut ? sources.get(sha256) : undefined;
        if (source === undefined)
            return [];
        return [
            {
                code: 'DATA_TEST_LEAKAGE',
                found: `${path} of the test split with the same bytes as ${source}, which the model is trained on`,
                expected: 'a test split that the model does not know',
                hint: 'Take one of the two out of the data section.',
            },
        ];
    });
    if (problems.length > 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problems);
}
/** The section without its sources, which are told by their files. */
function settingsOf({ task, label = _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .usualLabel */ .lu, labels, weight, columns, inputs, categorical, split, clean, transform, }) {
    const test = typeof split.test === 'number' ? split.test : 'files of their own';
    return {
        task,
        ...(labels === undefined ? { label } : { labels }),
        weight,
        columns: columns ?? 'all',
        inputs,
        categorical: categorical.toSorted(),
        split: { ...split, test },
        clean,
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
/** The one format of all files, by their names. @throws UserError when it cannot be told or there are several. */
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

/***/ 65210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pruneRuntimes),
/* harmony export */   q: () => (/* binding */ installedRuntimes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _cache_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49340);
/* harmony import */ var _runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12918);





/** Names that this and earlier versions give to runtimes. */
const runtimeNames = /^tensorflow[a-z-]*-\d+\.\d+\.\d+-linux-\w+(-\w+)?-[0-9a-f]{12}$/;
/** All runtimes in the tool cache, by name. */
async function installedRuntimes(toolCache) {
    const current = new Set((0,_runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .allRuntimeLocks */ .M5)().map(_runtime_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeName */ .qO));
    const names = (await namesIn(toolCache)).filter((name) => runtimeNames.test(name)).sort();
    return Promise.all(names.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toolCache, name);
        return { name, folder, size: await sizeOfFolder(folder), current: current.has(name) };
    }));
}
/** Deletes the runtimes that this version does not use. @returns what was deleted. */
async function pruneRuntimes(toolCache) {
    const others = (await installedRuntimes(toolCache)).filter(({ current }) => !current);
    for (const { folder } of others) {
        // Another version may be fetching it just now.
        await (0,_cache_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withCacheLock */ .O)(folder, () => undefined, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true }));
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





/** The most alternatives that the braces of a pattern may stand for. */
const mostAlternatives = 1000;
/** True for a text in which `*`, `?`, `[…]` or `{…}` stand for others. */
function isPattern(text) {
    return /[*?[{]/.test(text);
}
/**
 * Returns the absolute paths that fit a pattern: `*` and `?` within a name, `**` for folders, `[a-z]`, `{a,b}`, and `\` before a
 * character that stands for itself. Hidden names fit only what begins with a dot. Matching takes no backtracking.
 * @throws UserError for braces that stand for too much
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
        found: `the pattern ${JSON.stringify(pattern)}, whose braces stand for more than ${mostAlternatives} alternatives`,
        expected: `at most ${mostAlternatives}`,
        hint: 'Use `*`, or several patterns.',
    });
}
function splitPattern(pattern) {
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const first = segments.findIndex(isPattern);
    // Without a pattern the last segment is still one to look for.
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
/** What stands between brackets: characters, ranges such as `a-z`, and `!` or `^` before those that do not fit. */
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
 * Why a model cannot be asked about the examples of a dataset, as "it …"; null when it can.
 * @param output the one of the dataset's that is judged.
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
 * Why a model cannot go on training on a dataset, as "it …"; null when it can. A trainer gives columns by their places, so the
 * order matters. Images of another size and other classes are no reason: the shapes of the network decide about those.
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
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if ((0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null)
        return [explainColumns(own, other)];
    return own.columns.length === other.columns.length
        ? ['it takes the columns in another order']
        : ['it does not take all columns of the dataset'];
}
function explainClassOrder(own, other) {
    if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
        return [];
    return classChanges(own.classes, other.classes).length > 0 ? [] : ['it knows the classes in another order'];
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
/** Names only the columns that the model needs: further columns of the dataset are not given to it. */
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
        return [`it answers with a ${own.kind}, and the label of the dataset is a ${other.kind}`];
    if (own.kind === 'class' && other.kind === 'class') {
        const parts = classChanges(own.classes, other.classes);
        if (parts.length > 0)
            return [`it knows other classes (${parts.join(', ')})`];
        if (own.column === other.column)
            return ['it knows the classes in another order'];
    }
    return [
        `it answers with the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(own.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(other.column)}`,
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

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Philox4x32-10: four 32-bit words from a counter and a key, with no state in between, so that any draw can be made
 * again from its place alone. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32(counter, key) {
    let [c0, c1, c2, c3] = counter;
    let [k0, k1] = key;
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0) >>> 0;
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2) >>> 0;
        [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
        k0 = (k0 + 0x9e3779b9) >>> 0;
        k1 = (k1 + 0xbb67ae85) >>> 0;
    }
    return [c0, c1, c2, c3];
}
/** Upper 32 bits of the product of two unsigned 32-bit integers. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
    const carry = (middle & 0xffff) + aLow * bHigh;
    return (aHigh * bHigh + Math.floor(middle / 0x10000) + Math.floor(carry / 0x10000)) >>> 0;
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
/** A seed for whatever takes one 31-bit integer, such as an initialiser. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** A random order of 0 … size − 1 (Fisher and Yates). */
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
 * What the sources of an earlier model are now, to tell whether it would be made anew: its code, or the model it began as.
 * Null when one of them is gone, or they were not recorded.
 * @param confinement The folder that the sources have to lie in; null without such a limit.
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
