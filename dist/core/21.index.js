export const id = 21;
export const ids = [21];
export const modules = {

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(606);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14098);



/** Finds the files of sources without names. Throws UserError when a source gives no file, or the format cannot be inferred. */
async function findSources(section, base, confinement) {
    // A table with the labels of images may be among them.
    const format = section.format ?? (section.images?.table === undefined ? undefined : 'images');
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(section.source ?? [], base, format, confinement));
    const separate = await (0,p_map__WEBPACK_IMPORTED_MODULE_2__["default"])(separateSplits, (split) => findSeparate(section, split, base, confinement), {
        concurrency: 1,
    });
    const splitOf = new Map(separate.flatMap(({ split, files }) => files.map(({ path }) => [path, split])));
    const rest = found.files.filter(({ path }) => !splitOf.has(path));
    const all = [...rest, ...separate.flatMap(({ files }) => files)];
    if (rest.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only files of the validation or test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or remove some from `split`.',
        });
    return {
        format: format ?? (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .inferFormat */ .Kg)(all),
        files: all
            .map((file) => ({ ...file, split: splitOf.get(file.path) ?? null }))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        skippedFiles: [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))],
    };
}
const separateSplits = ['validation', 'test'];
async function findSeparate({ split: settings, format }, split, base, confinement) {
    const sources = settings[split];
    if (typeof sources === 'number')
        return { split, files: [], skippedFiles: [] };
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withConfigPathAsync */ .ID)(['data', 'split', split], async () => ({
        split,
        ...(await (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(sources, base, format, confinement)),
    }));
}


/***/ }),

