export const id = 5186;
export const ids = [5186];
export const modules = {

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ recipeOf)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 7 modules
var data = __webpack_require__(46012);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/source.js
var source = __webpack_require__(91717);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
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
    const stored = { ...content, decoder: null };
    try {
        new tokenizers/* Tokenizer */._F(stored, {});
    }
    catch (error) {
        throw unsupported(`a construct that the library refuses (${(0,user_error/* messageOf */.bD)(error)})`, shown);
    }
    return JSON.stringify(stored);
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
/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
async function recipeOf(section, base, confinement) {
    const found = await (0,user_error/* withConfigPathAsync */.ID)(['data', 'source'], () => (0,source/* findFiles */.lY)(section.source, base, section.format, confinement));
    const separate = await (0,p_map["default"])(separateSplits, (split) => findSeparate(section, split, base, confinement), {
        concurrency: 1,
    });
    const splitOf = new Map(separate.flatMap(({ split, files }) => files.map(({ path }) => [path, split])));
    const rest = found.files.filter(({ path }) => !splitOf.has(path));
    const all = [...rest, ...separate.flatMap(({ files }) => files)];
    if (rest.length === 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_EMPTY_SPLIT',
            found: 'only files of the validation or test split in the sources',
            expected: 'files to train on besides them',
            hint: 'Add files to `source`, or remove some from `split`.',
        });
    const format = section.format ?? (0,source/* inferFormat */.Kg)(all);
    const files = await (0,p_map["default"])(all.sort((a, b) => (a.path < b.path ? -1 : 1)), async (file) => ({ ...file, sha256: await hashOf(file, base), split: splitOf.get(file.path) ?? null }), { concurrency: data_file/* filesAtOnce */.A7 });
    if (format !== 'images')
        refuseCopies(files);
    const tokenizers = await readTokenizers(section, base, confinement);
    const settings = (0,artifacts_digest/* digestOfJson */.Qs)({ ...settingsOf(section), format, codeVersion });
    const sources = files.map(({ path, sha256, split }) => ({ path, sha256, split }));
    const skippedFiles = [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))];
    const digest = (0,artifacts_digest/* digestOfJson */.Qs)({
        settings,
        sources,
        ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
    });
    return { digest, settings, format, tokenizers, files, skippedFiles };
}
const separateSplits = ['validation', 'test'];
async function findSeparate({ split: settings, format }, split, base, confinement) {
    const sources = settings[split];
    if (typeof sources === 'number')
        return { split, files: [], skippedFiles: [] };
    return (0,user_error/* withConfigPathAsync */.ID)(['data', 'split', split], async () => ({
        split,
        ...(await (0,source/* findFiles */.lY)(sources, base, format, confinement)),
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
        throw new user_error/* UserError */.yo(problems);
}
function nameOfSplit({ split }) {
    return split ?? 'train';
}
/** Returns the section without its sources, which are identified by their files. */
function settingsOf({ task, label = data/* defaultLabel */.AB, labels, id, weight, columns, inputs, categorical, split, clean, features, crosses, private: hidden, 'label-map': labelMap, 'label-transform': labelTransform, transform, }) {
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
        crosses,
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
        return (0,artifacts_digest/* hexOf */.ZD)(await (0,artifacts_digest/* digestOfFile */.Mk)(origin.file));
    }
    catch (error) {
        throw (0,data_file/* unreadable */.O$)((0,data_file/* shownAs */.sE)(path, base), error);
    }
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

/***/ 5186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/table.js
var data_table = __webpack_require__(6138);
// EXTERNAL MODULE: ./build/core/js/src/data/numbers.js
var data_numbers = __webpack_require__(64796);
// EXTERNAL MODULE: ./build/core/js/src/data/times.js
var data_times = __webpack_require__(48324);
;// CONCATENATED MODULE: ./build/core/js/src/data/unreadable.js


/** Returns the reason why a cell cannot be read; null for one that can, and for a missing value. */
function faultOf(cell, kind, typed) {
    if (cell === null)
        return null;
    if (kind === 'time')
        return Number.isFinite((0,data_times/* parseCellTime */.xo)(cell)) ? null : 'not a date';
    const number = (0,data_numbers/* numberOf */.r)(cell, typed);
    if (number === null)
        return 'not a number';
    // Values beyond the range of float32 become infinite in the network.
    if (!Number.isFinite(Math.fround(number)))
        return 'not finite';
    return kind === 'weight' && number < 0 ? 'negative' : null;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine.js





/**
 * Puts the rows aside in which a cell cannot be read.
 * @param kinds how to read the cells of each column whose cells are not just texts
 * @throws UserError if these are more than the allowed share of all rows
 */
function putAside(table, kinds, { private: hidden, clean }) {
    const kept = [];
    const quarantined = [];
    const shown = [...table.columns].filter(([name]) => !hidden.includes(name));
    table.rows.forEach((row, index) => {
        const cells = faultyCells(table, kinds, index);
        if (cells.length === 0)
            kept.push(index);
        else
            quarantined.push({
                row,
                cells,
                values: Object.fromEntries(shown.map(([name, column]) => [name, column[index] ?? null])),
            });
    });
    const [first] = quarantined;
    if (!first)
        return { table, quarantined };
    if (quarantined.length > clean['at-most'] * table.rows.length)
        throw tooMany(quarantined, first, table.rows.length, clean['at-most']);
    return { table: (0,data_table/* takeTableRows */.Jh)(table, kept), quarantined };
}
function faultyCells({ columns, typed }, kinds, index) {
    const cells = [];
    for (const [column, kind] of kinds) {
        const reason = faultOf(columns.get(column)?.[index] ?? null, kind, typed);
        if (reason !== null)
            cells.push({ column, reason });
    }
    return cells;
}
/** Counts the faulty cells by column and reason, most frequent first. */
function countFaults(quarantined) {
    const all = quarantined.flatMap(({ cells }) => cells);
    const groups = Map.groupBy(all, ({ column, reason }) => JSON.stringify([column, reason]));
    return [...groups.values()]
        .flatMap(([first, ...others]) => (first ? [{ ...first, count: 1 + others.length }] : []))
        .sort((a, b) => b.count - a.count);
}
const mostListed = 5;
/** Returns `age not a number (12), day not a date (3)`. */
function faultsText(counts) {
    return (0,format/* listNames */.Zv)(counts.map(({ column, reason, count }) => `${column} ${reason} (${count})`), mostListed);
}
function tooMany(quarantined, first, size, atMost) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TOO_MANY_QUARANTINED',
        found: `${quarantined.length} of ${size} rows with cells that cannot be read: ${faultsText(countFaults(quarantined))}`,
        expected: `at most ${Math.floor(atMost * size)} rows, a share of ${atMost}`,
        hint: 'Correct the source, set `features` to the types of the columns, list texts for missing values under `clean.na-values`, or raise `clean.at-most`.',
        location: (0,data_file/* locationOf */.hD)(first.row),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/quarantine-artifact.js





/** Name of the file with one JSON object per row. */
const quarantineFile = 'quarantine.jsonl';
const detailsSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    recipe: schemas/* string */.YjP(),
    rows: schemas/* int */.Whr().positive(),
    /** Cells that cannot be read, by column and reason. */
    cells: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), reason: schemas/* string */.YjP(), count: schemas/* int */.Whr().positive() })),
});
/** Writes the rows that a dataset does not contain since a cell of them cannot be read. */
function writeQuarantine(folder, quarantined, dataset) {
    const { name, recipe } = dataset.details;
    return (0,artifacts_artifact/* writeArtifact */.w6)(folder, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, quarantineFile), quarantined.map(lineOf).join(''));
        return {
            kind: 'quarantine',
            parents: { dataset: dataset.digest },
            config: dataset.manifest.config,
            details: { name, recipe, rows: quarantined.length, cells: countFaults(quarantined) },
            run: {},
        };
    });
}
/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
function openQuarantine(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'quarantine', detailsSchema);
}
function lineOf({ row: { source, index, line }, cells, values }) {
    return `${JSON.stringify({ file: source.path, line, row: index, cells, values }, spellInfinite)}\n`;
}
/** JSON has no infinite numbers. */
function spellInfinite(_, value) {
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/dataset/arrow.js
var arrow = __webpack_require__(61651);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/pending-rows.js


/**
 * Collects consecutive rows of all columns into batches. A batch ends after a number of rows, or before its size exceeds a limit,
 * so that batches depend only on the rows.
 */
class PendingRows {
    #limits;
    #columns;
    /** Rows that fit into a batch by the size of their numbers. */
    #mostRows;
    #numberBytes;
    #rows = 0;
    /** Size of the texts and bytes. */
    #variableBytes = 0;
    constructor(columns, limits) {
        this.#limits = limits;
        this.#numberBytes = columns.reduce((sum, { kind }) => sum + numberBytes[kind], 0);
        const fitting = Math.floor(limits.batchBytes / Math.max(this.#numberBytes, 1));
        this.#mostRows = Math.min(limits.batchRows, Math.max(fitting, 1));
        this.#columns = columns.map((column) => pendingColumn(column, this.#mostRows));
    }
    /** Appends rows, and yields each batch that they complete. The arrays of a batch are valid until the next one. */
    *append(columns) {
        this.#assertSameColumns(columns);
        const [first] = columns;
        const size = first === undefined ? 0 : (0,dataset_columns/* sizeOf */.$d)(first);
        for (let start = 0; start < size;) {
            const count = this.#fitting(columns, start, size);
            for (const [index, column] of columns.entries())
                this.#columns[index]?.append(column, start, count, this.#rows);
            this.#rows += count;
            start += count;
            if (start < size || this.#rows === this.#mostRows)
                yield this.take();
        }
    }
    /** Returns the collected rows and starts anew. */
    take() {
        const rows = this.#rows;
        this.#rows = 0;
        this.#variableBytes = 0;
        return this.#columns.map((column) => column.take(rows));
    }
    get rows() {
        return this.#rows;
    }
    /** Returns how many rows from `start` on belong to the current batch, and counts their size. */
    #fitting(columns, start, size) {
        const most = Math.min(size - start, this.#mostRows - this.#rows);
        const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes');
        if (variable.length === 0)
            return most;
        for (let count = 0; count < most; count++) {
            let bytes = 0;
            for (const column of variable)
                bytes += variableBytes(column, start + count);
            const rows = this.#rows + count;
            const total = this.#variableBytes + bytes + (rows + 1) * this.#numberBytes;
            if (rows > 0 && total > this.#limits.batchBytes)
                return count;
            this.#variableBytes += bytes;
        }
        return most;
    }
    #assertSameColumns(columns) {
        if (columns.length !== this.#columns.length ||
            !columns.every((column, index) => this.#columns[index]?.accepts(column)))
            throw new TypeError('rows with other columns or categories than the rows before');
    }
}
/** Bytes of a value with a fixed size. */
const numberBytes = { number: 8, category: 4, text: 4, bytes: 4 };
function variableBytes(column, row) {
    return column.kind === 'text' || column.kind === 'bytes' ? (column.values[row]?.length ?? 0) : 0;
}
function pendingColumn(first, mostRows) {
    const { name, kind } = first;
    const accepts = (column) => column.name === name && column.kind === kind;
    switch (kind) {
        case 'number': {
            const values = new Float64Array(mostRows);
            return {
                accepts,
                append(column, start, count, at) {
                    if (column.kind === kind)
                        values.set(column.values.subarray(start, start + count), at);
                },
                take: (rows) => ({ kind, name, values: values.subarray(0, rows) }),
            };
        }
        case 'category': {
            const codes = new Int32Array(mostRows);
            const { categories } = first;
            return {
                accepts: (column) => accepts(column) &&
                    column.kind === kind &&
                    (column.categories === categories || (0,external_node_util_.isDeepStrictEqual)(column.categories, categories)),
                append(column, start, count, at) {
                    if (column.kind === kind)
                        codes.set(column.codes.subarray(start, start + count), at);
                },
                take: (rows) => ({ kind, name, categories, codes: codes.subarray(0, rows) }),
            };
        }
        case 'text': {
            let values = [];
            return {
                accepts,
                append(column, start, count) {
                    if (column.kind === kind)
                        for (let row = start; row < start + count; row++)
                            values.push(column.values[row] ?? null);
                },
                take() {
                    const taken = values;
                    values = [];
                    return { kind, name, values: taken };
                },
            };
        }
        case 'bytes': {
            let values = [];
            return {
                accepts,
                append(column, start, count) {
                    if (column.kind === kind)
                        for (let row = start; row < start + count; row++)
                            values.push(column.values[row] ?? new Uint8Array());
                },
                take() {
                    const taken = values;
                    values = [];
                    return { kind, name, values: taken };
                },
            };
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/shard-files.js
var shard_files = __webpack_require__(44136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/writer.mjs + 3 modules
var writer = __webpack_require__(71289);
// EXTERNAL MODULE: ./node_modules/apache-arrow/io/stream.mjs
var stream = __webpack_require__(41519);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/shard-writer.js


/** Bytes that are collected before they are written. */
const bufferBytes = 2 ** 20;
/** Writes one Arrow IPC file, batch by batch. */
class ShardWriter {
    #file;
    #writer = new writer/* RecordBatchFileWriter */.NW();
    constructor(path, schema) {
        this.#file = new FileSink(path);
        this.#writer.reset(this.#file, schema);
    }
    /** Number of bytes so far. */
    get bytes() {
        return this.#file.bytes;
    }
    write(batch) {
        this.#writer.write(batch);
    }
    /** Writes the footer. */
    close() {
        this.#writer.close();
        this.#file.finish();
    }
    /** Closes the file as it is. */
    abandon() {
        this.#file.finish();
    }
}
/** A queue that writes to a file at once, so that no batch stays in memory. */
class FileSink extends stream/* AsyncByteQueue */.kb {
    #descriptor;
    #buffer = new Uint8Array(bufferBytes);
    #filled = 0;
    bytes = 0;
    constructor(path) {
        super();
        this.#descriptor = (0,external_node_fs_.openSync)(path, 'wx');
    }
    write(chunk) {
        this.bytes += chunk.length;
        if (this.#filled + chunk.length > bufferBytes)
            this.#flush();
        if (chunk.length > bufferBytes) {
            this.#writeAll(chunk);
            return;
        }
        this.#buffer.set(chunk, this.#filled);
        this.#filled += chunk.length;
    }
    finish() {
        try {
            this.#flush();
        }
        finally {
            (0,external_node_fs_.closeSync)(this.#descriptor);
        }
    }
    #flush() {
        const filled = this.#filled;
        this.#filled = 0;
        this.#writeAll(this.#buffer.subarray(0, filled));
    }
    #writeAll(bytes) {
        for (let start = 0; start < bytes.length;)
            start += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, start);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/dataset/split-writer.js





/**
 * Writes the rows of a split into shards, from first to last. The bytes depend only on the rows, not on how many are appended at
 * once. In memory is at most one record batch.
 */
class SplitWriter {
    #folder;
    #split;
    #limits;
    #form = null;
    #shard = null;
    #shards = 0;
    /** Rows of the current shard. */
    #rows = 0;
    constructor(folder, split, limits = shard_files/* shardLimits */.ni) {
        this.#folder = folder;
        this.#split = split;
        this.#limits = limits;
    }
    /**
     * Appends consecutive rows of all columns; category columns list the same categories in each call.
     * @throws UserError when the values of a column exceed the size of a file
     */
    append(columns) {
        this.#form ??= formOf(columns, this.#limits);
        const form = this.#form;
        for (const batch of form.pending.append(columns))
            this.#write(form, batch);
    }
    /**
     * Writes the remaining rows. A split without rows has one shard, which names the columns; so one call of `append` is needed before.
     */
    close() {
        const form = this.#form;
        if (form === null)
            throw new TypeError(`the columns of the split ${this.#split} are not known`);
        if (form.pending.rows > 0 || this.#shards === 0)
            this.#write(form, form.pending.take());
        this.#closeShard();
    }
    /** Closes the file that is being written, after an error. */
    abandon() {
        this.#shard?.abandon();
        this.#shard = null;
    }
    #write({ schema, categoriesOf, footerBytes, metadataBytes }, columns) {
        const batch = (0,arrow/* recordBatch */.aI)(schema, columns, categoriesOf);
        const bytes = batch.data.byteLength + metadataBytes + footerBytes;
        const { rows, bytes: mostBytes } = this.#limits;
        if (this.#shard !== null && (this.#rows + batch.numRows > rows || this.#shard.bytes + bytes > mostBytes))
            this.#closeShard();
        this.#shard ??= new ShardWriter((0,external_node_path_.join)(this.#folder, (0,shard_files/* shardName */.Az)(this.#split, this.#shards++)), schema);
        this.#shard.write(batch);
        this.#rows += batch.numRows;
    }
    #closeShard() {
        this.#shard?.close();
        this.#shard = null;
        this.#rows = 0;
    }
}
function formOf(columns, limits) {
    const categories = new Map();
    for (const column of columns)
        if (column.kind === 'category')
            categories.set(column.name, (0,arrow/* arrowCategories */.cq)(column));
    const nameBytes = columns.reduce((sum, { name }) => sum + 4 * name.length, 0);
    return {
        schema: (0,arrow/* arrowSchema */.le)(columns),
        pending: new PendingRows(columns, limits),
        categoriesOf: (column) => categories.get(column.name) ?? (0,arrow/* arrowCategories */.cq)(column),
        metadataBytes: 512 + 96 * columns.length,
        footerBytes: 8192 + 256 * columns.length + nameBytes,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var data_duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/transform/moments.js + 1 modules
var moments = __webpack_require__(89992);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-channels.js


/** Fits a transform of images to the histogram of the training split's pixels. */
function fitChannels(steps, features, histogram) {
    const fitted = [];
    for (const step of steps)
        fitted.push(fitStep(step, momentsAfter(histogram, fitted)));
    return { steps: fitted, shape: (0,dataset_features/* shapeOf */.F5)(features) };
}
/** Moments of each channel after the steps. */
function momentsAfter(histogram, done) {
    return Array.from({ length: histogram.channels }, (_, channel) => (0,moments/* momentsOfPixels */.m9)(histogram, channel, done));
}
function fitStep(step, moments) {
    switch (step.step) {
        case 'scale':
            return step;
        case 'standardize':
            return {
                step: 'standardize',
                mean: moments.map(({ mean }) => mean),
                deviation: moments.map(({ deviation }) => deviation || 1),
            };
        case 'min-max':
            return {
                step: 'min-max',
                minimum: moments.map(({ minimum }) => minimum),
                maximum: moments.map(({ maximum }) => maximum),
            };
    }
}

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/transform/calendar.js
var calendar = __webpack_require__(48358);
// EXTERNAL MODULE: ./build/core/js/src/transform/cross.js
var cross = __webpack_require__(18806);
// EXTERNAL MODULE: ./build/core/js/src/transform/positions.js
var positions = __webpack_require__(96798);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-crosses.js



/**
 * Fits the crosses of a table to the training split. The result is the same for any order of the rows.
 * @param columns the encodings of the features, in their order
 * @param valuesOf returns the raw values of a column in the training split, for all columns in the same order of rows
 * @throws UserError for a column that does not exist or has no positions
 */
function fitCrosses(settings, { columns: features }, columns, valuesOf) {
    const named = new Map();
    for (const [index, feature] of features.entries()) {
        const fitted = columns[index];
        if (fitted)
            named.set(feature.name, { fitted, values: () => valuesOf(feature) });
    }
    return Object.keys(settings)
        .sort()
        .flatMap((name) => {
        const setting = settings[name];
        return setting === undefined ? [] : [fitCross(name, setting, named)];
    });
}
function fitCross(name, setting, named) {
    if (named.has(name))
        throw invalidCross(name, 'a column of the same name', 'a name that no feature has');
    const crossed = setting.columns.map((column) => columnOf(name, column, named));
    const common = { name, columns: setting.columns, values: setting.encode };
    if (setting['hash-buckets'] !== undefined)
        return { ...common, buckets: { by: 'hash', count: setting['hash-buckets'] } };
    const combinations = frequentCombinations(crossed, setting.top ?? 0, name);
    return { ...common, buckets: { by: 'frequency', combinations } };
}
function columnOf(name, column, named) {
    const found = named.get(column);
    if (found === undefined)
        throw invalidCross(name, `no feature ${column}`, `features among ${[...named.keys()].join(', ')}`);
    if ((0,positions/* positionReader */.LV)(found.fitted, []) === null)
        throw invalidCross(name, `the column ${column}, whose values have no positions`, 'columns of categories, columns with `hash-buckets`, or numbers with `buckets`');
    return found;
}
/** The greatest number of entries of a `Map`. */
const mostDistinct = 2 ** 24;
/** Returns the most frequent combinations by position; of equally frequent ones, those of smaller positions. */
function frequentCombinations(columns, top, name) {
    const counts = new Map();
    for (const combination of combinationsOf(columns)) {
        const key = (0,cross/* combinationKey */.ZV)(combination);
        const known = counts.get(key);
        if (known)
            known.count += 1;
        else if (counts.size < mostDistinct)
            counts.set(key, { combination, count: 1 });
        else
            throw invalidCross(name, 'more than 16 million different combinations', '`hash-buckets` instead of `top`');
    }
    return [...counts.values()]
        .sort((a, b) => b.count - a.count || compare(a.combination, b.combination))
        .slice(0, top)
        .map(({ combination }) => combination)
        .sort(compare);
}
function compare(a, b) {
    const index = a.findIndex((position, place) => position !== b[place]);
    return (a[index] ?? 0) - (b[index] ?? 0);
}
/** Yields the positions of each row of the training split. */
function* combinationsOf(columns) {
    const rows = columns.map((column) => positionsIn(column)[Symbol.iterator]());
    for (;;) {
        const combination = [];
        for (const row of rows) {
            const next = row.next();
            if (next.done === true)
                return;
            combination.push(next.value);
        }
        yield combination;
    }
}
function* positionsIn({ fitted, values }) {
    const read = values();
    if (read.kind === 'numbers') {
        const position = (0,positions/* positionReader */.LV)(fitted, []);
        for (const chunk of read.chunks)
            for (const raw of chunk)
                yield position?.(raw) ?? 0;
        return;
    }
    // Each text is the only one that the raw value 0 refers to.
    const texts = [];
    const position = (0,positions/* positionReader */.LV)(fitted, texts);
    for (const text of read.texts) {
        texts[0] = text ?? '';
        yield position?.(text === null ? Number.NaN : 0) ?? 0;
    }
}
function invalidCross(name, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `${found} in the cross ${name}`,
        expected,
        hint: `Correct \`data.crosses.${name}\`.`,
        key: ['data', 'crosses', name],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/transform/number-chunks.js
var number_chunks = __webpack_require__(20748);
// EXTERNAL MODULE: ./build/core/js/src/transform/number-steps.js
var number_steps = __webpack_require__(78095);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-number-steps.js



/** Fits each step to the values that the steps before it return. */
function fitSteps(settings, values) {
    const steps = [];
    let current = values;
    for (const setting of settings) {
        const step = fit_number_steps_fitStep(setting, current);
        steps.push(step);
        current = (0,number_chunks/* mapNumbers */.Xj)(current, (value) => (0,number_steps/* applyNumberStep */.u)(step, value));
    }
    return steps;
}
function fit_number_steps_fitStep(setting, values) {
    switch (setting.step) {
        case 'scale':
        case 'log':
            return setting;
        case 'standardize': {
            const { mean, deviation, minimum, maximum } = (0,moments/* momentsOf */.Zn)(values);
            // The mean of equal values may differ from them in the last bit.
            if (minimum === maximum)
                return { step: 'standardize', mean: minimum, deviation: 1 };
            return { step: 'standardize', mean, deviation: deviation || 1 };
        }
        case 'min-max': {
            const { minimum, maximum } = (0,moments/* momentsOf */.Zn)(values);
            return { step: 'min-max', minimum, maximum };
        }
        case 'robust': {
            const [low, median, high] = quantilesOf(values, [0.25, 0.5, 0.75]);
            return { step: 'robust', median, range: high - low || 1 };
        }
        case 'clip':
            return { step: 'clip', ...boundsOf(setting.bounds, values) };
        case 'quantile': {
            const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
            const count = Math.min(mostQuantiles, Math.max(sorted.length, 2));
            return {
                step: 'quantile',
                quantiles: Array.from({ length: count }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, index / (count - 1))),
            };
        }
    }
}
/** The default of scikit-learn's `QuantileTransformer`. */
const mostQuantiles = 1000;
function boundsOf(bounds, values) {
    if ('minimum' in bounds)
        return bounds;
    if ('quantiles' in bounds) {
        const [minimum, maximum] = quantilesOf(values, bounds.quantiles);
        return { minimum, maximum };
    }
    const [low, high] = quantilesOf(values, [0.25, 0.75]);
    return { minimum: low - bounds.iqr * (high - low), maximum: high + bounds.iqr * (high - low) };
}
function quantilesOf(values, shares) {
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    return shares.map((share) => (0,moments/* quantileOfSorted */.mY)(sorted, share));
}

// EXTERNAL MODULE: ./build/core/js/src/config/text-feature.js
var text_feature = __webpack_require__(73614);
;// CONCATENATED MODULE: ./build/core/js/src/transform/invalid-feature.js

/** Returns the error for settings that the values of a column do not fit. */
function invalidFeature(name, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `${found} in column ${name}`,
        expected,
        hint: `Correct \`data.features.${name}\`.`,
        key: ['data', 'features', name],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/transform/ngrams.js
var transform_ngrams = __webpack_require__(3062);
// EXTERNAL MODULE: ./build/core/js/src/transform/tokenizer/tokenizer.js
var tokenizer_tokenizer = __webpack_require__(17505);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-text.js




/**
 * Fits the vocabulary of a column of texts. The result is the same for any order of the texts.
 * @param texts texts of the training split, missing ones replaced
 */
function fitText(common, texts, setting = text_feature/* textFeatureSchema */.L.parse({}), tokenizers = new Map()) {
    if (typeof setting.tokens === 'string')
        return fitVocabulary(common, texts, setting, setting.tokens);
    const tokenizer = tokenizers.get(setting.tokens.tokenizer);
    if (tokenizer === undefined)
        throw new TypeError(`the tokenizer ${setting.tokens.tokenizer} was not read`);
    return setting.output === 'ids'
        ? tokenIds(common, tokenizer, setting.length ?? 1)
        : fitVocabulary(common, texts, { ...setting, 'lower-case': false }, { tokenizer });
}
function tokenIds({ name, missing, indicator }, tokenizer, length) {
    const { padding, size } = (0,tokenizer_tokenizer/* openTokenizer */.Y)(tokenizer);
    if (padding === null)
        throw invalidFeature(name, 'a tokenizer without padding', 'a tokenizer with `padding`, or with a token `[PAD]` or `<pad>`');
    return { encoding: 'token-ids', name, tokenizer, length, padding, size, missing, indicator };
}
function fitVocabulary({ name, missing, indicator }, texts, setting, tokens) {
    const { 'lower-case': lowerCase, ngrams } = setting;
    const { counts, size } = documentCounts(texts, (0,transform_ngrams/* ngramLister */.V)({ lowerCase, tokens, ngrams }), name);
    const kept = [...counts]
        .filter(([, count]) => count >= setting['min-count'])
        .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
        .slice(0, setting.vocabulary)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    if (kept.length === 0)
        throw invalidFeature(name, `no n-gram in ${setting['min-count']} or more texts of the training split`, 'a vocabulary of at least one n-gram');
    return {
        encoding: 'text',
        name,
        lowerCase,
        tokens,
        ngrams,
        vocabulary: kept.map(([ngram]) => ngram),
        output: outputOf(setting, kept.map(([, count]) => count), size),
        missing,
        indicator,
    };
}
/** The greatest number of entries of a `Map`. */
const fit_text_mostDistinct = 2 ** 24;
/** Returns in how many texts each n-gram is, and the number of texts. */
function documentCounts(texts, list, name) {
    const counts = new Map();
    let size = 0;
    for (const text of texts) {
        size++;
        const distinct = new Set(list(text));
        if (counts.size + distinct.size > fit_text_mostDistinct)
            throw invalidFeature(name, 'more than 16 million different n-grams', 'shorter n-grams, or fewer of them');
        for (const ngram of distinct)
            counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
    }
    return { counts, size };
}
function outputOf({ output, length }, counts, texts) {
    switch (output) {
        case 'counts':
        case 'binary':
            return { values: output };
        case 'tf-idf':
            // Smoothed as in scikit-learn, as if one more text had every n-gram.
            return { values: output, weights: counts.map((count) => Math.log((1 + texts) / (1 + count)) + 1) };
        case 'ids':
            if (length === undefined)
                throw new TypeError('ids without a length');
            return { values: output, length };
    }
}

// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js + 1 modules
var table_transform = __webpack_require__(69388);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-columns.js










/**
 * Fits the encodings of a table's columns and their crosses to the training split. The result is the same for any order of the rows.
 * @param valuesOf returns the raw values of a column in the training split
 * @param tokenizers the tokenizers that columns of texts name
 */
function fitColumns(table, valuesOf, { features, transform, crosses }, tokenizers) {
    const columns = table.columns.map((column) => fitColumn(column, valuesOf(column), features[column.name], transform, tokenizers));
    const fitted = crosses === undefined ? { columns } : { columns, crosses: fitCrosses(crosses, table, columns, valuesOf) };
    return { ...fitted, shape: [(0,table_transform/* spansOf */.L)(fitted).reduce((sum, span) => sum + span.width, 0)] };
}
/** @param setting undefined for the defaults */
function fitColumn(column, values, setting, transform, tokenizers) {
    if (column.type === 'text' && values.kind === 'texts')
        return fitTextColumn(column, values.texts, setting, tokenizers);
    if (column.type !== 'text' && values.kind === 'numbers')
        return fitNumbers(column, values.chunks, setting, transform);
    throw new TypeError(`${values.kind} for the ${column.type} column ${column.name}`);
}
function fitNumbers(column, raw, setting, transform) {
    const { name } = column;
    const present = (0,number_chunks/* presentNumbers */.KF)(raw);
    const missing = column.optional === true ? replacement(column, present, setting?.missing) : null;
    const filled = missing === null ? present : (0,number_chunks/* mapNumbers */.Xj)(raw, (value) => (Number.isNaN(value) ? missing : value));
    const common = { name, missing, indicator: setting?.indicator ?? false };
    switch (column.type) {
        case 'number': {
            const steps = fitSteps(setting?.transform ?? transform, filled);
            if (setting?.buckets === undefined)
                return { encoding: 'number', ...common, steps };
            const values = (0,number_chunks/* mapNumbers */.Xj)(filled, (value) => (0,number_steps/* applyNumberSteps */.X)(steps, value));
            const edges = edgesOf(setting.buckets, values, name);
            return { encoding: 'number', ...common, steps, edges };
        }
        case 'category':
            return {
                encoding: setting?.encode ?? 'one-hot',
                ...common,
                categories: column.categories.length,
                other: column.open === true,
            };
        case 'date':
            return {
                encoding: 'date',
                ...common,
                parts: partsOf(setting).map((part) => ({
                    part,
                    steps: fitSteps(setting?.transform ?? transform, (0,number_chunks/* mapNumbers */.Xj)(filled, (time) => (0,calendar/* partOfDate */.B)(part, time))),
                })),
                cyclic: setting?.cyclic ?? [],
            };
    }
}
/** Returns the parts of a date that become numbers. */
function partsOf(setting) {
    return setting?.parts ?? (setting?.cyclic.length ? [] : ['year', 'month', 'day', 'weekday']);
}
function fitTextColumn({ name, optional }, texts, setting, tokenizers) {
    const missing = optional === true ? textReplacement(name, setting?.missing) : null;
    const common = { name, missing, indicator: setting?.indicator ?? false };
    if (setting?.['hash-buckets'] !== undefined)
        return { encoding: 'hash', ...common, buckets: setting['hash-buckets'], values: setting.encode };
    return fitText(common, filled(texts, missing), setting?.text, tokenizers);
}
function* filled(texts, missing) {
    for (const text of texts)
        yield text ?? missing ?? '';
}
function textReplacement(name, missing) {
    if (typeof missing === 'object')
        return String(missing.constant);
    throw invalidFeature(name, `\`missing: ${missing}\``, 'a constant for missing texts, such as `missing: {constant: ""}`');
}
/** Returns the raw value that replaces a missing one. */
function replacement(column, present, missing) {
    if (typeof missing === 'object')
        return constantOf(column, missing.constant);
    if ((0,number_chunks/* countNumbers */.wW)(present) === 0)
        throw invalidFeature(column.name, 'no value in the training split to replace missing ones by', 'a column with values');
    switch (missing) {
        case 'mean':
            return (0,moments/* momentsOf */.Zn)(present).mean;
        case 'median':
            return (0,moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
        case 'mode':
            return modeOf(present);
        case 'fail':
        case 'drop':
        case undefined:
            throw new TypeError(`${column.name} is optional without a replacement`);
    }
}
function constantOf(column, constant) {
    switch (column.type) {
        case 'number':
            if (typeof constant === 'number')
                return constant;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'a number, since the column has numbers');
        case 'category': {
            const code = column.categories.indexOf(String(constant));
            if (code >= 0)
                return code;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'one of the categories of the column');
        }
        case 'date': {
            const time = typeof constant === 'number' ? constant : Date.parse(constant);
            if (!Number.isNaN(time))
                return time;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'a date such as 2026-01-31');
        }
    }
}
/** Returns the most frequent value, and the smallest of equally frequent ones. */
function modeOf(values) {
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    let [mode, most] = [Number.NaN, 0];
    for (let start = 0; start < sorted.length;) {
        const value = sorted[start] ?? 0;
        let end = start;
        while (sorted[end] === value)
            end++;
        if (end - start > most)
            [mode, most] = [value, end - start];
        start = end;
    }
    return mode;
}
/** Returns distinct edges; none lies below or above all values. */
function edgesOf(buckets, values, name) {
    if (typeof buckets !== 'number')
        return [...buckets].sort((a, b) => a - b);
    const sorted = (0,number_chunks/* sortNumbers */.Dx)(values);
    const quantiles = Array.from({ length: buckets - 1 }, (_, index) => (0,moments/* quantileOfSorted */.mY)(sorted, (index + 1) / buckets));
    const edges = [...new Set(quantiles)].filter((edge) => (0,d3_array/* bisectLeft */.ah)(sorted, edge) > 0);
    if (edges.length > 0)
        return edges;
    throw invalidFeature(name, 'equal values in all training examples', 'at least two values to divide into buckets');
}

// EXTERNAL MODULE: ./build/core/js/src/transform/label-steps.js
var label_steps = __webpack_require__(1406);
;// CONCATENATED MODULE: ./build/core/js/src/transform/keep-categories.js


/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source.
 */
function keepCategories(features, columnOf, training, { features: settings }) {
    return {
        kind: 'table',
        columns: features.columns.map((feature) => {
            const { top, unseen } = settings[feature.name] ?? {};
            if (feature.type !== 'category' || (top === undefined && unseen !== 'other'))
                return feature;
            const column = columnOf(feature.name);
            const texts = column?.kind === 'category' ? Array.from(training, (row) => (0,dataset_columns/* textAt */.$6)(column, row)) : [];
            const counts = (0,d3_array/* rollup */.z)(texts.filter((text) => text !== null), ({ length }) => length, (text) => text);
            const frequent = [...counts]
                .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
                .slice(0, top)
                .map(([text]) => text);
            return { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)(frequent), open: true };
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/lost-values.js

/**
 * Returns a warning if a column of numbers loses distinct values when the network's input is rounded to float32.
 * @param values raw values of the training split
 */
function lostValues(column, values) {
    if (column.encoding !== 'number' || column.edges !== undefined)
        return [];
    if (column.steps.some(({ step }) => step === 'clip' || step === 'quantile'))
        return [];
    const raw = new Set();
    const rounded = new Set();
    for (const chunk of values)
        for (const value of chunk) {
            if (Number.isNaN(value))
                continue;
            raw.add(value);
            rounded.add(Math.fround((0,number_steps/* applyNumberSteps */.X)(column.steps, value)));
        }
    if (rounded.size >= raw.size)
        return [];
    return [
        `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
;// CONCATENATED MODULE: ./build/core/js/src/transform/named-inputs.js


/** @throws UserError with a column that is in two inputs, or with a column or a cross that is in none */
function assertInputs(inputs, columns, crosses) {
    const named = Object.values(inputs).flat();
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined)
        throw problem(`the column ${twice} twice in \`data.inputs\``, 'each column in one input', 'Take it out of one of them.');
    const left = columns?.find((name) => !named.includes(name));
    if (left !== undefined)
        throw problem(`the column ${left} in \`data.columns\` and in no input of \`data.inputs\``, 'each column the model sees in one input', 'Add it to an input, or take it out of `columns`.');
    const unused = crosses.find((name) => !named.includes(name));
    if (unused !== undefined)
        throw problem(`the cross ${unused} in no input of \`data.inputs\``, 'each cross in one input', 'Add it to an input, or remove it from `crosses`.');
    const unseen = columns && named.find((name) => !columns.includes(name) && !crosses.includes(name));
    if (unseen !== undefined)
        throw problem(`the column ${unseen} in \`data.inputs\` and not in \`data.columns\``, 'inputs of columns that the model sees', 'Add it to `columns`, or leave `columns` out: the inputs name the columns too.');
}
/**
 * Returns the positions of transformed values that each input takes: all values of its columns and crosses, in the order it lists them.
 * The inputs are in the order of their names, so that their order in the configuration does not count.
 */
function inputsOf(transform, inputs) {
    const spans = (0,table_transform/* spansOf */.L)(transform);
    return Object.keys(inputs)
        .sort()
        .map((name) => ({
        name,
        places: (inputs[name] ?? []).flatMap((column) => spans.flatMap(({ name: spanned, start, width }) => spanned === column ? Array.from({ length: width }, (_, index) => start + index) : [])),
    }));
}
function problem(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint });
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js
var dataset_schema = __webpack_require__(85664);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/core/js/src/data/row-identity.js


/**
 * Returns the identities of rows of a table. Equal rows have equal identities in every format: names and values count, and
 * neither the order of columns nor the spelling of a number does (`1`, `1.0` and `1e0` are equal).
 */
function rowIdentities(columns, size) {
    const lanes = new Uint32Array(size * 4);
    for (const [name, cells] of columns)
        addColumn(lanes, name, cells);
    return (row) => [
        lanes[row * 4] ?? 0,
        lanes[row * 4 + 1] ?? 0,
        lanes[row * 4 + 2] ?? 0,
        lanes[row * 4 + 3] ?? 0,
    ];
}
/** Returns the identity of bytes, such as an image. */
function identityOfBytes(bytes) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
    return [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)];
}
/** Returns the 24 hexadecimal digits that name an example in reports. */
function hexOfIdentity(identity) {
    return identity
        .map((word) => word.toString(16).padStart(8, '0'))
        .join('')
        .slice(0, 24);
}
/** Adds the hash of each cell to the sums of its row, so that the order of columns does not count. */
function addColumn(lanes, name, cells) {
    const keys = identityOfBytes(Buffer.from(name));
    const hashes = new Map();
    for (let row = 0; row < cells.length; row++) {
        const [low, high] = hashOfCell(cells[row] ?? null, hashes);
        for (let lane = 0; lane < 4; lane++) {
            const index = row * 4 + lane;
            lanes[index] = (lanes[index] ?? 0) + mix(mix(low ^ (keys[lane] ?? 0)) + high);
        }
    }
}
const missing = [0x9e3779b9, 0x7f4a7c15];
const bits = new DataView(new ArrayBuffer(8));
function hashOfCell(cell, hashes) {
    if (cell === null || Number.isNaN(cell))
        return missing;
    if (typeof cell === 'number')
        return hashOfNumber(cell);
    const text = String(cell);
    const known = hashes.get(text);
    if (known)
        return known;
    const made = (0,data_numbers/* isDecimal */.a)(text) ? hashOfNumber(Number(text)) : hashOfText(text);
    if (hashes.size < mostRemembered)
        hashes.set(text, made);
    return made;
}
/** More distinct texts than these rarely repeat, and would only fill the memory. */
const mostRemembered = 2 ** 16;
/** Hashes the bits of a float64; 0 and -0 are equal. */
function hashOfNumber(value) {
    bits.setFloat64(0, value === 0 ? 0 : value);
    return [bits.getUint32(4), mix(bits.getUint32(0))];
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
/** The finalizer of MurmurHash3: a bijection of 32 bits in which every input bit changes every output bit. */
function mix(word) {
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/leakage.js




/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identityOf Identity of a row, or of its group
 * @param nameOf Name of a row in messages
 */
function refuseLeakage(partition, identityOf, nameOf, { group, leakage }) {
    const seen = new Map();
    const warnings = [];
    for (const split of dataset_schema/* splitNames */.bZ) {
        const shared = new Map();
        for (const row of partition[split]) {
            const identity = hexOfIdentity(identityOf(row));
            const other = seen.get(identity) ?? split;
            if (other === split)
                seen.set(identity, split);
            else
                shared.set(other, [...(shared.get(other) ?? []), row]);
        }
        for (const [other, rows] of shared) {
            const [first = 0] = rows;
            const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`;
            const found = `${(0,format/* formatCount */.B4)(rows.length)} examples of the ${split} split ${unit} of the ${other} split, the first ${nameOf(first)}`;
            if (leakage === 'warn')
                warnings.push(`Found ${found}: metrics on the ${split} split are too good.`);
            else
                throw leaked(found, group);
        }
    }
    return warnings;
}
function leaked(found, group) {
    return new user_error/* UserError */.yo({
        code: 'DATA_TEST_LEAKAGE',
        found,
        expected: 'splits that share no example and no group',
        hint: group === undefined
            ? 'Remove them from one of the files, set `clean: {duplicates: drop}`, or accept them with `split: {leakage: warn}`.'
            : 'Move each group into one of the files, or accept this with `split: {leakage: warn}`.',
        key: ['data', 'split'],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/data/split.js




/**
 * Assigns rows to splits. A random split is a threshold on a number that depends on the seed and the row's identity only, so rows that
 * are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are exact to
 * rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
function partition(rows, facts, settings) {
    const { validation, test } = settings;
    const fractions = {
        validation: typeof validation === 'number' ? validation : 0,
        test: typeof test === 'number' ? test : 0,
    };
    const source = rows.filter((row) => facts.separateSplit(row) === null);
    const splitOf = split_assign(source, facts, fractions, settings.seed);
    const rowsOf = (split) => rows.filter((row) => (facts.separateSplit(row) ?? splitOf(row)) === split);
    const result = { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') };
    requireExamples(result, rows.length, settings);
    return result;
}
function split_assign(rows, { identityOf, stratumOf, timeOf }, fractions, seed) {
    if (timeOf !== null)
        return byTime(rows, timeOf, fractions);
    const draw = (0,philox/* identityDraws */._z)(seed, 'split');
    const drawOf = (row) => draw(identityOf(row));
    if (stratumOf !== null)
        return byStratum(rows, stratumOf, drawOf, fractions);
    return (row) => splitAt(drawOf(row), fractions);
}
/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position, { validation, test }) {
    if (position < test)
        return 'test';
    return position < test + validation ? 'validation' : 'train';
}
function byStratum(rows, stratumOf, drawOf, fractions) {
    const splits = new Map();
    for (const members of (0,d3_array/* group */.Os)(rows, stratumOf).values()) {
        const counts = countsOf(members.length, fractions);
        // Equal identities have equal numbers, and stay together at a boundary.
        let lastDraw = Number.NaN;
        let split = 'train';
        for (const [rank, row] of (0,d3_array/* sort */.di)(members, drawOf).entries()) {
            const draw = drawOf(row);
            if (draw !== lastDraw)
                split = splitAt(rank, counts);
            splits.set(row, split);
            lastDraw = draw;
        }
    }
    return (row) => splits.get(row) ?? 'train';
}
/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(rows, timeOf, fractions) {
    const times = Float64Array.from(rows, timeOf).sort();
    const counts = countsOf(times.length, fractions);
    const startOf = (last) => (last === 0 ? Infinity : (times[times.length - last] ?? -Infinity));
    const test = startOf(counts.test);
    const validation = startOf(counts.test + counts.validation);
    return (row) => (timeOf(row) >= test ? 'test' : timeOf(row) >= validation ? 'validation' : 'train');
}
/** Whole numbers of rows, exact to rounding. */
function countsOf(size, { validation, test }) {
    const testSize = Math.round(size * test);
    return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) };
}
function requireExamples(result, size, { validation, test }) {
    const wanted = { train: true, validation: validation !== 0, test: test !== 0 };
    for (const name of dataset_schema/* splitNames */.bZ)
        if (wanted[name] && result[name].length === 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_EMPTY_SPLIT',
                found: `no example for the ${name} split, of ${size} in all`,
                expected: 'at least one',
                hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
                key: ['data', 'split'],
            });
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/pixel-histogram.js
function emptyHistogram(channels) {
    return { channels, counts: new Float64Array(channels * 256) };
}
/** Adds pixels, channels last, to a histogram. */
function countPixels({ channels, counts }, pixels) {
    let channel = 0;
    for (const pixel of pixels) {
        const bin = channel * 256 + pixel;
        counts[bin] = (counts[bin] ?? 0) + 1;
        channel = channel + 1 === channels ? 0 : channel + 1;
    }
}
/** The histogram of all examples, from those of its parts, which have the same channels. */
function addHistograms(parts) {
    const sum = emptyHistogram(parts[0]?.channels ?? 1);
    for (const { counts } of parts)
        counts.forEach((count, bin) => (sum.counts[bin] = (sum.counts[bin] ?? 0) + count));
    return sum;
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/image-file.js
var image_file = __webpack_require__(6566);
// EXTERNAL MODULE: ./build/core/js/src/dataset/image-pixels.js
var image_pixels = __webpack_require__(34401);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
;// CONCATENATED MODULE: ./build/core/js/src/data/images.js





/** Reads PNG and JPEG files that lie in a folder per class. Pixels are not decoded yet. */
async function readImages(files) {
    const problems = [];
    const read = async (file) => {
        try {
            return await readImage(file);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
            return p_map/* pMapSkip */.QJ;
        }
    };
    const images = await (0,p_map["default"])(files, read, { concurrency: data_file/* filesAtOnce */.A7 });
    const [first] = images;
    if (!first)
        throw new user_error/* UserError */.yo(firstOf(problems));
    const { height, width } = first.header;
    for (const { header, source } of images)
        if (header.height !== height || header.width !== width)
            problems.push({
                code: 'DATA_IMAGE_SIZES_DIFFER',
                found: `an image ${header.width} wide and ${header.height} high`,
                expected: `${width} wide and ${height} high, as ${first.source.shown}`,
                hint: 'Bring all images to one size.',
                location: { file: source.shown },
            });
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(firstOf(problems));
    const encodings = new Set(images.map(({ header }) => header.encoding));
    return {
        kind: 'images',
        height,
        width,
        channels: images.every(({ header }) => header.channels === 1) ? 1 : 3,
        encoding: encodings.size > 1 ? 'mixed' : first.header.encoding,
        rows: images.map(({ source }) => ({ source, index: 0 })),
        labels: images.map(({ source }) => classOf(source)),
        images: images.map(({ bytes }) => bytes),
    };
}
/** GitHub shows this number of annotations for a step. */
const mostTold = 10;
/** Ten are enough to see what is wrong; the rest is a number. */
function firstOf(problems) {
    const listed = problems
        .toSorted((a, b) => ((a.location?.file ?? '') < (b.location?.file ?? '') ? -1 : 1))
        .slice(0, mostTold);
    const more = problems.length - listed.length;
    return listed.map((problem, index) => more > 0 && index === listed.length - 1
        ? { ...problem, hint: `${problem.hint} ${more} more images are wrong.` }
        : problem);
}
async function readImage(source) {
    const bytes = await (0,data_file/* readData */.v3)(source);
    try {
        return { source, bytes, header: (0,image_file/* readImageHeader */.n6)(bytes) };
    }
    catch (error) {
        if (!(error instanceof image_file/* BadImage */.Zk))
            throw error;
        throw badImage(source, error);
    }
}
/** A file of the sources that does not decode. */
function badImage(source, error) {
    return images_problem('DATA_INVALID_FILE', source, error.message, 'a whole PNG or JPEG file', 'Save the image again, or take it out.');
}
function classOf(source) {
    const folder = (0,posix_.basename)((0,posix_.dirname)(source.path));
    if (folder !== '.' && folder !== '..' && folder !== '')
        return folder;
    throw images_problem('DATA_IMAGE_WITHOUT_CLASS', source, 'an image outside of any folder', 'a folder per class, which gives the class its name', 'Move the image into the folder of its class.');
}
function images_problem(code, source, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found, expected, hint, location: { file: source.shown } });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/pixel-values.js





/**
 * Decodes some of the images once, which shows that they can be, and counts their pixels.
 * @param rows Which images.
 * @throws UserError that names the file that cannot be decoded.
 */
function histogramOf(features, images, sources, rows, log) {
    const histogram = emptyHistogram(features.channels);
    const pixels = new Uint8Array((0,dataset_features/* valuesPerExample */.yg)(features));
    for (const [done, row] of rows.entries()) {
        const source = sources[row]?.source;
        try {
            (0,image_pixels/* imagePixels */.p)(features, images.values[row] ?? new Uint8Array(), pixels);
        }
        catch (error) {
            if (!(error instanceof image_file/* BadImage */.Zk) || !source)
                throw error;
            throw badImage(source, error);
        }
        countPixels(histogram, pixels);
        if (done % 10_000 === 9_999)
            log.progress(`Looked at ${done + 1} of ${rows.length} images`);
    }
    return histogram;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/data/collect-table.js
/** Reads a whole table into memory. */
async function collectTable(table) {
    const requests = table.names.map((name) => ({ name, form: table.typed && table.numbers.has(name) ? 'numbers' : 'texts' }));
    const columns = requests.map(() => []);
    let size = 0;
    for await (const chunk of table.scan(requests)) {
        size += chunk.rows;
        for (const [index, { values }] of chunk.columns.entries()) {
            const cells = columns[index];
            for (const value of values)
                cells?.push(Number.isNaN(value) ? null : value);
        }
    }
    const rows = await table.locate(Array.from({ length: size }, (_, row) => row));
    return {
        kind: 'table',
        typed: table.typed,
        rows,
        columns: new Map(table.names.map((name, index) => [name, columns[index] ?? []])),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/download.js


/**
 * Streams a file to the disk and verifies it; honours HTTPS_PROXY, HTTP_PROXY and NO_PROXY, follows redirects, and tries again
 * when the server or the line fails. Nothing stays behind unless it is the expected file.
 * @param sha256 64 hexadecimal digits.
 * @param shown What messages call it; the address itself may hold a secret.
 * @throws UserError when it cannot be fetched or is another file.
 */
async function download(url, sha256, file, shown) {
    try {
        const actual = await fetchTo(file, url, shown);
        if (actual === sha256)
            return;
        throw new user_error/* UserError */.yo({
            code: 'DATA_DIGEST_MISMATCH',
            found: `${shown} with the sha256 ${actual}`,
            expected: sha256,
            hint: 'Either the file was changed where it lies, or the sha256 in the data section is not its own: find out which.',
        });
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}
/** @returns The sha256 of what came, in hexadecimal digits. */
async function fetchTo(file, url, shown) {
    // Loaded on demand, since it takes about 0.1 s and most sources are local files.
    const { fetchToFile } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1524)]).then(__webpack_require__.bind(__webpack_require__, 81524));
    try {
        return await fetchToFile(url, file);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_DOWNLOAD_FAILED',
            found: `no way to download ${shown} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a file at this address',
            hint: 'Check the address, and that this machine reaches it (HTTPS_PROXY where there is a proxy).',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/core/js/src/dataset/limits.js
var limits = __webpack_require__(32480);
;// CONCATENATED MODULE: ./build/core/js/src/data/idx.js





const inflate = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unsignedByte = 0x08;
/** Bytes of a gzip file that contain the header of what it unpacks to, behind the name of a file and a comment. */
const zippedHeader = 2 ** 16;
/**
 * Reads IDX files, plain or gzipped, in which each file of images has a file of labels beside it: the format of MNIST,
 * https://yann.lecun.com/exdb/mnist/.
 */
async function readIdx(files) {
    const contents = [];
    for (const source of files)
        contents.push(await readFile(source));
    const labels = contents.filter(({ shape }) => shape.length === 1);
    const images = contents.filter(({ shape }) => shape.length > 1);
    const pairs = images.map((idx) => ({ images: idx, labels: labelsOf(idx, labels, images) }));
    const unused = labels.find((idx) => !pairs.some((pair) => pair.labels === idx));
    if (unused)
        throw idx_problem(unused.source, 'labels without images', 'a file of images beside each file of labels');
    return joinPairs(pairs);
}
async function readFile(source) {
    const packed = await (0,data_file/* readData */.v3)(source);
    const zipped = packed[0] === 0x1f && packed[1] === 0x8b;
    const header = zipped ? await unzip(source, packed.subarray(0, zippedHeader)) : packed;
    const { begin, size, shape } = parseHeader(source, header);
    const bytes = zipped ? await unzip(source, packed, begin + size) : packed;
    if (bytes.length !== begin + size)
        throw idx_problem(source, `${bytes.length - begin} bytes of data`, `${size}, for the dimensions ${shape.join(' × ')} of its header`);
    return { source, shape, data: bytes.subarray(begin) };
}
function parseHeader(source, bytes) {
    const [first, second, type, rank = 0] = bytes;
    if (first !== 0 || second !== 0 || rank === 0)
        throw idx_problem(source, `a file that begins with ${bytes.toString('hex', 0, 4)}`, 'an IDX file, which begins with two zero bytes, its type and its number of dimensions');
    if (type !== unsignedByte)
        throw idx_problem(source, `IDX data of type 0x${(type ?? 0).toString(16)}`, 'unsigned bytes (type 0x8)');
    const begin = 4 + 4 * rank;
    if (bytes.length < begin)
        throw idx_problem(source, `${bytes.length} bytes`, `at least the ${begin} bytes of its header`);
    const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis));
    const size = shape.reduce((product, length) => product * length, 1);
    if (size > limits/* mostUnpackedBytes */.i6)
        throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, `at most ${limits/* mostUnpackedBytes */.i6} bytes of data`);
    return { begin, size, shape };
}
/** Unpacks a gzip file, or without `mostBytes` only the beginning of one. */
async function unzip(source, bytes, mostBytes) {
    try {
        return await inflate(bytes, mostBytes === undefined
            ? { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }
            : { maxOutputLength: Math.max(1, mostBytes) });
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_BUFFER_TOO_LARGE'))
            throw idx_problem(source, 'a gzip file with more data than its header declares', `${mostBytes} bytes`);
        throw idx_problem(source, `a gzip file that cannot be unpacked (${(0,user_error/* messageOf */.bD)(error)})`, 'a whole gzip file');
    }
}
/** Both files of a pair have this name in common: `train-images-idx3-ubyte` and `train-labels-idx1-ubyte` have `train`. */
function stemOf(path) {
    return path.replace(/\.gz$/, '').replace(/[-._]?(images|labels)?[-._]?idx\d?([-._]?ubyte)?$/, '');
}
function labelsOf(images, labels, allImages) {
    const stem = stemOf(images.source.path);
    const twin = allImages.find((other) => other !== images && stemOf(other.source.path) === stem);
    if (twin)
        throw idx_problem(images.source, `the images of ${stem} twice, here and in ${twin.source.shown}`, 'one file of images beside each file of labels');
    const found = labels.find(({ source }) => stemOf(source.path) === stem) ??
        (labels.length === 1 && allImages.length === 1 ? labels[0] : undefined);
    if (!found)
        throw idx_problem(images.source, 'images without labels', `a file of labels of the same name, such as ${stem}-labels-idx1-ubyte`);
    const [imageCount = 0] = images.shape;
    const [labelCount = 0] = found.shape;
    if (imageCount !== labelCount)
        throw idx_problem(images.source, `${imageCount} images, but ${labelCount} labels in ${found.source.shown}`, 'as many labels as images'); // prettier-ignore
    return found;
}
function joinPairs(pairs) {
    const [first] = pairs;
    if (!first)
        throw new RangeError('no files');
    const { height, width, channels } = sizeOf(first.images);
    for (const { images } of pairs) {
        const size = sizeOf(images);
        if (size.height !== height || size.width !== width || size.channels !== channels)
            throw idx_problem(images.source, `images of ${images.shape.slice(1).join('×')}`, `${first.images.shape.slice(1).join('×')}, as in ${first.images.source.shown}`);
    }
    const length = height * width * channels;
    return {
        kind: 'images',
        height,
        width,
        channels,
        encoding: 'raw',
        rows: pairs.flatMap(({ images: { source, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, index) => ({ source, index }))),
        labels: pairs.flatMap(({ labels }) => Array.from(labels.data, String)),
        images: pairs.flatMap(({ images: { data, shape } }) => Array.from({ length: shape[0] ?? 0 }, (_, row) => data.subarray(row * length, (row + 1) * length))),
    };
}
function sizeOf({ source, shape }) {
    const [, height = 0, width = 0, channels = 1] = shape;
    if (shape.length <= 4 && height > 0 && width > 0 && (channels === 1 || channels === 3))
        return { height, width, channels };
    throw idx_problem(source, `the dimensions ${shape.join(' × ')}`, 'images × height × width, and 1 or 3 channels where there is a fourth');
}
function idx_problem(source, found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected,
        hint: 'Fetch or make the file again, or take it out of the sources.',
        location: { file: source.shown },
    });
}

// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 7 modules
var data = __webpack_require__(46012);
;// CONCATENATED MODULE: ./build/core/js/src/data/raw-dataset.js
/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
const mostCategories = 1000;

;// CONCATENATED MODULE: ./build/core/js/src/data/label.js




/** Returns the labels of a data section, sorted by the names of their outputs, so that their order in the configuration has no effect. */
function wantedLabels({ label = data/* defaultLabel */.AB, labels, task }) {
    if (labels === undefined)
        return [{ name: null, column: label, task }];
    return Object.entries(labels)
        .map(([name, wanted]) => ({ name, column: wanted.column, task: wanted.task ?? task }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** Returns the target of a model with these labels. */
function targetOf(made) {
    const outputs = made.flatMap(({ name, label }) => (name === null ? [] : [{ name, label }]));
    const [only] = made;
    if (!only)
        throw new TypeError('a dataset without a label');
    return outputs.length === 0 ? only.label : { kind: 'multi-output', outputs };
}
/** A label that is one of several classes. @throws UserError when there is one class only, or far too many. */
function classLabel(name, values) {
    const column = (0,dataset_columns/* encodeCategories */.jC)(name, values);
    const classes = [...column.categories];
    const [only] = classes;
    if (classes.length < 2)
        throw new user_error/* UserError */.yo({
            code: only === undefined ? 'DATA_NO_EXAMPLES' : 'DATA_ONE_CLASS',
            found: only === undefined ? 'no examples in the source' : `only the class ${only} in label ${name}`,
            expected: 'at least two classes',
            hint: 'Add examples of another class to the source.',
            key: ['data', 'label'],
        });
    if (classes.length > mostCategories)
        throw new user_error/* UserError */.yo({
            code: 'DATA_TOO_MANY_CATEGORIES',
            found: `${classes.length} different values in label ${name}`,
            expected: `at most ${mostCategories} classes`,
            hint: 'Write `task: regression` if the label is a number, or correct `label`.',
            key: ['data', 'label'],
        });
    return { label: { kind: 'class', column: name, classes }, column };
}
/** A label that is a number. */
function numberLabel(name, values) {
    return { label: { kind: 'number', column: name }, column: { kind: 'number', name, values } };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-images.js







/** Images and the label that each came with. */
function interpretImages(raw, section) {
    const { height, width, channels, encoding, rows, images, labels } = raw;
    assertSection(section);
    const { label, column } = interpretLabel(raw, section);
    return {
        rows,
        facts: {
            ids: rows.map(data_file/* nameOfRow */.xu),
            identityOf: identitiesOf(images),
            stratumOf: section.split.stratify === undefined ? null : (row) => labels[row] ?? '',
            timeOf: null,
        },
        columns: [{ kind: 'bytes', name: reserved_columns/* imageColumn */.m, values: images }, column],
        features: { kind: 'image', height, width, channels, encoding },
        label,
        cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
        quarantined: [],
        warnings: [],
    };
}
/** Equal images have equal identities, whatever their files are called. */
function identitiesOf(images) {
    const identities = images.map(identityOfBytes);
    return (row) => identities[row] ?? [0, 0, 0, 0];
}
function interpretLabel({ labels, rows }, { label: name = data/* defaultLabel */.AB, task }) {
    if (task === 'classification')
        return classLabel(name, labels);
    const values = Float64Array.from(labels, (label, index) => {
        const number = Number(label);
        if (label !== '' && Number.isFinite(number))
            return number;
        const row = rows[index];
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_A_NUMBER',
            found: `the label ${JSON.stringify(label)}`,
            expected: 'a number, since the task is regression',
            hint: 'Name the folder by the number, or write `task: classification`.',
            ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
        });
    });
    return numberLabel(name, values);
}
function assertSection(section) {
    const { label = data/* defaultLabel */.AB, labels, weight, columns, inputs, categorical, id } = section;
    const { group, stratify, time } = section.split;
    const ofTables = [
        ...(id === undefined ? [] : ['`id`']),
        ...(group === undefined ? [] : ['`split.group`']),
        ...(time === undefined ? [] : ['`split.time`']),
        ...(stratify === undefined || stratify === label ? [] : [`\`split.stratify: ${stratify}\``]),
        ...(section.private.length === 0 ? [] : ['`private`']),
        ...(Object.keys(section['label-map']).length === 0 ? [] : ['`label-map`']),
    ];
    if (ofTables.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `${ofTables.join(', ')} in the data section, and images in the source`,
            expected: 'these keys for tables only',
            hint: `Remove them; images can be stratified by their label \`${label}\`.`,
        });
    if (columns !== undefined ||
        inputs !== undefined ||
        categorical.length > 0 ||
        Object.keys(section.features).length > 0)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'columns in the data section, and images in the source',
            expected: 'columns for tables only',
            hint: 'Take `columns`, `inputs`, `features` and `categorical` out, or correct the source.',
        });
    if (weight !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: `the weight ${weight} in the data section, and images in the source`,
            expected: 'a column of weights for tables only',
            hint: 'Take `weight` out; `train.class-weights` weighs the classes of images.',
        });
    if (labels !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'DATA_SETTING_NOT_APPLICABLE',
            found: 'several labels in the data section, and images in the source',
            expected: 'several labels for tables only',
            hint: 'Name the one label of the images as `label`.',
        });
    if (label === reserved_columns/* imageColumn */.m || label === reserved_columns/* idColumn */.U)
        throw new user_error/* UserError */.yo({
            code: 'DATA_RESERVED_NAME',
            found: `the label ${label}`,
            expected: `another name, since the dataset keeps ${label === reserved_columns/* idColumn */.U ? 'ids' : 'the images'} there`,
            hint: 'Choose another name for the label.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/mark-missing.js
/** Returns the table with null for the configured texts of missing values. */
function markMissing(table, { clean, features }) {
    const textsOf = (name) => new Set([...clean['na-values'], ...(features[name]?.['na-values'] ?? [])]);
    const columns = [...table.columns].map(([name, cells]) => [name, withoutTexts(cells, textsOf(name))]);
    return { ...table, columns: new Map(columns) };
}
function withoutTexts(cells, texts) {
    return texts.size === 0 ? cells : cells.map((cell) => (texts.has(String(cell)) ? null : cell));
}

// EXTERNAL MODULE: ./build/core/js/src/config/did-you-mean.js
var did_you_mean = __webpack_require__(34585);
// EXTERNAL MODULE: ./build/core/js/src/errors/describe-first.js
var describe_first = __webpack_require__(46699);
;// CONCATENATED MODULE: ./build/core/js/src/data/source-problem.js

/** Returns an error about the content of the source as a whole. */
function sourceProblem(code, found, expected, hint) {
    return new user_error/* UserError */.yo({ code, found: `${found} in the source`, expected, hint });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/split-facts.js





/** Columns that decide splits or identify examples. They are features only if `columns` lists them. */
function structuralColumns({ id, split: { group, time } }) {
    return [id, group, time].filter((name) => name !== undefined);
}
/**
 * Returns the facts of a table's rows.
 * @throws UserError when an id repeats or a time cannot be read
 */
function tableFacts(table, { id, split: { group, stratify, time } }) {
    const identityOf = (name) => rowIdentities(name === undefined ? table.columns : oneColumn(table, name), table.rows.length);
    const strata = stratify === undefined ? null : (0,data_table/* cellsOf */.nc)(table, stratify);
    const times = time === undefined ? null : (0,data_times/* timesOf */.Qv)(table, time);
    return {
        ids: exampleIds(table, id, identityOf(id)),
        identityOf: identityOf(group ?? id),
        stratumOf: strata && ((row) => String(strata[row])),
        timeOf: times && ((row) => times[row] ?? Number.NaN),
    };
}
/** Names examples by their id; by its hash if it is private, or by the hash of their content without an id. */
function exampleIds(table, id, identityOf) {
    if (id === undefined)
        return contentIds(identityOf, table.rows.length);
    const ids = keyIds(table, id);
    return table.private?.has(id) === true ? contentIds(identityOf, ids.length) : ids;
}
function oneColumn(table, name) {
    return new Map([[name, (0,data_table/* cellsOf */.nc)(table, name)]]);
}
/** Equal rows get `…`, `…-2`, `…-3` in their order. */
function contentIds(identityOf, size) {
    const counts = new Map();
    return Array.from({ length: size }, (_, row) => {
        const hex = hexOfIdentity(identityOf(row));
        const count = (counts.get(hex) ?? 0) + 1;
        counts.set(hex, count);
        return count === 1 ? hex : `${hex}-${count}`;
    });
}
function keyIds(table, name) {
    const first = new Map();
    return (0,data_table/* cellsOf */.nc)(table, name).map((cell, index) => {
        const id = String(cell);
        const earlier = table.rows[first.get(id) ?? -1];
        const row = table.rows[index];
        if (earlier && row)
            throw new user_error/* UserError */.yo({
                code: 'DATA_DUPLICATE_ID',
                found: `the id ${(0,data_table/* showCell */.m_)(table, name, id)} of column ${name} twice: ${(0,data_file/* nameOfRow */.xu)(earlier)} and ${(0,data_file/* nameOfRow */.xu)(row)}`,
                expected: 'a different id in every row',
                hint: 'Correct the column, or remove `data.id`, so that the content of a row identifies it.',
                location: (0,data_file/* locationOf */.hD)(row),
            });
        first.set(id, index);
        return id;
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/choose-features.js







/**
 * Returns the names of the features: the listed columns, or those of the inputs, or all columns without another purpose.
 * @param identifiers columns that identify rows, which are features only if they are listed
 */
function chooseFeatures(names, answers, section, identifiers) {
    const { columns, inputs, weight } = section;
    const others = [
        ...answers,
        ...identifiers,
        ...structuralColumns(section),
        ...section.private,
        ...(weight === undefined ? [] : [weight]),
    ];
    if (inputs === undefined)
        return columns ?? names.filter((name) => !others.includes(name));
    const crosses = Object.keys(section.crosses ?? {});
    assertInputs(inputs, columns, crosses);
    const named = Object.values(inputs)
        .flat()
        .filter((name) => !crosses.includes(name));
    return (columns ?? [
        ...names.filter((name) => named.includes(name)),
        ...named.filter((name) => !names.includes(name)),
    ]);
}
function assertColumns(names, seen, answers, section) {
    const { weight, categorical } = section;
    const { stratify } = section.split;
    const named = [
        ...answers,
        ...(weight === undefined ? [] : [weight]),
        ...seen,
        ...categorical,
        ...structuralColumns(section),
        ...(stratify === undefined ? [] : [stratify]),
        ...Object.keys(section.features),
        ...section.private,
        ...section.clean['keep-na'],
    ];
    const absent = named.filter((name) => !names.includes(name));
    if (absent.length > 0)
        throw new user_error/* UserError */.yo((0,describe_first/* describeFirst */.M)(absent, (first) => first.map((name) => ({
            code: 'DATA_UNKNOWN_COLUMN',
            found: `no column ${name} in the source`,
            expected: `one of ${names.join(', ')}`,
            hint: (0,did_you_mean/* suggestion */.h)(name, names) ?? 'Correct the name in the data section.',
            key: ['data', ...namedBy(name, answers, section)],
        }))));
    const unused = Object.keys(section.features).find((name) => !seen.includes(name));
    if (unused !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `settings of the column ${unused}, which is no feature,`, 'settings of features', 'Add the column to `columns`, or remove it from `features`.');
    const twice = answers.find((name, index) => answers.indexOf(name) < index);
    if (twice !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the column ${twice} as the label of two outputs`, 'a column of its own for each output', 'Correct `labels`.');
    const answer = answers.find((name) => seen.includes(name));
    if (answer !== undefined)
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the label ${answer} among the columns the model sees`, 'columns that do not hold the answer', 'Take it out of `columns`.');
    if (weight !== undefined && [...answers, ...seen, ...categorical].includes(weight))
        throw sourceProblem('DATA_COLUMN_CONFLICT', `the weight ${weight} as the label or among the columns the model sees`, 'a column of its own that says how much each example counts', 'Correct `weight`, or take it out of `columns` and `categorical`.');
    if (seen.length === 0)
        throw sourceProblem('DATA_NO_FEATURES', `only the column ${answers.join(', ')}`, 'columns to tell the label from', 'Add columns to the source.');
    if (names.includes(reserved_columns/* idColumn */.U))
        throw sourceProblem('DATA_RESERVED_NAME', `a column ${reserved_columns/* idColumn */.U}`, 'another name, since the dataset keeps its own ids there', 'Rename the column.');
}
/** Returns the key of the section that names a column. */
function namedBy(name, answers, section) {
    if (answers.includes(name))
        return [section.labels === undefined ? 'label' : 'labels'];
    if (name === section.weight)
        return ['weight'];
    if (name === section.id)
        return ['id'];
    for (const key of ['group', 'stratify', 'time'])
        if (name === section.split[key])
            return ['split', key];
    if (section.categorical.includes(name))
        return ['categorical'];
    if (section.private.includes(name))
        return ['private'];
    if (section.clean['keep-na'].includes(name))
        return ['clean', 'keep-na'];
    if (Object.hasOwn(section.features, name) && !section.columns?.includes(name))
        return ['features', name];
    return [section.columns === undefined ? 'inputs' : 'columns'];
}

;// CONCATENATED MODULE: ./build/core/js/src/data/identifier-columns.js
/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName = /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i;
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/;
/** Fewer rows may have different values in any column. */
const fewestRows = 20;
/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
function identifierColumns({ columns, rows }, { columns: listed, inputs, features, categorical, id, weight, split }, labels) {
    if (listed !== undefined || inputs !== undefined || rows.length < fewestRows)
        return [];
    const configured = [
        ...Object.keys(features),
        ...categorical,
        ...labels,
        ...[id, weight, split.group, split.stratify, split.time].filter((name) => name !== undefined),
    ];
    return [...columns].flatMap(([name, cells]) => {
        if (configured.includes(name) || !(rowNumberName.test(name) || idName.test(name)))
            return [];
        if (new Set(cells).size < cells.length || cells.includes(null))
            return [];
        return rowNumberName.test(name) && countsUp(cells)
            ? [{ name, reason: 'it numbers the rows' }]
            : idName.test(name)
                ? [{ name, reason: 'its name and its values, all different, identify rows' }]
                : [];
    });
}
function countsUp(cells) {
    const first = Number(cells[0]);
    return (first === 0 || first === 1) && cells.every((cell, row) => Number(cell) === first + row);
}

// EXTERNAL MODULE: ./build/core/js/src/transform/canonical-spelling.js
var canonical_spelling = __webpack_require__(98703);
;// CONCATENATED MODULE: ./build/core/js/src/data/canonical-texts.js

/**
 * Returns the texts of categories in one spelling: where all are numbers, `1` for `1.0`; where all are truth values, `true` for `True`. Null
 * stays null.
 */
function canonicalTexts(cells) {
    const texts = cells.map((cell) => (cell === null ? null : String(cell)));
    const distinct = new Set(texts);
    distinct.delete(null);
    const spelling = spellingOf([...distinct].filter((text) => text !== null));
    return texts.map((text) => (text === null ? null : (spelling?.(text) ?? text)));
}
function spellingOf(distinct) {
    if (distinct.every(canonical_spelling/* isTruthValue */.$e))
        return (text) => text.toLowerCase();
    return distinct.every(canonical_spelling/* isPlainNumber */.OF) ? (text) => String(Number(text)) : null;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/interpret-column.js












/** @param classOf replaces classes */
function labelColumn(table, { column: name, task }, classOf) {
    if (task === 'classification')
        return classLabel(name, canonicalTexts((0,data_table/* cellsOf */.nc)(table, name)).map((text) => (text === null ? '' : classOf(text))));
    return numberLabel(name, toNumbers(table, name, 'a number, since the task is regression').values);
}
/** Returns a feature as numbers, as dates in milliseconds, as categories or as texts. */
function featureColumn(table, name, setting) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    switch (setting.type) {
        case 'number':
            return toNumbers(table, name, 'a number, the type of this feature');
        case 'date':
            return { kind: 'number', name, values: (0,data_times/* timesOf */.Qv)(table, name) };
        case 'category':
            return toCategories(name, cells, setting);
        case 'text':
            return toTexts(name, cells);
        case undefined:
            return inferColumn(table, name, setting);
    }
}
/** Returns true if more than half of the cells are numbers. */
function isNumeric(table, name) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name).filter((cell) => cell !== null);
    const numbers = cells.filter((cell) => (0,data_numbers/* numberOf */.r)(cell, table.typed) !== null).length;
    return cells.length > 0 && numbers * 2 > cells.length;
}
function inferColumn(table, name, setting) {
    if (isNumeric(table, name))
        return toNumbers(table, name, 'a number, as in most rows of this column (list it under `categorical` if it names categories)');
    const cells = (0,data_table/* cellsOf */.nc)(table, name).filter((cell) => cell !== null);
    if (table.typed && cells.every((cell) => typeof cell === 'string' && /^[[{]/.test(cell)))
        throw sourceProblem('DATA_NESTED_VALUE', `lists or objects in column ${name}`, 'a number, a text or a truth value in each row', 'Write each of their values into a column of its own, or leave the column out by naming the others in `columns`.');
    const separated = cells.filter((cell) => typeof cell === 'string' && separatedNumber.test(cell));
    if (separated.length * 2 > cells.length)
        throw sourceProblem('DATA_NOT_A_NUMBER', `numbers with decimal commas or thousands separators in column ${name}, such as ${(0,data_table/* showCell */.m_)(table, name, separated[0] ?? null)}`, 'numbers with decimal points and without thousands separators', 'Convert them, or list the column under `categorical` if it names categories.');
    return toCategories(name, (0,data_table/* cellsOf */.nc)(table, name), setting);
}
/** `0,5`, `3,207` and `1,000,023`. */
const separatedNumber = /^[+-]?\d+(?:,\d+)+(?:\.\d+)?$/;
/** @throws UserError for more categories than one-hot values are allowed */
function toCategories(name, cells, { top, encode }) {
    const column = (0,dataset_columns/* encodeCategories */.jC)(name, canonicalTexts(cells));
    if (top === undefined && encode !== 'index' && column.categories.length > mostCategories)
        throw sourceProblem('DATA_TOO_MANY_CATEGORIES', `${column.categories.length} different texts in column ${name}`, `at most ${mostCategories} categories`, hintForCategories(name, cells));
    return column;
}
function hintForCategories(name, cells) {
    const leaveOut = 'or leave the column out by naming the others in `columns`.';
    return cells.every((cell) => cell === null || !Number.isNaN((0,data_times/* parseTime */.pe)(String(cell))))
        ? `Use parts of these dates as numbers with \`features: {${name}: {type: date}}\`, ${leaveOut}`
        : `Keep the most frequent ones with \`features: {${name}: {top: 100}}\`, use the words of texts with \`type: text\`, encode categories for an embedding with \`encode: index\`, ${leaveOut}`;
}
/** Returns the weights. @throws UserError for a negative one */
function weightColumn(table, name) {
    const column = toNumbers(table, name, 'a number, since it says how much the example counts');
    const negative = column.values.findIndex((value) => value < 0);
    if (negative < 0)
        return column;
    const row = table.rows[negative];
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `the weight ${column.values[negative]} in column ${name} (${row && (0,data_file/* nameOfRow */.xu)(row)})`,
        expected: 'at least 0',
        hint: 'Correct the weight; 0 leaves the example out of the loss.',
        ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
    });
}
/** Returns a column that is no feature; it is kept for slices. */
function otherColumn(table, name) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    const numbers = cells.map((cell) => (cell === null ? Number.NaN : (0,data_numbers/* numberOf */.r)(cell, table.typed)));
    return numbers.every((number) => number !== null)
        ? { kind: 'number', name, values: Float64Array.from(numbers) }
        : toTexts(name, cells);
}
function toTexts(name, cells) {
    return { kind: 'text', name, values: cells.map((cell) => (cell === null ? null : String(cell))) };
}
/** Returns numbers, NaN for missing values. @throws UserError that lists the texts that are no numbers */
function toNumbers(table, name, expected) {
    const cells = (0,data_table/* cellsOf */.nc)(table, name);
    const values = new Float64Array(cells.length);
    const wrong = new Map();
    for (const [index, cell] of cells.entries()) {
        const number = (0,data_numbers/* numberOf */.r)(cell, table.typed);
        values[index] = number ?? Number.NaN;
        if (faultOf(cell, 'number', table.typed) === null)
            continue;
        const text = (0,data_table/* showCell */.m_)(table, name, number === null ? cell : String(number));
        const { first = index, count = 0 } = wrong.get(text) ?? {};
        wrong.set(text, { first, count: count + 1 });
    }
    if (wrong.size > 0)
        throw wrongNumbers(table, name, wrong, expected);
    return { kind: 'number', name, values };
}
const interpret_column_mostListed = 10;
function wrongNumbers(table, name, wrong, expected) {
    const listed = [...wrong]
        .slice(0, interpret_column_mostListed)
        .map(([text, { count }]) => (count === 1 ? text : `${text} (${count} times)`));
    const more = wrong.size > interpret_column_mostListed ? ` and ${wrong.size - interpret_column_mostListed} more texts` : '';
    const row = table.rows[(0,d3_array/* min */.jk)(wrong.values(), ({ first }) => first) ?? 0];
    const where = row ? ` (${(0,data_file/* nameOfRow */.xu)(row)})` : '';
    return new user_error/* UserError */.yo({
        code: 'DATA_NOT_A_NUMBER',
        found: `${listed.join(', ')}${more} in column ${name}${where}`,
        expected,
        hint: 'Correct the values, list texts that mean a missing value under `clean.na-values`, put such rows aside with `clean: {on-error: quarantine}`, or set `features` to the type of the column.',
        ...(row && { location: (0,data_file/* locationOf */.hD)(row) }),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/missing.js



/**
 * Returns the table without the rows that lack a value in one of the columns.
 * @param policies reaction to a missing value for each column that needs values
 * @throws UserError for the first missing value of a column that fails
 */
function handleMissing(table, policies) {
    const kept = [];
    let dropped = 0;
    const missing = new Map();
    table.rows.forEach((row, index) => {
        const absent = [...policies.keys()].filter((name) => (table.columns.get(name)?.[index] ?? null) === null);
        const failing = absent.filter((name) => policies.get(name) === 'fail');
        if (failing.length > 0)
            throw missingValue(row, failing);
        if (absent.length === 0)
            kept.push(index);
        else
            dropped += 1;
        for (const name of absent)
            missing.set(name, (missing.get(name) ?? 0) + 1);
    });
    if (kept.length === 0 && dropped > 0)
        throw allMissing(dropped, missing);
    return {
        table: dropped === 0 ? table : (0,data_table/* takeTableRows */.Jh)(table, kept),
        dropped,
        missing: Object.fromEntries(missing),
    };
}
/** Names the columns that alone lack values in every row, else those that lack most. */
function allMissing(rows, missing) {
    const sorted = [...missing].sort(([, a], [, b]) => b - a);
    const empty = sorted.filter(([, count]) => count === rows);
    const named = (empty.length > 0 ? empty : sorted)
        .slice(0, mostNamed)
        .map(([name, count]) => `${name} (${count})`);
    return new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: `missing values in all ${rows} rows, in ${named.join(', ')}`,
        expected: 'rows with a value in every feature and label',
        hint: 'Leave such columns out with `columns`, or replace missing values with `features: {column: {missing: median}}`.',
    });
}
const mostNamed = 5;
function missingValue(row, absent) {
    return new user_error/* UserError */.yo({
        code: 'DATA_MISSING_VALUE',
        found: `no value in ${absent.join(', ')} (${(0,data_file/* nameOfRow */.xu)(row)})`,
        expected: 'a value in every column the model sees, in the label, and in the weight if there is one',
        hint: 'Fill it in, leave such rows out with `clean: {missing: drop}`, or replace missing values with `features: {column: {missing: median}}`.',
        location: (0,data_file/* locationOf */.hD)(row),
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/private-columns.js

/**
 * Rejects private columns whose values a model or a report has to contain.
 * @param others labels and the weight
 */
function assertPrivate(features, others, { private: hidden }) {
    const shown = others.find((name) => hidden.includes(name));
    if (shown !== undefined)
        throw conflict(`the column ${shown} in \`private\`, and as the label or the weight`, 'no private label, since reports contain labels', 'Remove the column from `private`, or choose another label or weight.');
    const texts = features.find(({ name, kind }) => hidden.includes(name) && kind !== 'number');
    if (texts !== undefined)
        throw conflict(`the private feature ${texts.name}, a column of texts`, 'numbers or dates, since a model contains the texts of its features', 'Take the column out of `columns`, or out of `private`.');
}
function conflict(found, expected, hint) {
    return new user_error/* UserError */.yo({ code: 'DATA_COLUMN_CONFLICT', found, expected, hint, key: ['data', 'private'] });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/similar-categories.js


const similar_categories_mostListed = 4;
/** Returns a warning for categories that differ in upper and lower case or in spaces only. */
function similarCategories(column) {
    if (column.kind !== 'category')
        return [];
    const similar = [...(0,d3_array/* group */.Os)(column.categories, normalized).values()].filter((texts) => texts.length > 1);
    if (similar.length === 0)
        return [];
    const listed = similar
        .slice(0, similar_categories_mostListed)
        .map((texts) => texts.map((text) => JSON.stringify(text)).join(' and '));
    return [
        `The column ${column.name} has values that differ in case or spaces only: ${(0,format/* listNames */.Zv)(listed, similar_categories_mostListed)}. Each is a category of its own. If they mean the same, correct them in the source.`,
    ];
}
function normalized(text) {
    return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

;// CONCATENATED MODULE: ./build/core/js/src/data/infer-table.js










/** Determines the features of a table, the type of each column, the labels, and the rows without missing values. */
function inferTable(source, section) {
    const names = [...source.columns.keys()];
    const { weight } = section;
    const raw = { ...markMissing(source, section), private: new Set(section.private) };
    const wanted = wantedLabels(section);
    const labelNames = wanted.map(({ column }) => column);
    const identifiers = identifierColumns(raw, section, labelNames);
    const seen = chooseFeatures(names, labelNames, section, identifiers.map(({ name }) => name));
    assertColumns(names, seen, labelNames, section);
    const { table: readable, quarantined } = section.clean['on-error'] === 'fail'
        ? { table: raw, quarantined: [] }
        : putAside(raw, cellKinds(raw, seen, section), section);
    const { table, dropped, missing } = handleMissing(readable, missingPolicies(seen, labelNames, section));
    const classes = mappedClasses(section['label-map']);
    const labels = wanted.map((label) => ({ name: label.name, ...labelColumn(table, label, classes.classOf) }));
    const features = seen.map((name) => featureColumn(table, name, typedSetting(name, section)));
    assertPrivate(features, [...labelNames, ...(weight === undefined ? [] : [weight])], section);
    const others = names
        .filter((name) => !labelNames.includes(name) && !seen.includes(name) && !section.private.includes(name))
        .map((name) => (name === weight ? weightColumn(table, name) : otherColumn(table, name)));
    const columns = [...features, ...labels.map(({ column }) => column)];
    return {
        rows: table.rows,
        facts: tableFacts(table, section),
        columns: [...columns, ...others],
        features: {
            kind: 'table',
            columns: features.map((column) => describe(column, typedSetting(column.name, section), section)),
        },
        label: targetOf(labels),
        weight,
        cleaned: {
            read: source.rows.length,
            quarantined: quarantined.length,
            missingRows: dropped,
            missing,
        },
        quarantined,
        warnings: [
            ...identifiers.map(({ name, reason }) => `The column ${JSON.stringify(name)} is no feature: ${reason}. To use it, list it in \`columns\`.`),
            ...columns.flatMap(similarCategories),
            ...classes.unused().map((name) => `No row has the class ${JSON.stringify(name)} of \`label-map\`.`),
        ],
    };
}
/** Settings of a feature with its type, which `categorical` also gives. */
function typedSetting(name, { features, categorical }) {
    return { ...(categorical.includes(name) && { type: 'category' }), ...features[name] };
}
/** Replaces classes, and returns those that were not found. */
function mappedClasses(labelMap) {
    const map = new Map(Object.entries(labelMap));
    const found = new Set();
    return {
        classOf: (text) => {
            const other = map.get(text);
            if (other === undefined)
                return text;
            found.add(text);
            return other;
        },
        unused: () => [...map.keys()].filter((name) => !found.has(name)),
    };
}
/** Returns how the cells of each column are read whose cells are not just texts. */
function cellKinds(table, seen, section) {
    const kinds = new Map();
    for (const name of seen) {
        const { type } = typedSetting(name, section);
        if (type === 'date')
            kinds.set(name, 'time');
        else if (type === 'number' || (type === undefined && isNumeric(table, name)))
            kinds.set(name, 'number');
    }
    for (const { column, task } of wantedLabels(section))
        if (task === 'regression')
            kinds.set(column, 'number');
    const { weight, split } = section;
    if (weight !== undefined)
        kinds.set(weight, 'weight');
    if (split.time !== undefined)
        kinds.set(split.time, 'time');
    return kinds;
}
/** Returns the reaction to a missing value for each column that needs values; a feature with a replacement does not. */
function missingPolicies(seen, labelNames, section) {
    const { weight, clean, features, split } = section;
    const policies = new Map();
    for (const name of [...labelNames, ...structuralColumns(section), split.stratify, weight])
        if (name !== undefined)
            policies.set(name, clean.missing);
    for (const name of seen) {
        const policy = features[name]?.missing ?? clean.missing;
        if (policy === 'fail' || policy === 'drop')
            policies.set(name, policy);
    }
    return policies;
}
function describe(column, { type, missing }, section) {
    const { name } = column;
    const isReplaced = missing !== undefined && missing !== 'fail' && missing !== 'drop';
    const optional = isReplaced ? { optional: true } : {};
    if (column.kind === 'category')
        return { name, type: 'category', categories: [...column.categories], ...optional };
    const hidden = section.private.includes(name) ? { private: true } : {};
    if (column.kind === 'text')
        return { name, type: 'text', ...optional, ...hidden };
    return { name, type: type === 'date' ? 'date' : 'number', ...optional, ...hidden };
}

// EXTERNAL MODULE: ./build/core/js/src/tables/load-duckdb.js
var load_duckdb = __webpack_require__(2195);
;// CONCATENATED MODULE: ./build/core/js/src/tables/vectors.js
/** Returns a function that tells whether a row before `to` has a value; null if all have one. */
function validityOf(duckdb, vector, to) {
    // One bit a row, in words of 64 bits; absent if all rows are valid.
    const bits = duckdb.vector_get_validity(vector, Math.ceil(to / 64) * 8);
    return bits && ((row) => (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1);
}
/** Bytes of a text in a vector: its length, then up to twelve bytes of the text itself, or a prefix and a pointer to it. */
const textSize = 16;
const longestInline = 12;
/** Appends the texts of a range of rows, null for those without a value. */
function readTexts(duckdb, vector, from, to, values) {
    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * textSize);
    if (!(buffer instanceof ArrayBuffer))
        throw new Error('a vector of DuckDB is not in an ArrayBuffer');
    const bytes = Buffer.from(buffer, byteOffset, to * textSize);
    const isValid = validityOf(duckdb, vector, to);
    for (let row = from; row < to; row++) {
        if (isValid !== null && !isValid(row)) {
            values.push(null);
            continue;
        }
        const at = row * textSize;
        const length = bytes.readUInt32LE(at);
        values.push(length <= longestInline
            ? bytes.toString('utf8', at + 4, at + 4 + length)
            : utf8(duckdb.get_data_from_pointer(buffer, byteOffset + at + 8, length)));
    }
}
function utf8({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/chunk-reader.js

/**
 * Collects DuckDB's chunks, whose sizes depend on the number of threads, in chunks of one size. All values are copied, since DuckDB
 * reuses its memory.
 */
class ChunkReader {
    #duckdb;
    #columns;
    #size;
    #open = [];
    #rows = 0;
    constructor(duckdb, columns, size) {
        this.#duckdb = duckdb;
        this.#columns = columns;
        this.#size = size;
    }
    /** Yields each chunk that becomes full. */
    *add(chunk) {
        const rows = this.#duckdb.data_chunk_get_size(chunk);
        for (let from = 0; from < rows;) {
            if (this.#rows === 0)
                this.#open = this.#columns.map(({ form }) => openColumn(this.#duckdb, form, this.#size));
            const to = Math.min(rows, from + this.#size - this.#rows);
            for (const [index, { put }] of this.#open.entries())
                put(this.#duckdb.data_chunk_get_vector(chunk, index), from, to, this.#rows);
            this.#rows += to - from;
            from = to;
            if (this.#rows === this.#size)
                yield this.#take();
        }
    }
    /** Yields the rows that do not fill a chunk. */
    *end() {
        if (this.#rows > 0)
            yield this.#take();
    }
    #take() {
        const rows = this.#rows;
        this.#rows = 0;
        return { rows, columns: this.#open.map(({ take }) => take(rows)) };
    }
}
function openColumn(duckdb, form, size) {
    switch (form) {
        case 'numbers': {
            const values = new Float64Array(size);
            return {
                put: (vector, from, to, at) => {
                    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 8);
                    values.set(new Float64Array(buffer, byteOffset + from * 8, to - from), at);
                    const isValid = validityOf(duckdb, vector, to);
                    if (isValid !== null)
                        for (let row = from; row < to; row++)
                            if (!isValid(row))
                                values[at + row - from] = NaN;
                },
                take: (rows) => ({ form, values: values.subarray(0, rows) }),
            };
        }
        case 'codes': {
            const values = new Int32Array(size);
            return {
                put: (vector, from, to, at) => {
                    const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 4);
                    values.set(new Int32Array(buffer, byteOffset + from * 4, to - from), at);
                },
                take: (rows) => ({ form, values: values.subarray(0, rows) }),
            };
        }
        case 'texts': {
            const values = [];
            return {
                put: (vector, from, to) => readTexts(duckdb, vector, from, to, values),
                take: () => ({ form, values }),
            };
        }
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/core/js/src/tables/compressed-file.js





/** Returns a decompressor for a file by its name; null if it is not compressed. */
function decompressorFor(path) {
    if (path.endsWith('.gz'))
        return (0,external_node_zlib_.createGunzip)();
    if (path.endsWith('.zst'))
        return (0,external_node_zlib_.createZstdDecompress)();
    return null;
}
/**
 * Throws UserError if a compressed file is damaged or ends too early. DuckDB reads such a file to the damage and reports nothing.
 * Does nothing for other files.
 */
async function verifyCompressedFile(path) {
    const decompressor = decompressorFor(path);
    if (decompressor === null)
        return;
    const sink = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), decompressor, sink);
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'EACCES'))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a damaged compressed file, ${path} (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a whole file',
            hint: 'Make the file again, or copy it again.',
            location: { file: path },
        }, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-settings.js
/** Node's names of the encodings that DuckDB reads. */
const nodeEncodings = { 'utf-8': 'utf8', 'utf-16': 'utf16le', 'latin-1': 'latin1' };
const defaultCsvSettings = {
    separator: ',',
    quote: '"',
    decimalSeparator: '.',
    thousandsSeparator: null,
    hasHeader: true,
    encoding: 'utf-8',
};

;// CONCATENATED MODULE: ./build/core/js/src/tables/physical-lines.js






const newline = 0x0a;
/**
 * Returns the line of each position in a file. DuckDB counts rows instead of lines, which differ if a value in quotes contains a line
 * break.
 * @param positions ascending positions, from 1, in the decompressed text encoded in UTF-8
 */
async function physicalLines(path, encoding, positions) {
    const lines = [];
    let start = 0;
    let line = 1;
    for await (const bytes of utf8Chunks(path, encoding)) {
        let counted = 0;
        for (;;) {
            const position = positions[lines.length];
            if (position === undefined)
                return lines;
            const end = Math.min(position - start, bytes.length);
            line += countNewlines(bytes.subarray(counted, end));
            counted = end;
            if (position - start > bytes.length)
                break;
            lines.push(line);
        }
        start += bytes.length;
    }
    return lines;
}
/** Yields the decompressed text of a file, encoded in UTF-8. */
async function* utf8Chunks(path, encoding) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const decompressor = decompressorFor(path);
    // An error of the file ends the decompressor, which reports it.
    const chunks = (0,bytes/* bytesOf */.$)(decompressor === null ? file : (0,external_node_stream_.pipeline)(file, decompressor, () => undefined));
    if (encoding === 'utf-8') {
        yield* chunks;
        return;
    }
    const decoder = new external_node_string_decoder_.StringDecoder(nodeEncodings[encoding]);
    for await (const chunk of chunks)
        yield Buffer.from(decoder.write(Buffer.from(chunk)));
}
function countNewlines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-rejects.js




const rejectSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    /** Where the row begins, in bytes from 1. */
    position: schemas/* int */.Whr(),
    encoding: schemas/* enum */.k5n(['utf-8', 'utf-16', 'latin-1']),
    column: schemas/* string */.YjP().nullable(),
    type: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    /** Number of problems in the file; not more than the limit. */
    problems: schemas/* int */.Whr(),
});
/** Most problems that DuckDB keeps of one file; ten thousand take a few megabytes, and millions would exhaust its memory. */
const rejectLimit = 10_000;
/** Most problems in one error. */
const shownProblems = 10;
const shownText = 200;
/** Returns the rows that the CSV reader rejected on this connection, by file and line, the first problem of each. */
async function readRejects(duckdb, connection) {
    if ((await textsOf(duckdb, connection, tablesSql)).length === 0)
        return [];
    const rows = await textsOf(duckdb, connection, rejectsSql);
    const byFile = Map.groupBy(rows.map((row) => rejectSchema.parse(JSON.parse(row))), ({ file }) => file);
    const located = [];
    for (const [file, rejects] of byFile) {
        const positions = rejects.map(({ position }) => position);
        const lines = await physicalLines(file, rejects[0]?.encoding ?? 'utf-8', positions);
        for (const [index, reject] of rejects.entries())
            located.push({ ...reject, line: lines[index] ?? 0 });
    }
    return located;
}
const tablesSql = "SELECT table_name FROM duckdb_tables() WHERE table_name = 'reject_errors' AND temporary";
/** Several columns of a row can be wrong; an error of the file itself is never hidden behind one of a value. */
const rejectsSql = `
  SELECT CAST(to_json({file: file_path, position: line_byte_position, encoding: regexp_extract(user_arguments, 'encoding=''([^'']*)''', 1), "column": column_name, type: error_type, reason: error_message,
    text: left(trim(csv_line, chr(10)), ${shownText}), problems: problems}) AS VARCHAR)
  FROM (
    SELECT DISTINCT ON (scan_id, file_id, line_byte_position) *, count(*) OVER (PARTITION BY scan_id, file_id) AS problems
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id)
    ORDER BY scan_id, file_id, line_byte_position, CAST(error_type AS VARCHAR) <> 'UNQUOTED VALUE', column_idx
  )
  ORDER BY scan_id, file_id, line_byte_position`;
async function textsOf(duckdb, connection, sql) {
    const result = await duckdb.query(connection, sql);
    const values = [];
    for (;;) {
        const chunk = await duckdb.fetch_chunk(result);
        const rows = chunk === null ? 0 : duckdb.data_chunk_get_size(chunk);
        if (chunk === null || rows === 0)
            return values.filter((value) => value !== null);
        readTexts(duckdb, duckdb.data_chunk_get_vector(chunk, 0), 0, rows, values);
    }
}
/**
 * Returns the error of the rejected rows; null without rejected rows. After a quote that is not closed, DuckDB drops rows that it does not
 * report, so such a row is an error even if bad rows are allowed. So are bytes of another encoding, and more bad rows than it keeps.
 */
function failOf(rejected, failOnAny) {
    const crowded = rejected.find(({ problems }) => problems >= rejectLimit);
    const fatal = rejected.filter(({ type }) => failOnAny || type in problemsOfFile);
    if (fatal.length === 0)
        return crowded === undefined ? null : new user_error/* UserError */.yo(csv_rejects_tooMany(crowded));
    return new user_error/* UserError */.yo(fatal.slice(0, shownProblems).map(problemOf));
}
function csv_rejects_tooMany({ file }) {
    return {
        code: 'DATA_BAD_ROW',
        found: `at least ${rejectLimit} bad rows`,
        expected: 'fewer, so that each can be reported',
        hint: 'Correct the types of the columns, the separator or the file.',
        location: { file },
    };
}
/** Problems of the whole file, by the type of DuckDB. */
const problemsOfFile = {
    'UNQUOTED VALUE': {
        code: 'DATA_INVALID_FILE',
        found: 'a quote that is not closed, or text after a closing quote',
        expected: 'values in quotes that end before the next separator',
        hint: 'Correct the row; a quote inside a value in quotes is written twice.',
    },
    'INVALID ENCODING': {
        code: 'DATA_NOT_UTF8',
        found: 'text that is not UTF-8',
        expected: 'UTF-8',
        hint: 'Save the file with UTF-8 encoding.',
    },
};
/** The text of the row is left out, since it can contain private values. */
function problemOf({ file, line, column, type, reason }) {
    const location = { file, line };
    const ofFile = problemsOfFile[type];
    if (ofFile !== undefined)
        return { ...ofFile, location };
    return {
        code: 'DATA_BAD_ROW',
        found: `${column === null ? '' : `column "${column}": `}${reason}`,
        expected: 'as many values as the header has columns, each of the type of its column',
        hint: 'Correct the row, or quarantine bad rows.',
        location,
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/require-select.js

/** Returns the columns of a query. Throws UserError if the text is not one SELECT statement. */
async function requireSelect(duckdb, connection, sql) {
    const { extracted_statements: statements, statement_count: count } = await duckdb.extract_statements(connection, sql);
    if (count === 0)
        throw noStatement();
    if (count > 1)
        throw refusedQuery(`${count} statements`);
    const prepared = await duckdb.prepare_extracted_statement(connection, statements, 0);
    if (duckdb.prepared_statement_type(prepared) !== duckdb.StatementType.SELECT)
        throw refusedQuery('a statement that is not SELECT');
    return Array.from({ length: duckdb.prepared_statement_column_count(prepared) }, (_, index) => duckdb.prepared_statement_column_name(prepared, index));
}
function refusedQuery(found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_QUERY_REFUSED',
        found,
        expected: 'one SELECT statement',
        hint: 'Write the query as one SELECT, with subqueries or WITH.',
    });
}
function noStatement() {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_QUERY',
        found: 'a query without a statement',
        expected: 'one SELECT statement',
        hint: 'Write a query, or remove it.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/sql.js
/** Returns a name as a quoted identifier of SQL. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Returns a text as a literal of SQL. */
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** Returns texts as a literal list of SQL. */
function literalList(texts) {
    return `[${texts.map(literal).join(', ')}]`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/tables-error.js

/** Returns an error of DuckDB as a UserError if its cause is the data, the query or the machine; anything else as it is. */
function explainDuckDbError(thrown) {
    if (!(thrown instanceof Error) || thrown instanceof user_error/* UserError */.yo)
        return thrown;
    const problem = tables_error_problemOf((0,user_error/* messageOf */.bD)(thrown));
    return problem === null ? thrown : new user_error/* UserError */.yo(problem, { cause: thrown });
}
function tables_error_problemOf(message) {
    const [, kind, rest = ''] = /^([A-Z][\w -]*?) Error: ([^]*)$/.exec(message) ?? [];
    const found = firstLines(rest);
    switch (kind) {
        case 'Permission':
            return {
                code: 'DATA_QUERY_REFUSED',
                found: `SQL that reads or writes something else than the sources: ${found}`,
                expected: 'a query of the named sources',
                hint: 'Name the file as a source and query it by its name.',
            };
        case 'Parser':
        case 'Binder':
        case 'Catalog':
        case 'Not implemented':
            return {
                code: 'DATA_INVALID_QUERY',
                found: `invalid SQL: ${found}`,
                expected: 'a query of the named sources and their columns, in the dialect of DuckDB',
                hint: 'Correct the query.',
            };
        case 'Out of Memory':
            return {
                code: 'MACHINE_OUT_OF_MEMORY',
                found: `a table that needs more memory than DuckDB may use: ${found}`,
                expected: 'a query that fits into the memory limit or can use the temporary folder',
                hint: 'Use a machine with more memory or a larger disk, or fewer columns.',
            };
        case 'Conversion':
        case 'Invalid':
        case 'Invalid Input':
        case 'IO':
        case 'Out of Range':
        case 'Serialization':
            return {
                code: 'DATA_INVALID_FILE',
                found,
                expected: 'a file in the format that its name or `data.format` says',
                hint: 'Correct the file or make it again.',
            };
        default:
            return null;
    }
}
/** DuckDB appends suggestions and all settings of its reader after an empty line. */
function firstLines(message) {
    return (message
        .replace(/\n\s*\n[^]*|\nPossible fixes[^]*/, '')
        .replaceAll('\n', ' ')
        .replace(/^.*state machine reached an invalid state.*$/, 'lines that end in different ways, with and without a carriage return')
        // It counts one line too many for JSON that is cut.
        .replace(/(Malformed JSON in file .*), at byte \d+ in line \d+/, '$1')
        .slice(0, 500));
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/open-tables.js






const defaultChunkRows = 2 ** 15;
/**
 * Starts DuckDB for some files. It reads only these, and only through settings that no query can change: no other file, no network,
 * no extension. It writes only to the temporary folder. Throws UserError for a damaged compressed file.
 */
async function openTables(options) {
    const { duckdb, files, threads, memoryLimit, tempFolder } = options;
    for (const file of files)
        await verifyCompressedFile(file);
    const config = duckdb.create_config();
    const settings = {
        threads: String(threads),
        memory_limit: `${Math.floor(memoryLimit / 2 ** 20)}MiB`,
        temp_directory: tempFolder,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    };
    for (const [name, value] of Object.entries(settings))
        duckdb.set_config(config, name, value);
    const database = await duckdb.open(':memory:', config);
    const tables = new Tables(duckdb, database);
    await tables.run(`SET allowed_paths = ${literalList(files)}`);
    await tables.run('SET enable_external_access = false');
    await tables.run('SET lock_configuration = true');
    return tables;
}
/** A running DuckDB that reads declared files. */
class Tables {
    #duckdb;
    #database;
    #views = 0;
    constructor(duckdb, database) {
        this.#duckdb = duckdb;
        this.#database = database;
    }
    /** Runs statements of this program, never those of a user. */
    async run(sql) {
        await this.#connected(async (connection) => {
            await this.#duckdb.query(connection, sql);
        });
    }
    /** Gives a relation a name, by which queries find it. */
    name(name, relation) {
        return this.run(`CREATE VIEW ${identifier(name)} AS SELECT * FROM ${relation.sql}`);
    }
    /** Returns the rows of a query of this program as texts. */
    async texts(sql, locate) {
        const columns = await this.#connected((connection) => requireSelect(this.#duckdb, connection, sql));
        const relation = { sql: `(${sql})`, columns, order: 'source', ...(locate && { locate }) };
        const rows = [];
        const requests = columns.map((name) => ({ name, form: 'texts' }));
        for await (const chunk of this.scan(relation, requests))
            for (let row = 0; row < chunk.rows; row++)
                rows.push(chunk.columns.map(({ form, values }) => (form === 'texts' ? (values[row] ?? null) : null)));
        return rows;
    }
    /** Returns the result of a user's query. Throws UserError if it is not one SELECT statement, or reads anything but named relations. */
    async query(sql) {
        const view = identifier(`query ${++this.#views}`);
        return this.#connected(async (connection) => {
            const columns = await requireSelect(this.#duckdb, connection, sql);
            await this.#duckdb.query(connection, `CREATE VIEW ${view} AS ${sql}`);
            return { sql: view, columns, order: 'none' };
        });
    }
    /**
     * Yields the rows of a relation in chunks that are the same for every number of threads: in the order of the files and their rows, or
     * sorted by all columns if the relation has no order.
     */
    async *scan(relation, columns, { chunkRows = defaultChunkRows, onBadRow } = {}) {
        const connection = await this.#connect();
        try {
            const reader = new ChunkReader(this.#duckdb, columns, chunkRows);
            const statement = await this.#duckdb.prepare(connection, scanSql(relation, columns));
            const result = await this.#duckdb.execute_prepared_streaming(statement);
            for (;;) {
                const chunk = await this.#duckdb.fetch_chunk(result);
                if (chunk === null || this.#duckdb.data_chunk_get_size(chunk) === 0)
                    break;
                yield* reader.add(chunk);
            }
            const rejected = await readRejects(this.#duckdb, connection);
            const problem = failOf(rejected, onBadRow === undefined);
            if (problem !== null)
                throw problem;
            if (onBadRow !== undefined)
                for (const row of rejected)
                    onBadRow(row);
            yield* reader.end();
        }
        catch (error) {
            throw (await relation.locate?.()) ?? explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
    close() {
        this.#duckdb.close_sync(this.#database);
    }
    #connect() {
        return this.#duckdb.connect(this.#database);
    }
    async #connected(work) {
        const connection = await this.#connect();
        try {
            return await work(connection);
        }
        catch (error) {
            throw explainDuckDbError(error);
        }
        finally {
            this.#duckdb.disconnect_sync(connection);
        }
    }
}
function scanSql({ sql, order }, columns) {
    const list = columns.map(columnSql).join(', ');
    return `SELECT ${list} FROM ${sql}${order === 'none' ? ' ORDER BY ALL' : ''}`;
}
/** Casts a column to the type of its form: DOUBLE, VARCHAR or INTEGER. */
function columnSql(column) {
    const name = identifier(column.name);
    switch (column.form) {
        case 'numbers':
            return `CAST(${name} AS DOUBLE)`;
        case 'texts':
            return `CAST(${name} AS VARCHAR)`;
        case 'codes': {
            const { categories } = column;
            const known = categories.length === 0
                ? 'NULL'
                : `CAST(enum_code(TRY_CAST(${name} AS ENUM(${categories.map(literal).join(', ')}))) AS INTEGER)`;
            return `CASE WHEN ${name} IS NULL THEN -1 ELSE coalesce(${known}, ${categories.length}) END`;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js
var lib = __webpack_require__(68075);
;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-header.js








const recordSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/**
 * Reads the names of the columns; those of a file without a header are `column1`, `column2` and so on.
 * Throws UserError for a file without rows, and for names that are empty or differ in case only, which SQL cannot tell apart.
 */
async function openCsv(path, settings) {
    if (settings.encoding === 'utf-16')
        await refuseBigEndian(path);
    const first = await readFirstRecord(path, settings);
    if (first === null)
        throw new user_error/* UserError */.yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'a header and rows',
            hint: 'Add examples, or remove the file from the sources.',
            location: { file: path },
        });
    if (first.some((name) => name.includes('\0')))
        throw new user_error/* UserError */.yo({
            code: 'DATA_NOT_UTF8',
            found: 'text with zero bytes, as UTF-16 and UTF-32 have',
            expected: 'UTF-8',
            hint: 'Save the file with UTF-8 encoding.',
            location: { file: path, line: 1 },
        });
    if (!settings.hasHeader)
        return { path, columns: first.map((_, index) => `column${index + 1}`) };
    requireNames(path, first);
    return { path, columns: first };
}
/** DuckDB reads no row of such a file and reports nothing. */
async function refuseBigEndian(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
        if (buffer.readUInt16BE() !== 0xfeff)
            return;
    }
    finally {
        await file.close();
    }
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: 'UTF-16 with the high byte first',
        expected: 'UTF-16 with the low byte first, or UTF-8',
        hint: 'Save the file with UTF-8 encoding.',
        location: { file: path },
    });
}
async function readFirstRecord(path, settings) {
    const { separator, quote, encoding } = settings;
    const parser = (0,lib/* parse */.qg)({
        delimiter: separator,
        quote: quote ?? false,
        encoding: nodeEncodings[encoding],
        bom: true,
        trim: true,
        to: 1,
        skip_empty_lines: true,
    });
    const decompressor = decompressorFor(path);
    const parts = decompressor === null ? [] : [decompressor];
    const reading = (0,external_node_stream_promises_.pipeline)([(0,external_node_fs_.createReadStream)(path), ...parts, parser]);
    // The loop below ends before the file does, and reports its errors.
    reading.catch(() => undefined);
    try {
        for await (const record of parser)
            return recordSchema.parse(record);
        return null;
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        throw new user_error/* UserError */.yo({
            code: 'DATA_INVALID_FILE',
            found: `a header that cannot be read: ${error.message}`,
            expected: 'the names of the columns',
            hint: 'Correct the header, or the settings of separator and quote.',
            location: { file: path, line: 1 },
        }, { cause: error });
    }
}
function requireNames(path, names) {
    const seen = new Set();
    for (const [index, name] of names.entries()) {
        const key = name.toLowerCase();
        if (name === '')
            throw badHeader(path, `no name for column ${index + 1}`);
        if (seen.has(key))
            throw badHeader(path, `two columns with the name ${JSON.stringify(name)}`);
        seen.add(key);
    }
}
function badHeader(path, found) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'a name for each column; names that differ in case only count as equal',
        hint: 'Correct the header.',
        location: { file: path, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-lines.js

const csv_lines_newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
/**
 * Returns the lines on which rows begin, from 1. DuckDB does not return them, and rows have several lines where a value in quotes contains
 * line breaks. Rows with another number of values than the file has columns are not counted.
 * @param rows ascending positions of rows, from 0
 */
async function findCsvLines({ path, columns }, settings, rows) {
    const lines = [];
    const records = new RecordReader(settings, columns.length);
    let row = settings.hasHeader ? -1 : 0;
    for await (const bytes of utf8Chunks(path, settings.encoding))
        for (const line of records.read(bytes))
            if (row++ === rows[lines.length])
                lines.push(line);
    for (const line of records.end())
        if (row++ === rows[lines.length])
            lines.push(line);
    return lines;
}
class RecordReader {
    #separator;
    #quote;
    #columns;
    #place = 'start';
    #line = 1;
    #cells = 1;
    #isBlank = true;
    #begin = 1;
    #previous = 0;
    constructor({ separator, quote }, columns) {
        this.#separator = separator.charCodeAt(0);
        this.#quote = quote?.charCodeAt(0);
        this.#columns = columns;
    }
    /** Yields the line on which each record begins that ends in these bytes. */
    *read(bytes) {
        for (const byte of bytes) {
            const isSecondEnd = byte === csv_lines_newline && this.#previous === carriageReturn;
            this.#previous = byte;
            if (this.#place === 'quoted')
                this.#readQuoted(byte);
            else if (byte === csv_lines_newline || byte === carriageReturn) {
                if (!isSecondEnd)
                    yield* this.#endRecord();
            }
            else
                this.#readByte(byte);
        }
    }
    /** Yields the line of the last record, if it has no line end. */
    *end() {
        if (!this.#isBlank)
            yield* this.#endRecord();
    }
    #readQuoted(byte) {
        if (byte === csv_lines_newline)
            this.#line++;
        if (byte === this.#quote)
            this.#place = 'closed';
    }
    #readByte(byte) {
        this.#isBlank = false;
        if (byte === this.#separator) {
            this.#cells++;
            this.#place = 'start';
        }
        else if (byte === this.#quote && this.#place !== 'plain')
            this.#place = 'quoted';
        else if (this.#place === 'start' && byte !== space)
            this.#place = 'plain';
    }
    *#endRecord() {
        const isRow = this.#isBlank ? this.#columns === 1 : this.#cells === this.#columns;
        if (isRow)
            yield this.#begin;
        this.#line++;
        this.#begin = this.#line;
        this.#cells = 1;
        this.#isBlank = true;
        this.#place = 'start';
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/count-columns.js

/** Counts the values of each column in one pass, so that a type is not inferred from a sample. */
async function countColumns(tables, sql, columns, locate, options = {}) {
    const counts = ['count(*)', ...columns.flatMap(count_columns_countsOf)];
    const requests = counts.map((_, index) => ({ name: `c${index}`, form: 'numbers' }));
    const relation = {
        sql: `(SELECT ${counts.map((count, index) => `${count} AS c${index}`).join(', ')} FROM ${sql})`,
        columns: requests.map(({ name }) => name),
        order: 'source',
        ...(locate && { locate }),
    };
    const found = [];
    for await (const chunk of tables.scan(relation, requests, options))
        for (const { values } of chunk.columns)
            found.push(Number(values[0]));
    const [rows = 0, ...counted] = found;
    return {
        rows,
        columns: columns.map(({ name }, index) => {
            const [values = 0, numbers = 0, quotedNumbers = 0, others = 0] = counted.slice(4 * index);
            return { name, values, numbers, quotedNumbers, others };
        }),
    };
}
function count_columns_countsOf({ value, isNumber, isQuotedNumber, missingTexts }) {
    const texts = [...missingTexts].map(literal);
    const isMissing = texts.length === 0 ? 'false' : `CAST(${value} AS VARCHAR) IN (${texts.join(', ')})`;
    return [
        `count(${value})`,
        `count(*) FILTER (WHERE ${isNumber})`,
        isQuotedNumber === 'false' ? '0' : `count(*) FILTER (WHERE ${isQuotedNumber})`,
        `count(${value}) FILTER (WHERE NOT ${isNumber} AND NOT ${isQuotedNumber} AND NOT ${isMissing})`,
    ];
}
/**
 * Returns a condition for texts that are finite decimal numbers, given their parsed number; false for NULL. DuckDB itself also reads `1_000` as 1000,
 * `+-1` as -1, and `inf` and `nan`; an exponent can make a number infinite.
 */
function isDecimalSql(text, parsed) {
    return `coalesce(isfinite(${parsed}) AND NOT contains(${text}, '_') AND NOT contains(${text}, '+-'), false)`;
}
/** Returns a condition for texts in formats with types that are numbers: `007` is a name, since a number would not have been quoted with zeros before it. */
function isQuotedNumberSql(text) {
    return `(${isDecimalSql(text, `TRY_CAST(${text} AS DOUBLE)`)} AND NOT regexp_matches(${text}, '^\\s|\\s$|^[+-]?0[0-9]'))`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-relation.js



/**
 * Returns the relation of CSV files with equal columns, plain, `.gz` or `.zst`. Nothing is sniffed: an unclosed quote, for example, made
 * DuckDB read a file as one without quotes. An empty cell is a missing value.
 * @param numbers the columns that are read as numbers; the others are texts
 * @param parsed other columns that are numbers; their texts that are no numbers are missing values
 */
function csvRelation(files, numbers, settings, parsed = new Set()) {
    const [first] = files;
    if (first === undefined)
        throw new Error('a relation has a file');
    for (const { path, columns } of files)
        if (columns.join('\0') !== first.columns.join('\0'))
            throw columnsDiffer(path, first);
    const { separator, quote, decimalSeparator, thousandsSeparator, hasHeader, encoding } = settings;
    const types = first.columns
        .map((name) => `${literal(name)}: '${numbers.has(name) ? 'DOUBLE' : 'VARCHAR'}'`)
        .join(', ');
    const options = [
        'auto_detect = false',
        'strict_mode = true',
        'store_rejects = true',
        `rejects_limit = ${rejectLimit}`,
        `columns = {${types}}`,
        `header = ${hasHeader}`,
        `delim = ${literal(separator)}`,
        `quote = ${literal(quote ?? '')}`,
        `escape = ${literal(quote ?? '')}`,
        `decimal_separator = ${literal(decimalSeparator)}`,
        ...(thousandsSeparator === null ? [] : [`thousands = ${literal(thousandsSeparator)}`]),
        `encoding = ${literal(encoding)}`,
        `nullstr = ''`,
    ];
    const paths = literalList(files.map(({ path }) => path));
    const sql = `read_csv(${paths}, ${options.join(', ')})`;
    return {
        sql: parsed.size === 0 ? sql : withParsed(sql, parsed, settings),
        columns: first.columns,
        order: 'source',
    };
}
function withParsed(sql, parsed, settings) {
    const columns = [...parsed].map(identifier).map((name) => `${parsedNumber(name, settings)} AS ${name}`);
    return `(SELECT * REPLACE (${columns.join(', ')}) FROM ${sql})`;
}
/** Returns the number of a text in SQL; NULL for other texts. */
function parsedNumber(text, { decimalSeparator, thousandsSeparator }) {
    const whole = thousandsSeparator === null ? text : `replace(${text}, '${thousandsSeparator}', '')`;
    return `TRY_CAST(${decimalSeparator === '.' ? whole : `replace(${whole}, ',', '.')`} AS DOUBLE)`;
}
function columnsDiffer(path, first) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMNS_DIFFER',
        found: `other columns than in ${first.path}`,
        expected: `the columns ${first.columns.join(', ')}`,
        hint: 'Give all files the same header.',
        location: { file: path, line: 1 },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/csv-numbers.js



/**
 * Counts the texts and the numbers of each column.
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countCsvNumbers(tables, file, settings, missingTexts, options = {}) {
    const { sql, columns } = csvRelation([file], new Set(), settings);
    const counted = columns.map((name) => {
        const value = identifier(name);
        return {
            name,
            value,
            isNumber: isDecimalSql(value, parsedNumber(value, settings)),
            isQuotedNumber: 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, sql, counted, undefined, options);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/csv-file.js






/** Opens a file of comma-separated values, or of tabs if its name says so. */
async function openCsvFile(tables, { source, path }, { missingTexts, onBadRow }) {
    const separator = /\.tsv(?:\.|$)/i.test(source.path) ? '\t' : ',';
    const settings = { ...defaultCsvSettings, separator };
    const file = await openCsv(path, settings);
    refuseOtherSeparator(file.columns, separator);
    const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
        ...(onBadRow && { onBadRow }),
    });
    /** Columns of numbers only, which DuckDB parses fastest. */
    const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return {
        rows,
        columns,
        native: new Set(),
        relation: (_, numbers) => {
            const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) => pure.has(name) ? 'true' : 'false');
            return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed));
        },
        findLines: (wanted) => findCsvLines(file, settings, wanted),
    };
}
const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };
/** Throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function refuseOtherSeparator(columns, separator) {
    const [name = '', ...others] = columns;
    const other = [';', '\t', ','].find((each) => name.includes(each));
    if (others.length > 0 || other === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `a header separated by ${separators[other]}`,
        expected: `${separators[separator]}${separator === '\t' ? ', as its name says' : ''}`,
        hint: other === ';'
            ? 'Save the file with commas between values and points in numbers.'
            : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[separator]}.`,
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/convert-column.js

/** Returns a column in the requested form, without the texts that mean a missing value. */
function convertColumn(column, request, rules) {
    switch (request.form) {
        case 'numbers':
            if (column.form !== 'numbers')
                throw new TypeError(`${request.name} was not read as numbers`);
            return { form: 'numbers', values: withoutMissing(column.values, rules.missing) };
        case 'texts':
            return { form: 'texts', values: convert_column_textsOf(column, rules) };
        case 'codes':
            return { form: 'codes', values: codesOf(convert_column_textsOf(column, rules), request.categories) };
    }
}
/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i;
function withoutMissing(values, missing) {
    const numbers = new Set([...missing].filter((text) => numberLike.test(text)).map(Number));
    if (numbers.size === 0)
        return values;
    return values.map((value) => (!Number.isFinite(value) || numbers.has(value) ? Number.NaN : value));
}
function convert_column_textsOf(column, { typed, missing }) {
    const longest = (0,d3_array/* max */.T9)(missing, (text) => text.length) ?? 0;
    const isMissing = (text) => text.length <= longest && missing.has(text);
    switch (column.form) {
        case 'numbers':
            return Array.from(column.values, (value) => {
                const text = String(value);
                return Number.isNaN(value) || isMissing(text) ? null : text;
            });
        case 'texts':
            return column.values.map((value) => {
                if (value === null)
                    return null;
                const text = typed ? value : trimmed(value);
                return (text === '' && !typed) || isMissing(text) ? null : text;
            });
        case 'codes':
            throw new TypeError('texts cannot be made of codes');
    }
}
/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text) {
    const last = text.charCodeAt(text.length - 1);
    return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text;
}
function codesOf(texts, categories) {
    const codes = new Map(categories.map((category, code) => [category, code]));
    return Int32Array.from(texts, (text) => (text === null ? -1 : (codes.get(text) ?? categories.length)));
}

;// CONCATENATED MODULE: ./build/core/js/src/data/name-source.js

/**
 * Returns an error with the names of sources in place of their paths on the disk. With a single path, it is the location of problems that
 * have none.
 */
function namingSources(thrown, paths) {
    if (!(thrown instanceof user_error/* UserError */.yo))
        return thrown;
    const problems = thrown.problems.map((problem) => {
        const of = paths.length === 1 ? paths[0] : paths.find(({ path }) => path === problem.location?.file);
        if (of === undefined)
            return problem;
        const { path, source } = of;
        return {
            ...problem,
            found: problem.found.replaceAll(path, source.shown),
            location: { ...problem.location, file: source.shown },
        };
    });
    return new user_error/* UserError */.yo(problems, { cause: thrown });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/file-table.js





/** A table of files, one after the other. */
class FileTable {
    names;
    typed;
    numbers;
    #tables;
    #files;
    #missingTexts;
    #folder;
    /** @param folder is removed when the table is closed */
    constructor(tables, files, typed, missingTexts, folder) {
        this.#tables = tables;
        this.#files = files;
        this.#missingTexts = missingTexts;
        this.#folder = folder;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.typed = typed;
        this.numbers = numbersIn(files.map(({ file }) => file));
    }
    async *scan(columns, onBadRow) {
        for (const { source, path, file } of this.#files) {
            const fetched = columns.map(({ name, form }) => {
                const isNumbers = form === 'numbers' || file.native.has(name);
                return { name, form: isNumbers ? 'numbers' : 'texts' };
            });
            const names = [...new Set(fetched.map(({ name }) => name))];
            const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name));
            const options = onBadRow && {
                onBadRow: (row) => onBadRow({ ...row, file: source.path }),
            };
            try {
                for await (const chunk of this.#tables.scan(file.relation(names, numbers), fetched, options))
                    yield {
                        rows: chunk.rows,
                        columns: chunk.columns.map((column, index) => this.#convert(column, columns[index])),
                    };
            }
            catch (error) {
                throw namingSources(error, [{ source, path }]);
            }
        }
    }
    #convert(column, request) {
        if (request === undefined)
            throw new TypeError('more columns than requested');
        return convertColumn(column, request, { typed: this.typed, missing: this.#missingTexts(request.name) });
    }
    async locate(rows) {
        const located = new Map();
        let begin = 0;
        for (const { source, file } of this.#files) {
            const end = begin + file.rows;
            const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))];
            const sorted = Float64Array.from(wanted).sort();
            const lines = sorted.length === 0 ? null : await file.findLines?.([...sorted]);
            for (const [place, index] of sorted.entries()) {
                const line = lines?.[place];
                located.set(begin + index, line === undefined ? { source, index } : { source, index, line });
            }
            begin = end;
        }
        return rows.map((row) => {
            const found = located.get(row);
            if (found === undefined)
                throw new RangeError(`no row ${row} among ${begin}`);
            return found;
        });
    }
    async close() {
        this.#tables.close();
        await (0,promises_.rm)(this.#folder, { recursive: true, force: true });
    }
}
/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
function numbersIn(files) {
    const counts = Map.groupBy(files.flatMap(({ columns }) => columns), ({ name }) => name);
    const isNumbers = [...counts].filter(([, each]) => each.every(({ others }) => others === 0) &&
        (0,d3_array/* sum */.cz)(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0);
    return new Set(isNumbers.map(([name]) => name));
}
/** Throws UserError for a file that lacks a column of another one. */
function requireEqualColumns(files) {
    const names = new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)));
    for (const { source, file } of files) {
        const own = new Set(file.columns.map(({ name }) => name));
        const absent = [...names].filter((name) => !own.has(name));
        if (absent.length > 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_COLUMNS_DIFFER',
                found: `no column ${absent.join(', ')}`,
                expected: `the same columns in all files: ${[...names].join(', ')}`,
                hint: 'Give all files the same header.',
                location: { file: source.shown },
            });
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/core/js/src/tables/json-lines.js






/**
 * Returns the error of the first line that is not a JSON object in UTF-8; null if every line is. DuckDB counts one line too many for JSON
 * that is cut.
 */
async function findBadJsonLine(file) {
    for await (const { bytes, line } of jsonLines(file)) {
        const problem = json_lines_problemOf(bytes);
        if (problem !== null)
            return new user_error/* UserError */.yo({ ...problem, location: { file, line } });
    }
    return null;
}
/** Yields the lines that are not blank, which contain one object each, and their numbers. */
async function* jsonLines(path) {
    const file = (0,external_node_fs_.createReadStream)(path);
    const decompressor = decompressorFor(path);
    const input = decompressor === null ? file : (0,external_node_stream_.pipeline)(file, decompressor, () => undefined);
    let line = 0;
    // Latin-1 keeps every byte, so that bytes that are not UTF-8 can be found.
    for await (const text of (0,external_node_readline_.createInterface)({ input: input.setEncoding('latin1'), crlfDelay: Infinity })) {
        line++;
        if (text.trim() !== '')
            yield { bytes: Buffer.from(text, 'latin1'), line };
    }
}
function json_lines_problemOf(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return {
            code: 'DATA_NOT_UTF8',
            found: 'text that is not UTF-8',
            expected: 'UTF-8',
            hint: 'Save the file with UTF-8 encoding.',
        };
    const found = findFault(bytes.toString('utf8').replace(/^\u{feff}/u, ''));
    return found === null
        ? null
        : { code: 'DATA_INVALID_FILE', found, expected: 'one JSON object a line', hint: 'Correct the line.' };
}
function findFault(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (error) {
        return `a line that is not JSON (${(0,user_error/* messageOf */.bD)(error)})`;
    }
    if (Array.isArray(value))
        return 'a line with a list';
    if (typeof value === 'object' && value !== null)
        return null;
    // A text may be as long as the file.
    return `a line with ${typeof value === 'string' ? 'a text' : JSON.stringify(value)}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json.js


/**
 * Returns the relation of a file with JSON objects. A null is a missing value, and so is a key that an object lacks.
 * @param numbers the fields that are read as numbers; the others are texts, with the JSON of what is no text
 */
function jsonRelation(file, layout, fields, numbers = new Set()) {
    const value = (field) => numbers.has(field.name) ? `TRY_CAST(${jsonText(field)} AS DOUBLE)` : jsonText(field);
    const list = fields.map((field) => `${value(field)} AS ${identifier(field.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${readJsonSql(file, layout, fields)})`,
        columns: fields.map(({ name }) => name),
        order: 'source',
        ...(layout === 'lines' ? { locate: () => findBadJsonLine(file) } : {}),
    };
}
/** Returns the call that reads the first key of each field. An object with a key twice is an error. */
function readJsonSql(file, layout, fields) {
    const keys = new Set(fields.map(({ path: [key] }) => key));
    const columns = [...keys].map((key) => `${literal(key)}: 'JSON'`).join(', ');
    return `read_json(${literal(file)}, format = '${jsonFormat(layout)}', auto_detect = false, records = 'true', columns = {${columns}})`;
}
function jsonFormat(layout) {
    return layout === 'lines' ? 'newline_delimited' : 'array';
}
/** Returns a value as text. */
function jsonText(field) {
    return `json_extract_string(${json_valueOf(field)})`;
}
/** Returns the type of a value, `NULL` for null. */
function jsonType(field) {
    return `json_type(${json_valueOf(field)})`;
}
function json_valueOf({ path: [key, ...rest] }) {
    const pointer = rest.map((each) => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return `${identifier(key)}, ${literal(pointer)}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-keys.js



/** More than the keys of any object. */
const mostKeys = 2 ** 20;
/** Returns the keys of all objects, in the order in which they appear first. Throws UserError for text that is not JSON. */
async function readJsonKeys(tables, file, layout) {
    const objects = `read_json_objects(${literal(file)}, format = '${jsonFormat(layout)}')`;
    const locate = layout === 'lines' ? () => findBadJsonLine(file) : undefined;
    const first = await tables.texts(`SELECT unnest(json_keys(json)) AS key FROM (SELECT json FROM ${objects} LIMIT 1)`, locate);
    const known = first.map(([key]) => key ?? '');
    // In most files the first object has all keys, so that few are sorted here.
    const others = await tables.texts(`SELECT key, min(number * ${mostKeys} + place) AS position FROM (
      SELECT number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place FROM (
        SELECT number, list_filter(json_keys(json), lambda key: NOT list_contains(${literalList(known)}::VARCHAR[], key)) AS keys
        FROM (SELECT row_number() OVER () AS number, json FROM ${objects})
      ) WHERE len(keys) > 0
    ) GROUP BY key ORDER BY position`, locate);
    return [...known, ...others.map(([key]) => key ?? '')];
}

;// CONCATENATED MODULE: ./build/core/js/src/tables/json-numbers.js


/**
 * Counts the values and the numbers of each field. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param missingTexts returns the texts of a field that stand for a missing value
 */
function countJsonNumbers(tables, file, layout, fields, missingTexts) {
    const counted = fields.map((field) => {
        const value = jsonText(field);
        const type = jsonType(field);
        const number = `TRY_CAST(${value} AS DOUBLE)`;
        const isInteger = `${type} IN ('BIGINT', 'UBIGINT')`;
        return {
            name: field.name,
            value,
            isNumber: `coalesce(CASE WHEN ${type} = 'DOUBLE' THEN isfinite(${number}) WHEN ${isInteger} THEN abs(${number}) < 2 ** 53 END, false)`,
            isQuotedNumber: `coalesce(CASE WHEN ${type} = 'VARCHAR' THEN ${isQuotedNumberSql(value)} END, false)`,
            missingTexts: missingTexts(field.name),
        };
    });
    return countColumns(tables, readJsonSql(file, layout, fields), counted, jsonRelation(file, layout, fields).locate);
}

;// CONCATENATED MODULE: ./build/core/js/src/data/json-file.js





/** Opens a file with one JSON object a line. */
async function openJsonFile(tables, { path }, { missingTexts }) {
    const keys = await readJsonKeys(tables, path, 'lines');
    json_file_requireNames(keys);
    const fields = keys.map(fieldOf);
    const { rows, columns } = await countJsonNumbers(tables, path, 'lines', fields, missingTexts);
    return {
        rows,
        columns,
        native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
        relation: (names, numbers) => jsonRelation(path, 'lines', names.map(fieldOf), numbers),
        findLines: (wanted) => findJsonLines(path, wanted),
    };
}
function fieldOf(name) {
    return { name, path: [name] };
}
/** Throws UserError for names that SQL cannot tell apart. */
function json_file_requireNames(names) {
    const byCase = Map.groupBy(names, (name) => name.toLowerCase());
    const alike = [...byCase.values()].find((group) => group.length > 1);
    if (alike === undefined && !names.includes(''))
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: alike === undefined ? 'a key without a name' : `keys that differ in case only: ${alike.join(', ')}`,
        expected: 'keys that differ in more than case',
        hint: 'Rename one of them.',
    });
}
async function findJsonLines(path, rows) {
    const lines = [];
    let row = 0;
    for await (const { line } of jsonLines(path)) {
        if (row++ === rows[lines.length])
            lines.push(line);
        if (lines.length === rows.length)
            break;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/core/js/src/data/missing-texts.js
var missing_texts = __webpack_require__(73331);
;// CONCATENATED MODULE: ./build/core/js/src/tables/parquet-relation.js



/** Reads the columns of a Parquet file. Throws UserError for a damaged file, and for names that differ in case only. */
async function readParquetColumns(tables, file) {
    const described = await tables.texts(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${readParquetSql(file)})`);
    const columns = described.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }));
    const names = await tables.texts(`SELECT name FROM parquet_schema(${literal(file)}) WHERE name IN (${columns.map(({ name }) => literal(name)).join(', ')})`);
    const stored = new Set(names.map(([name]) => name));
    const renamed = columns.find(({ name }) => !stored.has(name));
    if (renamed === undefined)
        return columns;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `two columns whose names differ in case only, one as ${JSON.stringify(renamed.name)}`,
        expected: 'names that differ in more than case',
        hint: 'Rename one of them.',
        location: { file },
    });
}
/** Returns the number of rows that the file declares. */
async function readParquetRows(tables, file) {
    const [row] = await tables.texts(`SELECT num_rows FROM parquet_file_metadata(${literal(file)})`);
    return Number(row?.[0]);
}
/**
 * Returns the relation of a Parquet file. Dates and times come as texts in ISO 8601, in UTC; truth values as `true` and `false`; lists and objects as
 * JSON.
 * @param numbers the columns whose texts are read as numbers
 */
function parquetRelation(file, columns, numbers = new Set()) {
    const value = (column) => column.type === 'VARCHAR' && numbers.has(column.name)
        ? `TRY_CAST(${identifier(column.name)} AS DOUBLE)`
        : valueSql(column);
    const list = columns.map((column) => `${value(column)} AS ${identifier(column.name)}`).join(', ');
    return {
        sql: `(SELECT ${list} FROM ${readParquetSql(file)})`,
        columns: columns.map(({ name }) => name),
        order: 'source',
    };
}
/** Returns the columns whose cells are numbers that float64 can hold, infinite ones included. */
function nativeNumbers(columns, counts) {
    const safe = new Set(counts.filter(({ values, numbers }) => values === numbers).map(({ name }) => name));
    return new Set(columns
        .filter(({ name, type }) => isFloat(type) || isExact(type) || (isLargeInteger(type) && safe.has(name)))
        .map(({ name }) => name));
}
function readParquetSql(file) {
    return `read_parquet(${literal(file)}, binary_as_string = true)`;
}
const isFloat = (type) => /^(?:FLOAT|DOUBLE)$/.test(type);
const isLargeInteger = (type) => /^U?(?:BIGINT|HUGEINT)$/.test(type);
const isExact = (type) => /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|DECIMAL\(.*\))$/.test(type);
function valueSql({ name, type }) {
    const value = identifier(name);
    if (isFloat(type) || isLargeInteger(type) || isExact(type))
        return value;
    if (/^(?:DATE|TIMESTAMP.*)$/.test(type))
        return isoTime(value, type);
    if (type === 'BOOLEAN' || !/[\[\]()]/.test(type))
        return `CAST(${value} AS VARCHAR)`;
    return `CAST(to_json(${value}) AS VARCHAR)`;
}
/** Milliseconds as JavaScript writes them, or microseconds if there are any. */
function isoTime(value, type) {
    const time = type === 'DATE' ? `CAST(${value} AS TIMESTAMP)` : `make_timestamp(epoch_us(${value}))`;
    const format = '%Y-%m-%dT%H:%M:%S.';
    return `CASE WHEN epoch_us(${value}) % 1000 = 0 THEN strftime(${time}, '${format}%gZ') ELSE strftime(${time}, '${format}%fZ') END`;
}
/**
 * Counts the values and the numbers of each column. Integers beyond 2⁵³ are not counted as numbers, since float64 rounds them.
 * @param missingTexts returns the texts of a column that stand for a missing value
 */
function countParquetNumbers(tables, file, columns, missingTexts) {
    const counted = columns.map(({ name, type }) => {
        const column = identifier(name);
        return {
            name,
            value: isFloat(type) ? `CASE WHEN NOT isnan(${column}) THEN ${column} END` : column,
            isNumber: isNumberSql(column, type),
            isQuotedNumber: type === 'VARCHAR' ? isQuotedNumberSql(column) : 'false',
            missingTexts: missingTexts(name),
        };
    });
    return countColumns(tables, parquetRelation(file, columns).sql, counted, undefined);
}
function isNumberSql(column, type) {
    if (isFloat(type))
        return `coalesce(isfinite(${column}), false)`;
    if (isLargeInteger(type))
        return `coalesce(abs(CAST(${column} AS DOUBLE)) < 2 ** 53, false)`;
    return isExact(type) ? `${column} IS NOT NULL` : 'false';
}

;// CONCATENATED MODULE: ./build/core/js/src/data/parquet-file.js


/** Opens a Parquet file. */
async function openParquetFile(tables, { path }, { missingTexts }) {
    const found = await readParquetColumns(tables, path);
    const { rows, columns } = await countParquetNumbers(tables, path, found, missingTexts);
    await requireRows(tables, path, rows);
    return {
        rows,
        columns,
        native: nativeNumbers(found, columns),
        relation: (_, numbers) => parquetRelation(path, found, numbers),
        findLines: null,
    };
}
/** Throws UserError if the file declares another number of rows than it has. */
async function requireRows(tables, path, rows) {
    const declared = await readParquetRows(tables, path);
    if (declared === rows)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FILE',
        found: `${rows} rows in a file that declares ${declared}`,
        expected: 'a whole file',
        hint: 'Write the file again.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/open-source-table.js














/**
 * Opens files as one table. Columns are matched by their names; in JSON, a file may lack some of them.
 * Throws UserError for a file that is damaged, empty or of another format.
 */
async function openSourceTable(format, files, section, duckdb) {
    for (const file of files)
        await requireContent(file);
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-tables-'));
    const typed = format !== 'csv';
    const settings = {
        missingTexts: (0,missing_texts/* missingTexts */.N)(section, typed),
        onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
    };
    let tables = null;
    try {
        const paths = await linkFiles(files, format, folder);
        tables = await startTables(paths, folder, duckdb);
        const open = [];
        for (const path of paths)
            open.push({ ...path, file: await openFile(tables, format, path, settings) });
        if (format !== 'jsonl')
            requireEqualColumns(open);
        return new FileTable(tables, open, typed, settings.missingTexts, folder);
    }
    catch (error) {
        tables?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function requireContent({ file, shown }) {
    const { size } = await (0,promises_.stat)(file).catch((error) => {
        throw (0,data_file/* unreadable */.O$)(shown, error);
    });
    if (size > 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_NO_EXAMPLES',
        found: 'an empty file',
        expected: 'examples',
        hint: 'Fill the file, or take it out of the sources.',
        location: { file: shown },
    });
}
/** Links the files under names of their own, since DuckDB takes `*`, `?` and `[` in a path for wildcards. */
async function linkFiles(files, format, folder) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'files'));
    const paths = [];
    for (const [index, source] of files.entries()) {
        const [compression = ''] = /\.(?:gz|zst)$/i.exec(source.path) ?? [];
        const path = (0,external_node_path_.join)(folder, 'files', `${index}.${format}${compression.toLowerCase()}`);
        await (0,promises_.symlink)((0,external_node_path_.resolve)(source.file), path);
        paths.push({ source, path });
    }
    return paths;
}
/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20;
async function startTables(paths, folder, options) {
    const memoryLimit = usableMemory() / 2;
    const threads = Math.min((0,external_node_os_.availableParallelism)(), Math.floor(memoryLimit / bytesPerThread));
    try {
        return await openTables({
            duckdb: await (0,load_duckdb/* loadDuckDb */.G)(options),
            files: paths.map(({ path }) => path),
            threads: Math.max(1, threads),
            memoryLimit,
            tempFolder: (0,external_node_path_.join)(folder, 'spill'),
        });
    }
    catch (error) {
        throw namingSources(error, paths);
    }
}
/** Returns the memory of the machine, or of the container if it is less. */
function usableMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}
async function openFile(tables, format, path, settings) {
    try {
        switch (format) {
            case 'csv':
                return await openCsvFile(tables, path, settings);
            case 'jsonl':
                return await openJsonFile(tables, path, settings);
            case 'parquet':
                return await openParquetFile(tables, path, settings);
        }
    }
    catch (error) {
        throw namingSources(error, [path]);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/read-sources.js












/**
 * Reads all sources into memory, in which downloads lie in a temporary folder until then.
 * @param base the folder that sources are relative to
 * @throws UserError for whatever is wrong with them
 */
async function readSources(section, recipe, base, duckdb) {
    const downloads = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-download-'));
    try {
        const files = [];
        for (const file of recipe.files)
            files.push(await fetchFile(file, base, downloads));
        return await readFormat(recipe.format, files, section, duckdb);
    }
    finally {
        await (0,promises_.rm)(downloads, { recursive: true, force: true });
    }
}
async function fetchFile({ path, origin, sha256 }, base, into) {
    const shown = (0,data_file/* shownAs */.sE)(path, base);
    if (origin.kind === 'local')
        return { path, shown, file: origin.file };
    const file = (0,external_node_path_.join)(into, sha256);
    await download(origin.url, sha256, file, shown);
    return { path, shown, file };
}
async function readFormat(format, files, section, duckdb) {
    switch (format) {
        case 'idx':
            return interpretImages(await readIdx(files), section);
        case 'images':
            return interpretImages(await readImages(files), section);
        case 'csv':
        case 'jsonl':
        case 'parquet':
            return readTable(format, files, section, duckdb);
    }
}
async function readTable(format, files, section, duckdb) {
    const table = await openSourceTable(format, files, section, duckdb);
    try {
        return inferTable(await collectTable(table), section);
    }
    finally {
        await table.close();
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/statistics.js

/**
 * Statistics of every column.
 * @param kept The rows that stayed.
 * @param pixels Histogram of all images that stayed; null for tables.
 */
function describeColumns(columns, kept, pixels) {
    return Object.fromEntries(columns.map((column) => [column.name, statistics_describe(column, kept, pixels)]));
}
function statistics_describe(column, kept, pixels) {
    switch (column.kind) {
        case 'number': {
            const values = Float64Array.from(kept, (row) => column.values[row] ?? Number.NaN).filter((value) => !Number.isNaN(value));
            return {
                type: 'number',
                count: values.length,
                missing: kept.length - values.length,
                moments: values.length === 0 ? null : (0,moments/* momentsOf */.Zn)([values]),
            };
        }
        case 'category': {
            const categories = countCategories(column, kept);
            const count = Object.values(categories).reduce((sum, one) => sum + one, 0);
            return { type: 'category', count, missing: kept.length - count, categories };
        }
        case 'text': {
            const count = kept.filter((row) => column.values[row] !== null).length;
            return { type: 'text', count, missing: kept.length - count };
        }
        case 'bytes':
            return {
                type: 'image',
                count: kept.length,
                missing: 0,
                channels: pixels
                    ? Array.from({ length: pixels.channels }, (_, channel) => (0,moments/* momentsOfPixels */.m9)(pixels, channel))
                    : [],
            };
    }
}
/** Examples of each class in each split; null when the label is a number, or there are several. */
function countClasses({ columns, label }, partition) {
    if (label.kind !== 'multi-output')
        return { classes: countOf(columns, label, partition) };
    const counts = label.outputs.flatMap((output) => {
        const count = countOf(columns, output.label, partition);
        return count ? [[output.name, count]] : [];
    });
    return { classes: null, classesOfOutputs: Object.fromEntries(counts) };
}
function countOf(columns, label, partition) {
    const column = columns.find(({ name }) => name === label.column);
    if (column?.kind !== 'category')
        return null;
    return {
        train: countCategories(column, partition.train),
        validation: countCategories(column, partition.validation),
        test: countCategories(column, partition.test),
    };
}
function countCategories({ categories, codes }, rows) {
    const counts = new Int32Array(categories.length);
    for (const row of rows) {
        const code = codes[row] ?? -1;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return Object.fromEntries(categories.map((category, code) => [category, counts[code] ?? 0]));
}
/** Fewer examples than these for each of a column's texts teach little of any of them. */
const fewExamples = 5;
const fewTexts = 20;
/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
function scatteredColumns({ features }, examples) {
    if (features.kind !== 'table')
        return [];
    return features.columns.flatMap((column) => column.type === 'category' &&
        column.categories.length > fewTexts &&
        column.categories.length * fewExamples > examples
        ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`columns\`.`
        : []);
}
/** Returns warnings about classes without training examples. */
function warningsOf({ classes, classesOfOutputs = {}, }) {
    const counts = [
        ...(classes ? [{ of: '', train: classes.train }] : []),
        ...Object.entries(classesOfOutputs).map(([output, { train }]) => ({ of: ` of ${output}`, train })),
    ];
    return counts.flatMap(({ of, train }) => Object.entries(train)
        .filter(([, count]) => count === 0)
        .map(([name]) => `The class ${name}${of} has no example in the train split.`));
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/cleaned.js
var dataset_cleaned = __webpack_require__(4078);
;// CONCATENATED MODULE: ./build/core/js/src/transform/training-values.js

/** Returns the raw values of a feature's column in these rows. */
function trainingValues(column, rows) {
    switch (column.kind) {
        case 'number': {
            const { values } = column;
            return numbersOf(rows, (row) => values[row] ?? Number.NaN);
        }
        case 'category': {
            const { codes } = column;
            return numbersOf(rows, (row) => {
                const code = codes[row] ?? -1;
                return code < 0 ? Number.NaN : code;
            });
        }
        case 'text':
            return { kind: 'texts', texts: Array.from(rows, (row) => (0,dataset_columns/* textAt */.$6)(column, row)) };
        case 'bytes':
            throw new TypeError(`column ${column.name} holds bytes`);
    }
}
function numbersOf(rows, valueOf) {
    return { kind: 'numbers', chunks: [Float64Array.from(rows, valueOf)] };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/weights.js


/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
function refuseWeightless({ columns, weight }, splits) {
    const column = columns.find(({ name }) => name === weight);
    if (weight === undefined || column?.kind !== 'number')
        return;
    const { values } = column;
    const weightless = dataset_schema/* splitNames */.bZ.filter((split) => splits[split].length > 0 && splits[split].every((row) => Math.fround(values[row] ?? 0) === 0));
    if (weightless.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
        expected: 'an example that counts in every split',
        hint: 'Correct the weights, or change `split`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare.js



























/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes one Arrow file a
 * split. Equal sources and settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
async function prepareDataset(options) {
    const { name, section, recipe, into, log } = options;
    const draft = await readSources(section, recipe, options.base, options.duckdb);
    const separateSplit = separateSplits(draft, recipe);
    const { kept, dropped: duplicates } = section.clean.duplicates === 'drop'
        ? (0,data_duplicates/* withoutDuplicates */.zj)(draft, separateSplit)
        : { kept: Int32Array.from(draft.rows.keys()), dropped: 0 };
    const splits = partition(kept, { ...draft.facts, separateSplit }, section.split);
    const leaks = refuseLeakage(splits, draft.facts.identityOf, (row) => nameOf(draft, row), section.split);
    refuseWeightless(draft, splits);
    const { features, transform: fitted, pixels, warnings } = fit(draft, splits, options);
    const labels = (0,label_steps/* fitLabels */.hh)(draft.label, section['label-transform'], (name) => [
        prepare_numbersOf(draft, name, splits.train),
    ]);
    const transform = labels === undefined ? fitted : { ...fitted, labels };
    const details = {
        name,
        features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform,
        recipe: recipe.digest,
        cleaned: { ...draft.cleaned, duplicates },
        rows: { train: splits.train.length, validation: splits.validation.length, test: splits.test.length },
    };
    (0,dataset_cleaned/* assertAllCounted */.GQ)(details);
    const preparation = prepare_describe(draft, features, kept, splits, pixels, [
        ...draft.warnings,
        ...leaks,
        ...warnings,
        ...(0,dataset_cleaned/* missingRowsWarning */.g2)(details.cleaned),
    ]);
    announce(preparation, details, draft, log);
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        for (const split of dataset_schema/* splitNames */.bZ)
            writeSplit(folder, split, draft, splits[split]);
        return {
            kind: 'dataset',
            parents: {},
            config: recipe.settings,
            details,
            run: options.record(preparation),
        };
    });
    if (draft.quarantined.length > 0)
        await writeQuarantine(options.quarantineInto, draft.quarantined, { ...artifact, details });
    return { ...artifact, details };
}
function separateSplits({ rows }, { files }) {
    const splits = new Map(files.map(({ path, split }) => [path, split]));
    return (row) => splits.get(rows[row]?.source.path ?? '') ?? null;
}
function nameOf({ rows }, index) {
    const row = rows[index];
    return row ? (0,data_file/* nameOfRow */.xu)(row) : '';
}
function prepare_numbersOf({ columns }, name, rows) {
    const column = columns.find((one) => one.name === name);
    if (column?.kind !== 'number')
        throw new TypeError(`${name} is not a column of numbers`);
    return Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN);
}
function fit(draft, splits, { section, recipe, log }) {
    return draft.features.kind === 'table'
        ? fitTable(draft, draft.features, splits, section, recipe.tokenizers)
        : fitImages(draft, draft.features, splits, section, log);
}
function fitTable({ columns }, inferred, splits, section, tokenizers) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const features = keepCategories(inferred, (name) => byName.get(name), splits.train, section);
    const columnOf = (feature) => {
        const column = byName.get(feature.name);
        const converted = column && (0,as_feature/* asFeature */.X)(column, feature);
        if (!converted)
            throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
        return converted;
    };
    const valuesOf = (feature) => trainingValues(columnOf(feature), splits.train);
    const transform = fitColumns(features, valuesOf, section, tokenizers);
    const { inputs } = section;
    return {
        features,
        transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(transform, inputs) },
        pixels: null,
        warnings: features.columns.flatMap((feature, position) => {
            const [fitted, values] = [transform.columns[position], valuesOf(feature)];
            return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : [];
        }),
    };
}
function fitImages({ columns, rows }, features, splits, { transform }, log) {
    const images = columns.find((column) => column.kind === 'bytes');
    if (!images)
        throw new TypeError('images without a column of images');
    const count = (split) => histogramOf(features, images, rows, splits[split], log);
    const train = count('train');
    return {
        features,
        transform: fitChannels(transform, features, train),
        pixels: addHistograms([train, count('validation'), count('test')]),
        warnings: [],
    };
}
function prepare_describe(draft, features, kept, splits, pixels, warnings) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const shown = draft.columns.filter(({ name }) => !hidden.has(name));
    const classes = countClasses(draft, splits);
    return {
        columns: describeColumns(shown, kept, pixels),
        ...classes,
        warnings: [...warnings, ...warningsOf(classes), ...scatteredColumns({ features }, kept.length)],
    };
}
function announce({ warnings }, { rows, cleaned }, { quarantined }, log) {
    const { read, missingRows, missing, duplicates } = cleaned;
    const lacking = missingRows === 0 ? '' : ` (${(0,dataset_cleaned/* missingText */.qq)(missing)})`;
    log.info(`Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
        dataset_schema/* splitNames */.bZ.map((split) => `${split} ${rows[split]}`).join(', '));
    if (quarantined.length > 0)
        log.warning(`Put ${quarantined.length} of ${read} rows in quarantine, since cells of them cannot be read: ${faultsText(countFaults(quarantined))}.`);
    for (const warning of warnings)
        log.warning(warning);
}
/** Rows that are copied at once. */
const chunkRows = 2 ** 16;
function writeSplit(folder, split, draft, rows) {
    const writer = new SplitWriter(folder, split);
    for (let start = 0; start === 0 || start < rows.length; start += chunkRows) {
        const chunk = rows.subarray(start, start + chunkRows);
        const ids = Array.from(chunk, (row) => draft.facts.ids[row] ?? '');
        const columns = draft.columns.map((column) => (0,dataset_columns/* takeRows */.LY)(column, chunk));
        writer.append([{ kind: 'text', name: reserved_columns/* idColumn */.U, values: ids }, ...columns]);
    }
    writer.close();
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 2 modules
var data_recipe = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var transform_describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js






/** Returns a Markdown summary of the dataset for the job summary. */
function datasetSummary({ details, digest }, { cacheHit, warnings, quarantine }) {
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Reused from the cache: the sources and the configuration are unchanged.
        `
        : null, warnings.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', warnings), (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), (0,markdown/* table */.tp)(['Rows', 'Number'], (0,dataset_cleaned/* countsByRule */.SJ)(details), [1]), quarantine === null
        ? null
        : (0,markdown.md) `Rows with cells that cannot be read are in the artifact ${(0,markdown/* code */.aY)(quarantine)}, with the reasons.`, (0,markdown/* table */.tp)(['', ''], [
        ['Features', featuresText(details.features)],
        ...(details.transform.inputs ?? []).map(({ name, places }) => [
            `Input ${name}`,
            `${places.length} values`,
        ]),
        ...labelRows(details.label),
        ...(details.weight === undefined ? [] : [['Weight', details.weight]]),
        ...transformRows(details),
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ])).text;
}
const dataset_summary_mostListed = 10;
function transformRows({ transform }) {
    const lines = (0,transform_describe/* describeTransform */.S)(transform);
    if (lines.length === 0)
        return [['Transform', 'none']];
    return lines.map(({ columns, steps }) => [
        'Transform',
        columns.length === 0 ? steps : `${(0,format/* listNames */.Zv)(columns, dataset_summary_mostListed)}: ${steps}`,
    ]);
}
/** Returns one row per output. */
function labelRows(target) {
    return (0,label_target/* outputsOf */.Yz)(target).map(({ name, label }) => [
        target.kind === 'multi-output' ? `Output ${name}` : 'Label',
        `${label.column}: ${label.kind === 'class' ? `one of ${label.classes.length} classes` : 'a number'}`,
    ]);
}
function featuresText(features) {
    switch (features.kind) {
        case 'image':
            return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`;
        case 'table':
            return `${features.columns.length} columns: ${features.columns.map(({ name }) => name).join(', ')}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js









/**
 * Makes the dataset of the pipeline, or takes it from the cache when sources and recipe are unchanged, and publishes it; rows in
 * quarantine become an artifact of their own.
 */
async function preprocess(context, inputs) {
    const { host } = context;
    const section = (0,stages_context/* requireSection */.nA)(context, 'data');
    const { name, path } = (0,stages_context/* nameArtifact */.o9)(context, inputs.artifact, 'dataset');
    const quarantine = (0,stages_context/* nameArtifact */.o9)(context, inputs['quarantine-artifact'], 'quarantine');
    const paths = { dataset: path, quarantine: quarantine.path };
    const recipe = await (0,user_error/* withConfigPathAsync */.ID)(['data'], () => (0,data_recipe/* recipeOf */.S)(section, context.folder, (0,confinement/* confinementOf */.u)(host.codeOrigin)));
    warnAboutSkippedFiles(recipe, host.log);
    const { dataset, cacheHit } = (inputs.cache ? await restore(context, recipe, paths) : null) ??
        (await prepare(context, recipe, paths, inputs));
    const { rows, cleaned } = dataset.details;
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    if (cleaned.quarantined > 0) {
        const { folder, digest } = await openQuarantine(quarantine.path);
        await host.artifacts.publish(quarantine.name, folder, digest);
    }
    const { warnings } = await (0,dataset_dataset/* readPreparation */.OX)(dataset);
    await host.writeSummary(datasetSummary(dataset, {
        cacheHit,
        warnings,
        quarantine: cleaned.quarantined > 0 ? quarantine.name : null,
    }));
    return {
        failure: null,
        outputs: {
            digest: dataset.digest,
            artifact: name,
            path: dataset.folder,
            'recipe-digest': recipe.digest,
            'cache-hit': cacheHit,
            'train-rows': rows.train,
            'validation-rows': rows.validation,
            'test-rows': rows.test,
            'quarantined-rows': cleaned.quarantined,
        },
    };
}
function warnAboutSkippedFiles({ skippedFiles: overlooked }, log) {
    if (overlooked.length === 0)
        return;
    log.warning(`Images left out, since only PNG and JPEG are read: ${(0,format/* formatCount */.B4)(overlooked.length)}, the first ${overlooked[0]}.`);
}
async function restore({ host, pipeline }, recipe, paths) {
    if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), paths.dataset)))
        return null;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(paths.dataset).catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`The dataset in the cache cannot be used, so it is made anew: ${error.message}`);
        return null;
    });
    if (dataset === null)
        return null;
    if (dataset.details.cleaned.quarantined > 0 &&
        !(await host.cache.restore(quarantineKey(pipeline.name, recipe), paths.quarantine)))
        return null;
    host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`);
    return { dataset, cacheHit: true };
}
async function prepare(context, recipe, paths, inputs) {
    const { host, pipeline, folder } = context;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => prepareDataset({
        name: pipeline.name,
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        recipe,
        base: folder,
        into: paths.dataset,
        quarantineInto: paths.quarantine,
        log: host.log,
        duckdb: (0,stages_context/* libraryOptions */.MU)(context, inputs),
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation }),
    })));
    if (inputs.cache) {
        await host.cache.save(cacheKey(pipeline.name, recipe), dataset.folder);
        if (dataset.details.cleaned.quarantined > 0)
            await host.cache.save(quarantineKey(pipeline.name, recipe), paths.quarantine);
    }
    return { dataset, cacheHit: false };
}
/** Returns the key of the cache. It contains the name of the pipeline, which is in the dataset but not in the recipe. */
function cacheKey(name, { digest }) {
    return `tensorline-dataset-${name}-${digest}`;
}
function quarantineKey(name, { digest }) {
    return `tensorline-quarantine-${name}-${digest}`;
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadDuckDb)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(891);
/* harmony import */ var _libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82489);
/* harmony import */ var _libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26675);







let loaded = null;
/**
 * Loads DuckDB into this process; a second call returns the same. It is found or fetched like every native library. Throws
 * UserError if it cannot be had or does not load.
 */
function loadDuckDb(options) {
    loaded ??= load(options).catch((error) => {
        loaded = null;
        throw error;
    });
    return loaded;
}
async function load({ log, cache, runtimePath, runtimeUrl }) {
    const platform = (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .findDuckdbPlatform */ .oe)();
    if (platform === null)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_UNSUPPORTED_PLATFORM',
            found: `${process.platform}-${process.arch}`,
            expected: `a system that DuckDB runs on: ${_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbPlatforms */ .Kz.join(', ')}`,
            hint: "Use 'runs-on: ubuntu-latest'.",
        });
    const folder = await (0,_libraries_provision_js__WEBPACK_IMPORTED_MODULE_6__/* .provisionLibrary */ .P)({
        library: (0,_libraries_duckdb_js__WEBPACK_IMPORTED_MODULE_5__/* .duckdbLibrary */ .VW)(platform),
        toolCache: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        stamps: (0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .stampFolder */ ._Y)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()),
        cache,
        log,
        runtimePath,
        runtimeUrl,
    });
    return requireAddon((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'duckdb.node'));
}
function requireAddon(path) {
    const addon = openAddon(path);
    if (!isDuckDb(addon))
        throw new Error(`${path} is not the addon of DuckDB`);
    return addon;
}
function openAddon(path) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)(path);
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'LIBRARY_NOT_LOADED',
            found: `DuckDB failing to load: ${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`,
            expected: 'a system that loads it',
            hint: "Install the library that the message names, or use 'runs-on: ubuntu-latest'.",
        }, { cause: error });
    }
}
function isDuckDb(value) {
    return typeof value === 'object' && value !== null && 'library_version' in value && 'open' in value;
}


/***/ })

};