/***/ 14061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ hashFiles),
  Sx: () => (/* binding */ recipeOf),
  XT: () => (/* binding */ recipeOfFiles),
  dT: () => (/* binding */ refuseChanged),
  KI: () => (/* binding */ settingsDigest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 6 modules
var data = __webpack_require__(6911);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
;// CONCATENATED MODULE: ./build/core/js/src/images/decoder-versions.js
/** Decoders that determine the pixels of an image, with their versions: a part of the recipe of a dataset. */
const decoderVersions = {
    '@jsquash/jpeg': '1.6.0',
    '@jsquash/png': '3.1.1',
    '@jsquash/webp': '1.5.0',
    omggif: '1.0.10',
    'bmp-ts': '1.0.9',
};

// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/find-sources.js
var find_sources = __webpack_require__(7852);
// EXTERNAL MODULE: ./build/core/js/src/data/source.js
var source = __webpack_require__(14098);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
// EXTERNAL MODULE: ./build/core/js/src/transform/tokenizer/tokenizer.js
var tokenizer = __webpack_require__(17505);
// EXTERNAL MODULE: ./build/core/js/src/transform/tokenizer/tokenizer-schema.js
var tokenizer_schema = __webpack_require__(77429);
;// CONCATENATED MODULE: ./build/core/js/src/transform/tokenizer/parse-tokenizer.js





/**
 * Returns the content of a `tokenizer.json` as a model stores it: without the parts that only decoding needs.
 * @param shown name of the file in messages
 * @throws UserError that names a construct whose ids would differ from those of Python's `tokenizers`
 */
function parseTokenizer(text, shown) {
    const content = readObject(text, shown);
    const { error, data } = tokenizer_schema/* tokenizerSchema */.f.safeParse(content);
    const [issue] = error?.issues ?? [];
    if (data === undefined)
        throw unsupported(describeConstruct(content, issue?.path ?? []), shown);
    const crossing = tokenAcrossWords(data);
    if (crossing !== undefined)
        throw unsupported(`the token ${JSON.stringify(crossing)}, which Metaspace with \`split\` never makes,`, shown);
    const stored = JSON.stringify({ ...content, decoder: null });
    try {
        (0,tokenizer/* openTokenizer */.Y)(stored);
    }
    catch (error) {
        throw unsupported(`a construct that the library refuses (${(0,user_error/* messageOf */.bD)(error)})`, shown);
    }
    return stored;
}
const object = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
function readObject(text, shown) {
    try {
        return object.parse((0,parse_json/* parseJson */.q)(text));
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a tokenizer that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a `tokenizer.json` as the tokenizers library writes it',
            hint: 'Save the tokenizer again with `tokenizer.save("tokenizer.json")`.',
            location: { file: shown },
        }, { cause: error });
    }
}
/** Returns the value at a path, shortened, with the path: `"Contiguous" at pre_tokenizer.behavior`. */
function describeConstruct(content, path) {
    let value = content;
    for (const key of path) {
        const parts = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* unknown */.L5J()), object]).safeParse(value);
        value = parts.success ? new Map(Object.entries(parts.data)).get(String(key)) : undefined;
    }
    const described = value === undefined ? 'no value' : JSON.stringify(value);
    return `${described.length > 60 ? `${described.slice(0, 60)}…` : described} at ${path.map(String).join('.')}`;
}
/** Returns a token that begins one word and contains another: `split` separates the words, which the library does not do. */
function tokenAcrossWords({ pre_tokenizer: step, model }) {
    const steps = step?.type === 'Sequence' ? step.pretokenizers : [step];
    const mark = steps
        .flatMap((each) => (each?.type === 'Metaspace' && each.split ? [each.replacement] : []))
        .at(0);
    if (mark === undefined)
        return undefined;
    const tokens = model.type === 'Unigram' ? model.vocab.map(([token]) => token) : Object.keys(model.vocab);
    return tokens.find((token) => token.lastIndexOf(mark) > 0);
}
function unsupported(found, shown) {
    return new user_error/* UserError */.yo({
        code: 'DATA_UNSUPPORTED_TOKENIZER',
        found,
        expected: 'a tokenizer whose ids are those of the tokenizers library of Python',
        hint: 'Replace this part of the tokenizer, or choose other `tokens`. docs/data.md lists the parts that are supported.',
        location: { file: shown },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/read-tokenizers.js






/**
 * Reads the `tokenizer.json` files that features name.
 * @param base the folder that paths are relative to
 * @param confinement the folder that the files have to lie in; null without such a limit
 * @throws UserError for a file that cannot be read, or with a construct that is not supported
 */
async function readTokenizers({ features }, base, confinement) {
    const tokenizers = new Map();
    for (const [name, { text }] of Object.entries(features)) {
        if (typeof text?.tokens !== 'object')
            continue;
        const path = text.tokens.tokenizer;
        await (0,user_error/* withConfigPathAsync */.ID)(['data', 'features', name, 'text', 'tokens'], async () => {
            const file = (0,external_node_path_.resolve)(base, path);
            await (0,outside/* refuseOutside */.g)([file], confinement);
            const content = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
                throw (0,data_file/* unreadable */.O$)((0,data_file/* shownAs */.sE)(path, base), error);
            });
            tokenizers.set(path, parseTokenizer(content, (0,data_file/* shownAs */.sE)(path, base)));
        });
    }
    return tokenizers;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/recipe.js










/** Raised when the same sources would now make another dataset. */
const codeVersion = 3;
/** Raised when the same query would now make another dataset. */
const queryVersion = 2;
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    if (section.sources !== undefined)
        return namedRecipe(section, section.sources, base, confinement);
    const { format, files: found, skippedFiles } = await (0,find_sources/* findSources */.I)(section, base, confinement);
    const files = await hashFiles(found, base);
    const labelTable = await findLabelTable(section, base, confinement);
    const hashed = labelTable === null ? files : [...files, labelTable];
    const recipe = await recipeOfFiles(section, format, hashed, base, confinement);
    return { ...recipe, format, files, labelTable, skippedFiles };
}
/** Finds and hashes the table with the labels of images. */
async function findLabelTable({ images }, base, confinement) {
    const path = images?.table;
    if (path === undefined)
        return null;
    const { files } = await (0,user_error/* withConfigPathAsync */.ID)(['data', 'images', 'table'], () => (0,source/* findFiles */.lY)([path], base, undefined, confinement));
    const [table] = await hashFiles(files.map((file) => ({ ...file, split: null })), base);
    if (table && files.length === 1)
        return table;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SOURCE_NOT_FOUND',
        found: `${files.length} files that match ${path}`,
        expected: 'one table with the labels of the images',
        hint: 'Name one file of CSV, JSON Lines or Parquet.',
        key: ['data', 'images', 'table'],
    });
}
/** Hashes files of sources without names. */
function hashFiles(files, base) {
    return (0,p_map["default"])(files, async (file) => ({ ...file, ...(await hashOf(file, base)), sourceName: null }), {
        concurrency: data_file/* filesAtOnce */.A7,
    });
}
/**
 * Returns the recipe of files without names, which need not be on this machine.
 * Throws UserError if two splits have the same file.
 */
async function recipeOfFiles(section, format, files, base, confinement) {
    if (format !== 'images')
        refuseCopies(files);
    const tokenizers = await readTokenizers(section, base, confinement);
    const settings = settingsDigest(section, format);
    const digest = (0,artifacts_digest/* digestOfJson */.Qs)({
        settings,
        sources: files.map(({ path, below, sha256, split }) => ({
            path,
            sha256,
            split,
            ...(format === 'images' && { below }),
        })),
        ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
    });
    return { digest, settings, tokenizers };
}
/** Returns the digest of all settings of the preparation, for files without names. */
function settingsDigest(section, format) {
    return (0,artifacts_digest/* digestOfJson */.Qs)({
        ...settingsOf(section),
        format,
        codeVersion,
        ...(format === 'images' && { decoders: decoderVersions }),
    });
}
/** Finds and hashes sources with names. */
async function namedRecipe(section, sources, base, confinement) {
    const files = [];
    const formats = new Set();
    for (const [name, of] of Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const found = await (0,user_error/* withConfigPathAsync */.ID)(['data', 'sources', name], async () => {
            const { files } = await (0,source/* findFiles */.lY)(of, base, undefined, confinement);
            formats.add((0,source/* tableFormatOf */.$r)(files));
            return files;
        });
        for (const file of found)
            files.push({ ...file, ...(await hashOf(file, base)), split: null, sourceName: name });
    }
    const tokenizers = await readTokenizers(section, base, confinement);
    const versions = { codeVersion, ...(section.query !== undefined && { queryVersion }) };
    const settings = (0,artifacts_digest/* digestOfJson */.Qs)({ ...settingsOf(section), ...versions });
    const digest = (0,artifacts_digest/* digestOfJson */.Qs)({
        settings,
        sources: files.map(({ path, sha256, sourceName }) => ({ path, sha256, sourceName })),
        ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
    });
    const format = formats.has('csv') ? 'csv' : ([...formats][0] ?? 'csv');
    return { digest, settings, format, tokenizers, files, labelTable: null, skippedFiles: [] };
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
        throw new user_error/* UserError */.yo(problems);
}
function nameOfSplit({ split }) {
    return split ?? 'train';
}
/** Returns the section without its sources, which are identified by their files. */
function settingsOf({ csv, images, join, query, task, label = data/* defaultLabel */.AB, labels, id, weight, columns, exclude, inputs, categorical, split, clean, features, crosses, 'time-series': timeSeries, private: hidden, 'label-map': labelMap, 'label-transform': labelTransform, transform, }) {
    const fractionOf = (value) => typeof value === 'number' ? value : 'separate files';
    return {
        csv,
        images,
        join,
        query,
        task,
        label: labels === undefined ? label : undefined,
        labels,
        id,
        weight,
        columns: columns ?? 'all',
        exclude: exclude.length === 0 ? undefined : exclude.toSorted(),
        inputs,
        categorical: categorical.toSorted(),
        split: { ...split, validation: fractionOf(split.validation), test: fractionOf(split.test) },
        clean,
        features,
        crosses,
        'time-series': timeSeries,
        private: hidden.toSorted(),
        'label-map': labelMap,
        'label-transform': labelTransform,
        transform,
    };
}
async function hashOf({ path, origin }, base) {
    if (origin.kind === 'download')
        return { sha256: origin.sha256, version: null };
    try {
        const version = await versionOf(origin.file);
        return { sha256: (0,artifacts_digest/* hexOf */.ZD)(await (0,artifacts_digest/* digestOfFile */.Mk)(origin.file)), version };
    }
    catch (error) {
        throw (0,data_file/* unreadable */.O$)((0,data_file/* shownAs */.sE)(path, base), error);
    }
}
async function versionOf(file) {
    const found = await (0,promises_.stat)(file, { bigint: true });
    // Reading a pipe or a device would not end.
    if (!found.isFile())
        throw new Error('a pipe, a device or a folder');
    return `${found.ino} ${found.size} ${found.mtimeNs}`;
}
/** Throws UserError if a file changed after it was hashed, since its dataset would be stored under the digest of other content. */
async function refuseChanged(files, base) {
    for (const { path, origin, version } of files) {
        if (origin.kind === 'download')
            continue;
        const shown = (0,data_file/* shownAs */.sE)(path, base);
        const now = await versionOf(origin.file).catch((error) => {
            throw (0,data_file/* unreadable */.O$)(shown, error);
        });
        if (now !== version)
            throw (0,data_file/* changedFile */.Ne)(shown);
    }
}


/***/ }),

/***/ 14098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ tableFormatOf),
/* harmony export */   Kg: () => (/* binding */ inferFormat),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   xN: () => (/* binding */ isTyped)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6911);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_file_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24854);
/* harmony import */ var _files_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73051);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82162);
/* harmony import */ var _images_image_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2984);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23343);









const namesOfFormat = {
    idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
    images: _images_image_names_js__WEBPACK_IMPORTED_MODULE_7__/* .imageNames */ .s,
    csv: /\.[ct]sv(?:\.(?:gz|zst))?$/i,
    jsonl: /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst))?$/i,
    parquet: /\.parquet$/i,
    arrow: /\.(?:arrows?|feather|ipc)$/i,
    npz: /\.npz$/i,
};
/** Such a file can contain settings or descriptions as well, so it is data only if it is named, or the format is. */
const anyJson = /\.json(?:\.(?:gz|zst))?$/i;
/** Images of formats that are not read. */
const otherImages = /\.(?:tiff?|avif|heic|jxl)$/i;
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
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOutside */ .g)([(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, source)], confinement).catch((error) => {
                throw explained(error, source);
            });
        const { files, others } = await filesOf(source, base, format).catch((error) => {
            throw explained(error, source);
        });
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOutside */ .g)(placesOf([...files, ...others]), confinement);
        for (const file of files) {
            const other = found.get(file.path);
            // The outermost source decides, whatever the order of the sources.
            if (other === undefined || other.below.length < file.below.length)
                found.set(file.path, file);
        }
        for (const { path } of others)
            if (otherImages.test(path))
                skippedFiles.add(path);
    }
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        files: await withoutLinked(files, base),
        skippedFiles: [...skippedFiles].sort(),
    };
}
/**
 * Returns the files without those that are links, or are in folders that are links, to others of them: a link to a folder that contains it
 * would repeat all of its files. The first folder of images below their source is their class, so that equal images of two classes stay.
 */
async function withoutLinked(files, base) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(base);
    const kept = new Map();
    for (const file of files) {
        const { origin, path, below } = file;
        if (origin.kind === 'download') {
            kept.set(path, { file, distance: 0 });
            continue;
        }
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(origin.file);
        // The link in the fewest folders stays if there are several.
        const distance = target === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path) ? 0 : path.split('/').length;
        const [folder = ''] = below.split('/');
        const key = namesOfFormat.images.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, folder) : target;
        const known = kept.get(key);
        if (known === undefined || distance < known.distance)
            kept.set(key, { file, distance });
    }
    const chosen = new Set([...kept.values()].map(({ file }) => file));
    return files.filter((file) => chosen.has(file));
}
/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
function inferFormat(files) {
    const examples = new Map();
    for (const { path } of files) {
        const format = formatOf(path);
        if (!format)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
                code: 'DATA_UNKNOWN_FORMAT',
                found: `${path}, whose name tells no format`,
                expected: `one of ${_config_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormats */ .Z5.join(', ')}`,
                hint: 'Write the format into the data section: `format:`.',
            });
        if (!examples.has(format))
            examples.set(format, path);
    }
    const [format, ...others] = examples.keys();
    if (format && others.length === 0)
        return format;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `files of several formats: ${[...examples].map(([name, path]) => `${name} (${path})`).join(', ')}`,
        expected: 'sources of one format',
        hint: 'Write the one you mean into the data section: `format:`.',
    });
}
/** Returns true for a format whose columns have types. */
function isTyped(format) {
    return format !== 'csv' && format !== 'jsonl';
}
/** Returns the one format of tables of all files, by their names. @throws UserError for images and mixed formats */
function tableFormatOf(files) {
    const format = inferFormat(files);
    if (format !== 'idx' && format !== 'images')
        return format;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `${format === 'idx' ? 'IDX files' : 'images'} as a source with a name`,
        expected: 'tables, which can be joined and queried',
        hint: 'Name tables, such as CSV or Parquet, or set `source` for images.',
    });
}
/** The format that a file's name tells. */
function formatOf(path) {
    return _config_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormats */ .Z5.find((format) => namesOfFormat[format].test(path));
}
/** Returns the error of a path that the system rejects, such as a link to itself, as a UserError. */
function explained(thrown, source) {
    const isOfSystem = thrown instanceof Error && 'code' in thrown;
    return isOfSystem && typeof source === 'string' ? (0,_data_file_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadable */ .O$)(source, thrown) : thrown;
}
async function filesOf(source, base, format) {
    if (typeof source !== 'string')
        return { files: [downloadOf(source)], others: [] };
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, source);
    const kind = await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKind */ .h)(place);
    if (kind === 'file')
        return { files: [localFile(base, place, null)], others: [] };
    const matches = await (kind === 'folder'
        ? (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .findPaths */ .EQ)('**', { cwd: place, onlyFiles: true })
        : (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .findPaths */ .EQ)(source, { cwd: base, onlyFiles: true }));
    const top = kind === 'folder' ? place : topOf(matches, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, (0,_files_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .fixedFolder */ .Nw)(source)));
    const files = matches.map((file) => localFile(base, file, top));
    const isData = ({ path }) => Boolean(format ? namesOfFormat[format].test(path) : formatOf(path) && !anyJson.test(path));
    const data = files.filter(isData);
    if (kind === 'folder')
        await refuseBrokenLinks(place, (file) => isData(localFile(base, file, place)));
    if (data.length > 0)
        return { files: data, others: files.filter((file) => !isData(file)) };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_SOURCE_NOT_FOUND',
        found: files.length === 0
            ? `nothing that matches the source "${source}" in ${base}`
            : `no ${format ?? 'data'} file among the ${files.length} of the source "${source}"`,
        expected: `a file, a folder or a pattern, relative to the configuration, with ${format ?? _config_data_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFormats */ .Z5.join(', ')} files`,
        hint: 'Correct the source in the data section, or fetch the data first.',
    });
}
/** Returns the folder that the files of a pattern are below; null for a pattern of names in one folder. */
function topOf(files, fixed) {
    return files.every((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file) === fixed) ? null : fixed;
}
/** Throws UserError for a link to a file that does not exist, such as data that was not fetched. */
async function refuseBrokenLinks(folder, isData) {
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name);
        if (!entry.isSymbolicLink() || !isData(file))
            continue;
        if ((await (0,_files_file_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKind */ .h)(file)) === null)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
                code: 'FILE_MISSING',
                found: 'a symbolic link to a file that does not exist',
                expected: 'a readable file',
                hint: 'Fetch the file that the link leads to, or remove the link.',
                location: { file },
            });
    }
}
function placesOf(files) {
    return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []));
}
function downloadOf({ url, sha256 }) {
    const { origin, pathname } = new URL(url);
    const below = pathname.split('/').slice(-2).join('/');
    return { path: origin + pathname, below, origin: { kind: 'download', url, sha256 } };
}
/** @param top the folder that the file is below; null for a single file, which is below the one above its folder */
function localFile(base, file, top) {
    const segments = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return {
        path: segments.join('/'),
        below: (top === null ? segments.slice(-2) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)).join('/'),
        origin: { kind: 'local', file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file) },
    };
}


/***/ }),

/***/ 2984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formatOfName),
/* harmony export */   s: () => (/* binding */ imageNames)
/* harmony export */ });
const extensions = {
    png: 'png',
    jpg: 'jpeg',
    jpeg: 'jpeg',
    webp: 'webp',
    gif: 'gif',
    bmp: 'bmp',
};
/** Names of image files. */
const imageNames = new RegExp(`\\.(?:${Object.keys(extensions).join('|')})$`, 'i');
/** Returns the format that the extension of a file names; null for other extensions. */
function formatOfName(path) {
    return extensions[/[^.]+$/.exec(path)?.[0].toLowerCase() ?? ''] ?? null;
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


/***/ })

};
