export const id = 2210;
export const ids = [2210];
export const modules = {

/***/ 7852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSources)
/* harmony export */ });
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _source_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57293);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75531);




/** Finds the files of sources without names. Throws UserError when a source gives no file, or the format cannot be inferred. */
async function findSources(section, base, confinement, remote) {
    // A table with the labels of images may be among them.
    const format = section.format ?? (section.images?.table === undefined ? undefined : 'images');
    const found = await (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withConfigPathAsync */ .ID)(['data', 'source'], () => (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(section.source ?? [], base, format, confinement, remote));
    const separate = await (0,p_map__WEBPACK_IMPORTED_MODULE_3__["default"])(separateSplits, (split) => findSeparate(section, split, base, confinement, remote), {
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
        format: format ?? (0,_source_format_js__WEBPACK_IMPORTED_MODULE_1__/* .inferFormat */ .Kg)(all),
        files: all
            .map((file) => ({ ...file, split: splitOf.get(file.path) ?? null }))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        skippedFiles: [...new Set([found, ...separate].flatMap((each) => each.skippedFiles))],
    };
}
const separateSplits = ['validation', 'test'];
async function findSeparate({ split: settings, format }, split, base, confinement, remote) {
    const sources = settings[split];
    if (typeof sources === 'number')
        return { split, files: [], skippedFiles: [] };
    return (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withConfigPathAsync */ .ID)(['data', 'split', split], async () => ({
        split,
        ...(await (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(sources, base, format, confinement, remote)),
    }));
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ readHashed),
/* harmony export */   Zw: () => (/* binding */ readImageFiles),
/* harmony export */   xi: () => (/* binding */ otherSizes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var p_map__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(606);
/* harmony import */ var _images_bad_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49063);
/* harmony import */ var _images_image_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78017);
/* harmony import */ var _images_image_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2984);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23343);
/* harmony import */ var _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6831);








/** Most bytes and images that are in memory at a time. */
const chunkBytes = 2 ** 24;
const chunkRows = 4096;
/** Reads the headers of image files. */
async function readImageFiles(files) {
    const headers = Array.from({ length: files.length }, () => null);
    const faults = new Map();
    const identities = new Uint32Array(files.length * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityWords */ .i6);
    const sizes = new Float64Array(files.length);
    await (0,p_map__WEBPACK_IMPORTED_MODULE_7__["default"])(files.entries(), async ([position, file]) => {
        const bytes = await (0,_data_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(file);
        identities.set((0,_column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOfBytes */ .Jk)(bytes), position * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityWords */ .i6);
        sizes[position] = bytes.length;
        try {
            headers[position] = namedHeader(file.path, bytes);
        }
        catch (error) {
            if (!(error instanceof _images_bad_image_js__WEBPACK_IMPORTED_MODULE_2__/* .BadImage */ .Z))
                throw error;
            faults.set(position, error);
        }
    }, { concurrency: _data_file_js__WEBPACK_IMPORTED_MODULE_5__/* .filesAtOnce */ .A7 });
    return {
        headers,
        faults,
        identities,
        chunkSizes: chunksOf(sizes),
        read: ({ start, size }) => files
            .slice(start, start + size)
            .map((file, index) => readUnchanged(file, identities.subarray((start + index) * _column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityWords */ .i6))),
    };
}
/** @throws BadImage for a file whose extension names another format */
function namedHeader(path, bytes) {
    const header = (0,_images_image_header_js__WEBPACK_IMPORTED_MODULE_3__/* .readImageHeader */ .n6)(bytes);
    const named = (0,_images_image_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOfName */ .Q)(path);
    if (named === null || named === header.format)
        return header;
    throw new _images_bad_image_js__WEBPACK_IMPORTED_MODULE_2__/* .BadImage */ .Z('mislabelled', `a file of the format ${header.format} that is named as ${named}`);
}
function chunksOf(sizes) {
    const chunks = [];
    let [rows, bytes] = [0, 0];
    for (const size of sizes) {
        if (rows > 0 && (bytes + size > chunkBytes || rows === chunkRows)) {
            chunks.push(rows);
            rows = 0;
            bytes = 0;
        }
        rows++;
        bytes += size;
    }
    return [...chunks, rows];
}
function readUnchanged(file, identity) {
    const bytes = contentOf(file);
    if ((0,_column_store_row_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOfBytes */ .Jk)(bytes).every((word, index) => word === identity[index]))
        return bytes;
    throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_5__/* .changedFile */ .Ne)(file.shown);
}
function contentOf({ file, shown }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    }
    catch (error) {
        throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(shown, error);
    }
}
/** Reads a file. @throws UserError if its content has another hash */
function readHashed(file, shown, sha256) {
    const bytes = contentOf({ file, shown });
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === sha256)
        return bytes;
    throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_5__/* .changedFile */ .Ne)(shown);
}
/** Returns the faults of images that do not have the size of the first one. */
function otherSizes({ headers }) {
    const first = headers.find((header) => header !== null);
    if (!first)
        return new Map();
    const { height, width } = (0,_images_image_header_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeSeen */ .hV)(first);
    return new Map(headers.flatMap((header, position) => {
        if (header === null)
            return [];
        const size = (0,_images_image_header_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeSeen */ .hV)(header);
        if (size.height === height && size.width === width)
            return [];
        return [[position, sizeFault(size, { height, width })]];
    }));
}
function sizeFault(size, others) {
    return new _images_bad_image_js__WEBPACK_IMPORTED_MODULE_2__/* .BadImage */ .Z('size', `an image ${size.width} wide and ${size.height} high beside images ${others.width} wide and ${others.height} high`);
}


/***/ }),

/***/ 65559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f7: () => (/* binding */ columnImages),
  Ib: () => (/* binding */ findImageFolders),
  xk: () => (/* binding */ refuseImageColumns)
});

// UNUSED EXPORTS: imageSettings

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/config/feature.js
var feature = __webpack_require__(38066);
// EXTERNAL MODULE: ./build/core/js/src/config/image-settings.js
var image_settings = __webpack_require__(10139);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/images/bad-image.js
var bad_image = __webpack_require__(49063);
// EXTERNAL MODULE: ./node_modules/fast-png/lib/index.js + 13 modules
var lib = __webpack_require__(79673);
;// CONCATENATED MODULE: ./build/core/js/src/images/constant-image.js

/** Returns a PNG file whose pixels all have one value. */
function encodeConstant({ height, width, channels }, value) {
    return (0,lib/* encode */.lF)({ width, height, channels, data: new Uint8Array(height * width * channels).fill(value) });
}

// EXTERNAL MODULE: ./build/core/js/src/images/count-batches.js
var count_batches = __webpack_require__(14038);
// EXTERNAL MODULE: ./build/core/js/src/images/image-header.js + 2 modules
var image_header = __webpack_require__(78017);
// EXTERNAL MODULE: ./build/core/js/src/images/image-names.js
var image_names = __webpack_require__(2984);
// EXTERNAL MODULE: ./build/core/js/src/image-sources/count-store.js
var count_store = __webpack_require__(44515);
// EXTERNAL MODULE: ./build/core/js/src/image-sources/image-problem.js
var image_problem = __webpack_require__(86267);
;// CONCATENATED MODULE: ./build/core/js/src/image-sources/column-images.js








/** Most bytes of a batch of images that are decoded together. */
const batchBytes = 2 ** 20;
/** The images of a column, by the paths that the column contains. */
class ColumnImages {
    name;
    #settings;
    #files;
    /** Null for an image that cannot be read. */
    #headers = new Map();
    #faults = new Map();
    #fill;
    #filling = null;
    #counts = null;
    /** @param fill value of all pixels of an image that replaces a missing one; null if no image does */
    constructor(name, settings, files, fill) {
        this.name = name;
        this.#fill = fill;
        this.#settings = settings;
        this.#files = new Map(files.map((file) => [file.below, file]));
    }
    find(path) {
        return this.#files.get(path) ?? this.#files.get(path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''));
    }
    /** Returns a text that is equal for paths of images with equal bytes. */
    contentOf(path) {
        return this.find(path)?.sha256 ?? path;
    }
    /**
     * Reads the headers of the images that paths name, and finds out what is wrong with them.
     * @param file keeps the counts of the pixels, if the images are decoded, too; null to read the headers only
     */
    async inspect(paths, file) {
        const found = new Set();
        for (const path of paths) {
            const file = this.find(path);
            if (file !== undefined)
                found.add(file);
        }
        const files = [...found].sort((a, b) => (a.below < b.below ? -1 : 1));
        for (const one of files)
            this.#inspectHeader(one);
        if (file !== null)
            this.#counts = new count_store/* CountStore */.H(file);
        if (this.#settings.size === undefined)
            this.#refuseOtherSizes();
        // All images that cannot be read are named at once.
        if ((file !== null || this.#faults.size > 0) && this.#first !== null)
            await this.#decodeAll(files);
    }
    /** Returns the feature of the column. @throws UserError that names all images if no image can be read */
    get feature() {
        const { size, channels, fit } = this.#settings;
        const first = this.#first;
        if (first === null)
            throw this.#noImage();
        const isGrey = [...this.#headers.values()].every((header) => header === null || header.channels === 1);
        return {
            name: this.name,
            type: 'image',
            ...(size ?? (0,image_header/* sizeSeen */.hV)(first)),
            channels: channels ?? (isGrey ? 1 : 3),
            ...(size && { fit }),
            ...(this.#fill !== null && { optional: true, fill: this.#fill }),
        };
    }
    /** Returns what is wrong with the image of a path; null for an image that can be read, as far as it was inspected. */
    faultOf(path) {
        const file = this.find(path);
        return file === undefined ? 'not found' : (this.#faults.get(file) ?? null);
    }
    /** Returns the reason in the counts of a quarantine. */
    reasonOf(path) {
        const fault = this.faultOf(path);
        return fault === null || fault === 'not found' ? fault : image_problem/* faultReasons */.MZ[fault.fault];
    }
    /** Returns the counts of the pixels of images; null if the images are decoded later. */
    get counts() {
        const counts = this.#counts;
        if (counts === null)
            return null;
        return (path) => {
            const file = path === null ? undefined : this.find(path);
            return file === undefined ? null : counts.read(file);
        };
    }
    /** Returns the content of an image; empty for a path of no image, and for a missing one that no image replaces. */
    bytesOf(path) {
        if (path === null)
            return this.#filled();
        return this.find(path)?.read() ?? new Uint8Array();
    }
    #filled() {
        if (this.#fill === null)
            return new Uint8Array();
        this.#filling ??= encodeConstant(this.feature, this.#fill);
        return this.#filling;
    }
    get #first() {
        for (const header of this.#headers.values())
            if (header !== null)
                return header;
        return null;
    }
    #inspectHeader(file) {
        try {
            const header = (0,image_header/* readImageHeader */.n6)(file.read());
            const named = (0,image_names/* formatOfName */.Q)(file.below);
            if (named !== null && named !== header.format)
                throw new bad_image/* BadImage */.Z('mislabelled', `a file of the format ${header.format} that is named as ${named}`);
            this.#headers.set(file, header);
        }
        catch (error) {
            if (!(error instanceof bad_image/* BadImage */.Z))
                throw error;
            this.#headers.set(file, null);
            this.#faults.set(file, error);
        }
    }
    #refuseOtherSizes() {
        const first = this.#first;
        if (first === null)
            return;
        const { height, width } = (0,image_header/* sizeSeen */.hV)(first);
        for (const [file, header] of this.#headers) {
            if (header === null)
                continue;
            const size = (0,image_header/* sizeSeen */.hV)(header);
            if (size.height === height && size.width === width)
                continue;
            const message = `an image ${size.width} wide and ${size.height} high beside images ${width} wide and ${height} high`;
            this.#faults.set(file, new bad_image/* BadImage */.Z('size', message));
        }
    }
    async #decodeAll(files) {
        const readable = files.filter((file) => !this.#faults.has(file));
        await (0,count_batches/* countBatches */.K)(batchesOf(readable), this.feature, (batch, counted) => {
            this.#counts?.add(batch.files, counted);
            for (const { position, fault, message } of counted.faults) {
                const file = batch.files[position];
                if (file)
                    this.#faults.set(file, new bad_image/* BadImage */.Z(fault, message));
            }
        });
    }
    #noImage() {
        const faulty = [...this.#faults];
        if (faulty.length > 0)
            return (0,image_problem/* imageProblems */.yR)(faulty.map(([file]) => file), new Map(faulty.map(([, fault], position) => [position, fault])));
        return new user_error/* UserError */.yo({
            code: 'FILE_MISSING',
            found: `no path of an image in column ${this.name}`,
            expected: 'paths below the folder of the images',
            hint: `Set \`features: {${this.name}: {image: {folder: …}}}\` to the folder that the paths are relative to.`,
            key: ['data', 'features', this.name],
        });
    }
}
function* batchesOf(all) {
    let [files, bytes] = [[], 0];
    for (const [index, file] of all.entries()) {
        files.push(file);
        bytes += file.bytes;
        if (bytes < batchBytes && index < all.length - 1)
            continue;
        yield { files, images: files.map((one) => one.read()) };
        [files, bytes] = [[], 0];
    }
}

// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/image-files.js
var image_files = __webpack_require__(3061);
// EXTERNAL MODULE: ./build/core/js/src/data/source.js + 8 modules
var source = __webpack_require__(75531);
;// CONCATENATED MODULE: ./build/core/js/src/data/image-folders.js











/** Returns the columns of images with their settings, in the order of their names. */
function imageSettings({ features, }) {
    return Object.entries(features)
        .filter(([, { type }]) => type === 'image')
        .map(([name, { image }]) => [name, image ?? image_settings/* imageFeatureSchema */.R.parse({})])
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
/**
 * Finds the files in the folder of each column of images.
 * @throws UserError for a folder that does not exist, has no images, or lies outside of the confinement
 */
async function findImageFolders(section, base, confinement, remote) {
    const folders = [];
    for (const [column, { folder }] of imageSettings(section)) {
        const key = ['data', 'features', column, 'image', 'folder'];
        const { files } = await (0,user_error/* withConfigPathAsync */.ID)(key, async () => (0,source/* findFiles */.l)([folder ?? (await folderOfSource(section, column, base))], base, 'images', confinement, remote));
        folders.push({ column, files });
    }
    return folders;
}
/** Returns the folder of the only source. @throws UserError for several sources and downloads */
async function folderOfSource({ source }, column, base) {
    const [only, ...others] = source ?? [];
    if (typeof only === 'string' && others.length === 0)
        return (await (0,file_kind/* fileKind */.h)((0,external_node_path_.resolve)(base, only))) === 'folder' ? only : (0,external_node_path_.dirname)(only);
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `no folder for the images of column ${column}, and not one source on this machine`,
        expected: 'the folder that the paths of the column are relative to',
        hint: `Set \`features: {${column}: {image: {folder: …}}}\`.`,
    });
}
/** Returns the images of each column by its name. */
async function columnImages(section, folders, base) {
    const settings = new Map(imageSettings(section));
    const images = new Map();
    for (const { column, files } of folders) {
        const setting = settings.get(column) ?? image_settings/* imageFeatureSchema */.R.parse({});
        const fill = (0,feature/* pixelOf */.I)(section.features[column]?.missing);
        images.set(column, new ColumnImages(column, setting, await listed(files, base), fill));
    }
    return images;
}
async function listed(files, base) {
    return (0,p_map["default"])(files, async ({ path, below, origin, sha256 }) => {
        // A folder contains no addresses, whose files are downloads.
        if (origin.kind === 'download')
            return p_map/* pMapSkip */.QJ;
        const file = origin.kind === 'local' ? origin.file : await origin.remote.fetch();
        const shown = (0,data_file/* shownAs */.sE)(path, base);
        const { size: bytes } = await (0,promises_.stat)(file);
        return { below, shown, sha256, bytes, read: () => (0,image_files/* readHashed */.S6)(file, shown, sha256) };
    }, { concurrency: data_file/* filesAtOnce */.A7 });
}
/** Throws UserError for columns of images in a dataset of parts, whose jobs have the tables only. */
function refuseImageColumns(section) {
    const [first] = imageSettings(section);
    if (first === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `the column of images ${first[0]} in a dataset of parts`,
        expected: 'parts of tables without images',
        hint: 'Prepare the dataset in one job, without `shard` and `parts`.',
        key: ['data', 'features', first[0]],
    });
}


/***/ }),

/***/ 94850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settingsDigest),
/* harmony export */   _: () => (/* binding */ settingsDigestOfNamed)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84002);
/* harmony import */ var _images_decoder_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41444);



/** Raised when the same sources would now make another dataset. */
const codeVersion = 3;
/** Raised when the same query would now make another dataset. */
const queryVersion = 2;
/** Returns the digest of all settings of the preparation, for files without names. */
function settingsDigest(section, format) {
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({
        ...settingsOf(section),
        format,
        codeVersion,
        ...(format === 'images' && { decoders: _images_decoder_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .decoderVersions */ .m, resizingVersion: _images_decoder_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .resizingVersion */ .i }),
    });
}
/** Returns the digest of all settings of the preparation, for sources with names. */
function settingsDigestOfNamed(section) {
    const versions = { codeVersion, ...(section.query !== undefined && { queryVersion }) };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfJson */ .Qs)({ ...settingsOf(section), ...versions });
}
/** Returns the section without its sources, which are identified by their files. */
function settingsOf({ csv, images, join, query, license, task, label = _config_data_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLabel */ .AB, labels, id, weight, columns, exclude, inputs, categorical, split, clean, features, crosses, 'time-series': timeSeries, private: hidden, 'label-map': labelMap, 'label-transform': labelTransform, transform, }) {
    const fractionOf = (value) => typeof value === 'number' ? value : 'separate files';
    return {
        csv,
        images,
        join,
        query,
        license,
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


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yQ: () => (/* binding */ hashFiles),
  Sx: () => (/* binding */ recipeOf),
  XT: () => (/* binding */ recipeOfFiles)
});

// EXTERNAL MODULE: ./node_modules/p-map/index.js
var p_map = __webpack_require__(606);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/images/decoder-versions.js
var decoder_versions = __webpack_require__(41444);
// EXTERNAL MODULE: ./build/core/js/src/data/image-folders.js + 2 modules
var image_folders = __webpack_require__(65559);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/data/find-sources.js
var find_sources = __webpack_require__(7852);
// EXTERNAL MODULE: ./build/core/js/src/data/source-format.js
var source_format = __webpack_require__(57293);
// EXTERNAL MODULE: ./build/core/js/src/data/source.js + 8 modules
var source = __webpack_require__(75531);
// EXTERNAL MODULE: ./build/core/js/src/data/source-hash.js
var source_hash = __webpack_require__(32946);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(84766);
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
            const shown = (0,data_file/* shownAs */.sE)(path, base);
            const found = await (0,lfs_pointer/* resolveLfsPointer */.RR)(file, shown);
            const content = await (0,promises_.readFile)(found, 'utf8').catch((error) => {
                throw (0,data_file/* unreadable */.O$)(shown, error);
            });
            tokenizers.set(path, parseTokenizer(content, shown));
        });
    }
    return tokenizers;
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe-settings.js
var recipe_settings = __webpack_require__(94850);
// EXTERNAL MODULE: ./build/core/js/src/expectations/read-expectations.js
var read_expectations = __webpack_require__(68025);
;// CONCATENATED MODULE: ./build/core/js/src/data/recipe.js













/**
 * Finds and hashes the sources. Downloads are not fetched: their sha256 is in the configuration.
 * @param base The folder that sources are relative to.
 * @param confinement The folder that local sources have to lie in; null without such a limit.
 * @param remote Finds and downloads sources that are not on this machine; null if none may be read.
 * @throws UserError when a source gives no file, the format cannot be inferred, or a file cannot be read.
 */
async function recipeOf(section, base, confinement, remote = null) {
    if (section.sources !== undefined)
        return namedRecipe(section, section.sources, base, confinement, remote);
    const { format, files: found, skippedFiles } = await (0,find_sources/* findSources */.I)(section, base, confinement, remote);
    const files = await hashFiles(found, base);
    const labelTable = await findLabelTable(section, base, confinement, remote);
    const hashed = labelTable === null ? files : [...files, labelTable];
    const imageFolders = await hashImageFolders(section, base, confinement, remote);
    const recipe = await recipeOfFiles(section, format, hashed, base, confinement);
    return withImages({ ...recipe, format, files, labelTable, imageFolders, skippedFiles });
}
async function hashImageFolders(section, base, confinement, remote) {
    const folders = await (0,image_folders/* findImageFolders */.Ib)(section, base, confinement, remote);
    return (0,p_map["default"])(folders, async ({ column, files }) => ({
        column,
        files: await hashFiles(files.map((file) => ({ ...file, split: null })), base),
    }), { concurrency: 1 });
}
/** Adds the images of columns and their decoders to the digests of a recipe. */
function withImages(recipe) {
    const { digest, settings, imageFolders } = recipe;
    if (imageFolders.length === 0)
        return recipe;
    const images = imageFolders.map(({ column, files }) => ({
        column,
        files: files.map(({ below, sha256 }) => ({ below, sha256 })),
    }));
    const versions = { decoders: decoder_versions/* decoderVersions */.m, resizingVersion: decoder_versions/* resizingVersion */.i };
    return {
        ...recipe,
        settings: (0,artifacts_digest/* digestOfJson */.Qs)({ settings, ...versions }),
        digest: (0,artifacts_digest/* digestOfJson */.Qs)({ digest, images, ...versions }),
    };
}
/** Finds and hashes the table with the labels of images. */
async function findLabelTable({ images }, base, confinement, remote) {
    const path = images?.table;
    if (path === undefined)
        return null;
    const { files } = await (0,user_error/* withConfigPathAsync */.ID)(['data', 'images', 'table'], () => (0,source/* findFiles */.l)([path], base, undefined, confinement, remote));
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
    return (0,p_map["default"])(files, async (file) => ({ ...file, ...(await (0,source_hash/* hashSource */.cB)(file, base)), sourceName: null }), {
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
    const expectations = await (0,read_expectations/* readExpectations */.uJ)(section.expect, base, confinement);
    const settings = (0,recipe_settings/* settingsDigest */.K)(section, format);
    const digest = (0,artifacts_digest/* digestOfJson */.Qs)({
        settings,
        sources: files.map(({ path, below, sha256, split }) => ({
            path,
            sha256,
            split,
            ...(format === 'images' && { below }),
        })),
        ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
        ...(expectations !== null && { expectations }),
    });
    return { digest, settings, tokenizers, expectations };
}
/** Finds and hashes sources with names. */
async function namedRecipe(section, sources, base, confinement, remote) {
    const files = [];
    const formats = new Set();
    for (const [name, of] of Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))) {
        const found = await (0,user_error/* withConfigPathAsync */.ID)(['data', 'sources', name], async () => {
            const { files } = await (0,source/* findFiles */.l)(of, base, undefined, confinement, remote);
            formats.add((0,source_format/* tableFormatOf */.$r)(files));
            return files;
        });
        for (const file of found)
            files.push({ ...file, ...(await (0,source_hash/* hashSource */.cB)(file, base)), split: null, sourceName: name });
    }
    const tokenizers = await readTokenizers(section, base, confinement);
    const expectations = await (0,read_expectations/* readExpectations */.uJ)(section.expect, base, confinement);
    const settings = (0,recipe_settings/* settingsDigestOfNamed */._)(section);
    const digest = (0,artifacts_digest/* digestOfJson */.Qs)({
        settings,
        sources: files.map(({ path, sha256, sourceName }) => ({ path, sha256, sourceName })),
        ...(tokenizers.size > 0 && { tokenizers: Object.fromEntries(tokenizers) }),
        ...(expectations !== null && { expectations }),
    });
    const format = formats.has('csv') ? 'csv' : ([...formats][0] ?? 'csv');
    const imageFolders = await hashImageFolders(section, base, confinement, remote);
    const recipe = { digest, settings, format, tokenizers, expectations, files, imageFolders };
    return withImages({ ...recipe, labelTable: null, skippedFiles: [] });
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


/***/ }),

/***/ 57293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ tableFormatOf),
/* harmony export */   Kg: () => (/* binding */ inferFormat),
/* harmony export */   hm: () => (/* binding */ dataTest),
/* harmony export */   kc: () => (/* binding */ isNamedLikeImage),
/* harmony export */   xN: () => (/* binding */ isTyped)
/* harmony export */ });
/* unused harmony export formatOf */
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84002);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _images_image_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2984);



/** Names of the files of each format. */
const namesOfFormat = {
    idx: /(?:^|[-._])idx\d?(?:[-._]?ubyte)?(?:\.gz)?$/i,
    images: _images_image_names_js__WEBPACK_IMPORTED_MODULE_2__/* .imageNames */ .s,
    csv: /\.[ct]sv(?:\.(?:gz|zst))?$/i,
    jsonl: /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst))?$/i,
    parquet: /\.parquet$/i,
    arrow: /\.(?:arrows?|feather|ipc)$/i,
    npz: /\.npz$/i,
};
/** Such a file can contain settings or descriptions as well, so it is data only if it is named, or the format is. */
const anyJson = /\.json(?:\.(?:gz|zst))?$/i;
/** Returns the one format of all files, by their names. @throws UserError when it cannot be inferred or there are several. */
function inferFormat(files) {
    const examples = new Map();
    for (const { path } of files) {
        const format = formatOf(path);
        if (!format)
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                code: 'DATA_UNKNOWN_FORMAT',
                found: `${path}, whose name tells no format`,
                expected: `one of ${_config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFormats */ .Z5.join(', ')}`,
                hint: 'Write the format into the data section: `format:`.',
            });
        if (!examples.has(format))
            examples.set(format, path);
    }
    const [format, ...others] = examples.keys();
    if (format && others.length === 0)
        return format;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
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
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'DATA_UNKNOWN_FORMAT',
        found: `${format === 'idx' ? 'IDX files' : 'images'} as a source with a name`,
        expected: 'tables, which can be joined and queried',
        hint: 'Name tables, such as CSV or Parquet, or set `source` for images.',
    });
}
/** The format that a file's name tells. */
function formatOf(path) {
    return _config_data_js__WEBPACK_IMPORTED_MODULE_0__/* .dataFormats */ .Z5.find((format) => namesOfFormat[format].test(path));
}
/** Returns a test for files that are named like data of a format, or of any format. */
function dataTest(format) {
    return ({ path }) => format === undefined
        ? formatOf(path) !== undefined && !anyJson.test(path)
        : namesOfFormat[format].test(path);
}
/** True for a file that is named like an image. */
function isNamedLikeImage(path) {
    return namesOfFormat.images.test(path);
}


/***/ }),

/***/ 32946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   cB: () => (/* binding */ hashSource),
/* harmony export */   dT: () => (/* binding */ refuseChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84766);
/* harmony import */ var _data_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23343);





/** Hashes a file. A pointer of Git LFS is replaced by the large file. Files that are not local may be downloaded. */
async function hashSource({ path, origin }, base) {
    switch (origin.kind) {
        case 'download':
            return { sha256: origin.sha256, version: null, origin };
        case 'remote':
            return { sha256: await origin.remote.hash(), version: null, origin };
        case 'local': {
            const shown = (0,_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAs */ .sE)(path, base);
            try {
                return await hashLocal(origin.file, shown);
            }
            catch (error) {
                throw error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown, error);
            }
        }
    }
}
async function hashLocal(file, shown) {
    const { version, size } = await describe(file);
    const origin = { kind: 'local', file };
    if (size >= _files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .mostPointerBytes */ .AC)
        return { sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)(await (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .Mk)(file)), version, origin };
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    const pointer = (0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLfsPointer */ .y)(content);
    if (pointer === null)
        return { sha256: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .ZD)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(content)), version, origin };
    const largeFile = await (0,_files_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .locateLargeFile */ .aw)(file, pointer, shown);
    const { version: versionOfLarge } = await describe(largeFile);
    return { sha256: pointer.sha256, version: versionOfLarge, origin: { kind: 'local', file: largeFile } };
}
async function describe(file) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file, { bigint: true });
    // Reading a pipe or a device would not end.
    if (!found.isFile())
        throw new Error('a pipe, a device or a folder');
    return { version: versionOf(found), size: found.size };
}
/** Returns a text that differs after a file was changed or replaced. */
function versionOf({ ino, size, mtimeNs }) {
    return `${ino} ${size} ${mtimeNs}`;
}
/** Throws UserError if a file changed after it was hashed, since its dataset would be stored under the digest of other content. */
async function refuseChanged(files, base) {
    for (const { path, origin, version } of files) {
        if (origin.kind !== 'local')
            continue;
        const shown = (0,_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .shownAs */ .sE)(path, base);
        const now = await describe(origin.file).catch((error) => {
            throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(shown, error);
        });
        if (now.version !== version)
            throw (0,_data_file_js__WEBPACK_IMPORTED_MODULE_4__/* .changedFile */ .Ne)(shown);
    }
}


/***/ }),

/***/ 75531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/config/data.js + 6 modules
var config_data = __webpack_require__(84002);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/files/glob.js
var glob = __webpack_require__(73051);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/metadata.js







const md5 = schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits');
/** A path below the folder of a listing. */
const safePath = schemas/* string */.YjP().min(1).refine(isBelow, 'must lead to a place below the folder');
const out = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP().min(1),
    md5: schemas/* string */.YjP().regex(/^[0-9a-f]{32}(?:\.dir)?$/, 'must be an md5'),
    size: schemas/* int */.Whr().nonnegative().optional(),
    hash: schemas/* string */.YjP().optional(),
});
const dvcFile = schemas/* looseObject */._H3({
    /** Folder of the outs, relative to the file. */
    wdir: schemas/* string */.YjP().optional(),
    outs: schemas/* array */.YOg(out).min(1),
});
/** Outputs of stages that are not in the cache have other hashes, and are no data. */
const lockFile = schemas/* looseObject */._H3({
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ outs: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() })).optional(),
});
const listing = schemas/* array */.YOg(schemas/* looseObject */._H3({ md5, relpath: safePath }));
/** Reads what a `.dvc` file tracks. Throws UserError for a file of another kind. */
async function readDvcFile(file, shown) {
    const parsed = dvcFile.safeParse(await readYaml(file, shown));
    if (parsed.success) {
        const { wdir = '', outs } = parsed.data;
        return outs.map((each) => toOut({ ...each, path: (0,external_node_path_.join)(wdir, each.path) }));
    }
    throw invalidMetadata(shown, (0,artifact_json/* firstIssue */.OE)(parsed.error));
}
/** Reads the outputs of stages in a `dvc.lock` file. */
async function readLockFile(file, shown) {
    const parsed = lockFile.safeParse(await readYaml(file, shown));
    if (!parsed.success)
        throw invalidMetadata(shown, (0,artifact_json/* firstIssue */.OE)(parsed.error));
    return Object.values(parsed.data.stages ?? {}).flatMap(({ outs = [] }) => outs.flatMap((one) => {
        const { data } = out.safeParse(one);
        return data === undefined ? [] : [toOut(data)];
    }));
}
/** Parses the listing of a tracked folder. Throws UserError for one with a path that leads out of the folder. */
function parseListing(text, shown) {
    let json;
    try {
        json = (0,parse_json/* parseJson */.q)(text);
    }
    catch (error) {
        throw invalidMetadata(shown, (0,user_error/* messageOf */.bD)(error));
    }
    const parsed = listing.safeParse(json);
    if (!parsed.success)
        throw invalidMetadata(shown, (0,artifact_json/* firstIssue */.OE)(parsed.error));
    return parsed.data.map(({ md5: hash, relpath }) => ({ md5: hash, path: relpath }));
}
function toOut({ path, md5: hash, size, hash: algorithm }) {
    const isFolder = hash.endsWith('.dir');
    return {
        path,
        md5: hash.slice(0, 32),
        isFolder,
        size: isFolder ? null : (size ?? null),
        isExact: algorithm === 'md5',
    };
}
async function readYaml(file, shown) {
    const text = await (0,promises_.readFile)(file, 'utf8');
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw invalidMetadata(shown, (0,user_error/* messageOf */.bD)(error));
    }
}
function isBelow(path) {
    return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..');
}
/** Returns the error of a file of DVC that cannot be used. */
function invalidMetadata(shown, reason) {
    return new user_error/* UserError */.yo({
        code: 'DATA_DVC_INVALID',
        found: `${(0,external_node_path_.basename)(shown)} that is not as DVC writes it: ${reason}`,
        expected: 'paths in the folder, each with its md5',
        hint: 'Make it again with `dvc add` or `dvc repro`.',
        location: { file: shown },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/dvc-config.js



/** Reads the configuration of a DVC repository: `.dvc/config`, and `.dvc/config.local` above it. */
async function readDvcConfig(root) {
    const folder = (0,external_node_path_.join)(root, '.dvc');
    const sections = new Map();
    for (const name of ['config', 'config.local'])
        addSections(sections, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(emptyIfMissing));
    const name = sections.get('core')?.get('remote');
    const remote = name === undefined ? undefined : sections.get(`remote "${name}"`);
    return {
        cache: (0,external_node_path_.resolve)(folder, sections.get('cache')?.get('dir') ?? 'cache'),
        remote: remote === undefined ? null : toRemote(remote, folder),
    };
}
function emptyIfMissing(error) {
    if ((0,user_error/* isMissing */.b2)(error))
        return '';
    throw error;
}
/** Adds the keys of a file as DVC writes it: sections such as `['remote "name"']`, and one key a line. */
function addSections(sections, text) {
    let section = new Map();
    for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
        const [, name] = /^\[\s*'?(.*?)'?\s*\]$/.exec(line) ?? [];
        const [, key, value] = /^([^#=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (name !== undefined) {
            section = sections.get(name) ?? new Map();
            sections.set(name, section);
        }
        else if (key !== undefined && value !== undefined)
            section.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
    }
}
function toRemote(settings, folder) {
    const url = settings.get('url') ?? '';
    const [, scheme, bucket = '', prefix = ''] = /^(\w[\w+.-]*):\/\/([^/]*)\/?(.*)$/.exec(url) ?? [];
    if (scheme === undefined)
        return { kind: 'folder', folder: (0,external_node_path_.isAbsolute)(url) ? url : (0,external_node_path_.resolve)(folder, url) };
    if (scheme !== 's3')
        return { kind: 'other', url: `${scheme}://${bucket}` };
    return {
        kind: 's3',
        bucket,
        prefix: prefix.replace(/\/+$/, ''),
        endpoint: settings.get('endpointurl'),
        region: settings.get('region'),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/hash-content.js



/** @param isExact false for DVC before version 3, which hashed texts with line feeds only */
async function hashContent(file, isExact) {
    const [md5, sha256] = [(0,external_node_crypto_.createHash)('md5'), (0,external_node_crypto_.createHash)('sha256')];
    const text = isExact ? null : new LineFeedHash();
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file, { highWaterMark: 2 ** 20 }), async (chunks) => {
        for await (const chunk of chunks) {
            md5.update(chunk);
            sha256.update(chunk);
            text?.update(chunk);
        }
    });
    return {
        md5: [md5.digest('hex'), ...(text === null ? [] : [text.digest()])],
        sha256: sha256.digest('hex'),
    };
}
/** The md5 of a text with `\n` in place of `\r\n`. */
class LineFeedHash {
    #hash = (0,external_node_crypto_.createHash)('md5');
    /** A return at the end of a chunk, which is hashed with the next one. */
    #pending = '';
    update(chunk) {
        const text = this.#pending + chunk.toString('latin1');
        this.#pending = text.endsWith('\r') ? '\r' : '';
        const complete = this.#pending === '' ? text : text.slice(0, -1);
        this.#hash.update(complete.replaceAll('\r\n', '\n'), 'latin1');
    }
    digest() {
        return this.#hash.update(this.#pending).digest('hex');
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/object-store.js





/** Finds contents by their md5: in the cache of DVC, in the working tree, and in the default remote. */
class DvcStore {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** Throws UserError for content that is nowhere, or that has another md5. */
    async fetch(wanted) {
        const { config } = this.#options;
        const inWorkingTree = wanted.isListing ? null : await this.#verified(wanted.file, wanted);
        if (inWorkingTree !== null && 'sha256' in inWorkingTree)
            return inWorkingTree;
        const folders = [config.cache, ...(config.remote?.kind === 'folder' ? [config.remote.folder] : [])];
        for (const name of namesOf(wanted))
            for (const folder of folders) {
                const found = await this.#verified((0,external_node_path_.join)(folder, name), wanted);
                if (found !== null)
                    return requireMatch(found, wanted);
            }
        if (config.remote?.kind === 's3') {
            const found = await this.#download(config.remote, wanted);
            if (found !== null)
                return requireMatch(found, wanted);
        }
        throw notStored(wanted, config.remote);
    }
    /** Returns a file with its hash, or its md5 if that is another one; null if no such file exists. */
    async #verified(path, { md5, isExact }) {
        await (0,outside/* refuseOutside */.g)([path], this.#options.confinement);
        if ((await (0,file_kind/* fileKind */.h)(path)) !== 'file')
            return null;
        const hashes = await hashContent(path, isExact);
        return hashes.md5.includes(md5) ? { path, sha256: hashes.sha256 } : { path, found: hashes.md5[0] ?? '' };
    }
    async #download({ bucket, prefix, endpoint, region }, wanted) {
        const { remote } = this.#options;
        for (const name of remote === null ? [] : namesOf(wanted)) {
            const key = prefix === '' ? name : `${prefix}/${name}`;
            const object = await remote?.findObject({ endpoint, region }, bucket, key);
            if (object)
                return this.#verified(await object.fetch(), wanted);
        }
        return null;
    }
}
/** Returns the names that a content has in a cache or remote, the one of its version of DVC first. */
function namesOf({ md5, isListing, isExact }) {
    const old = `${md5.slice(0, 2)}/${md5.slice(2)}${isListing ? '.dir' : ''}`;
    const names = [`files/md5/${old}`, old];
    return isExact ? names : names.reverse();
}
function requireMatch(found, { md5, shown }) {
    if ('sha256' in found)
        return found;
    throw new user_error/* UserError */.yo({
        code: 'DATA_DIGEST_MISMATCH',
        found: `the stored content of ${shown} with the md5 ${found.found}`,
        expected: md5,
        hint: 'The cache or the remote of DVC is damaged: delete this object from it, and push it again.',
        location: { file: shown },
    });
}
function notStored({ md5, shown }, remote) {
    const places = {
        folder: ' or in its default remote',
        s3: ' or in its default remote',
        other: ', and a default remote that is neither a folder nor S3',
    };
    return new user_error/* UserError */.yo({
        code: 'DATA_DVC_NOT_FOUND',
        found: `no content of ${shown} with the md5 ${md5} in the cache of DVC${remote === null ? ', and no default remote' : places[remote.kind]}`,
        expected: 'the content that DVC tracks',
        hint: 'Run `dvc push` where the data is, or `dvc pull` before this step.',
        location: { file: shown },
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/tracked-file.js
/** A file that DVC tracks by its md5. Its content is found and verified once. */
class TrackedFile {
    address;
    size;
    #store;
    #wanted;
    #stored = null;
    /** @param address path of the file as if it were in the working tree */
    constructor(store, wanted, address, size) {
        this.address = address;
        this.size = size;
        this.#store = store;
        this.#wanted = wanted;
    }
    async hash() {
        return (await this.#found()).sha256;
    }
    async fetch() {
        return (await this.#found()).path;
    }
    #found() {
        this.#stored ??= this.#store.fetch(this.#wanted);
        return this.#stored;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/repository.js









/** A repository of DVC: a folder with `.dvc/`. */
class DvcRepository {
    #root;
    #store;
    #options;
    constructor(root, store, options) {
        this.#root = root;
        this.#store = store;
        this.#options = options;
    }
    /** Opens the repository that contains a path; null if none does. */
    static async containing(path, options) {
        const root = await rootOf(path, options.confinement);
        if (root === null)
            return null;
        await (0,outside/* refuseOutside */.g)([(0,external_node_path_.join)(root, '.dvc/config'), (0,external_node_path_.join)(root, '.dvc/config.local')], options.confinement);
        return new DvcRepository(root, new DvcStore({ ...options, config: await readDvcConfig(root) }), options);
    }
    /** Returns what a `.dvc` file or `dvc.lock` tracks. */
    async outsIn(file) {
        await (0,outside/* refuseOutside */.g)([file], this.#options.confinement);
        const shown = this.#shown(file);
        const outs = await (file.endsWith('.dvc') ? readDvcFile : readLockFile)(file, shown);
        return outs.map((out) => {
            const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), out.path);
            if (!repository_isBelow(path, this.#root))
                throw invalidMetadata(shown, `the path ${out.path} leads out of the repository`);
            return { path, out };
        });
    }
    /** Returns what is tracked at, above or below a path, or matches a pattern, by `.dvc` files and `dvc.lock`. */
    async outsNear(source, path) {
        const above = foldersBetween(path, this.#root);
        const below = await ((await (0,file_kind/* fileKind */.h)(path)) === 'folder' && !(0,glob/* isPattern */.Pt)(source)
            ? (0,glob/* findPaths */.EQ)('**/*.dvc', { cwd: path, onlyFiles: true })
            : (0,glob/* findPaths */.EQ)(`${source}.dvc`, { cwd: this.#options.base, onlyFiles: true }));
        const candidates = [
            ...above.map((folder) => `${folder}.dvc`),
            ...[...above, this.#root].map((folder) => (0,external_node_path_.join)(folder, 'dvc.lock')),
            ...below,
        ];
        const outs = [];
        for (const file of new Set(candidates))
            if ((await (0,file_kind/* fileKind */.h)(file)) === 'file')
                outs.push(...(await this.outsIn(file)));
        return outs.filter((out) => out.path === path || repository_isBelow(out.path, path) || repository_isBelow(path, out.path));
    }
    /** Returns the file, or all files of the folder. */
    async filesOf({ path, out }) {
        const { md5, isExact, isFolder, size } = out;
        if (!isFolder)
            return [this.#file(path, md5, isExact, size)];
        const shown = this.#shown(path);
        const listing = await this.#store.fetch({ md5, isExact, isListing: true, file: path, shown });
        return parseListing(await (0,promises_.readFile)(listing.path, 'utf8'), shown).map((each) => this.#file((0,external_node_path_.join)(path, each.path), each.md5, isExact, null));
    }
    #file(path, md5, isExact, size) {
        const wanted = { md5, isExact, isListing: false, file: path, shown: this.#shown(path) };
        const address = (0,external_node_path_.relative)(this.#options.base, path).split(external_node_path_.sep).join('/');
        return { path, file: new TrackedFile(this.#store, wanted, address, size) };
    }
    #shown(path) {
        return (0,external_node_path_.join)(this.#options.base, (0,external_node_path_.relative)((0,external_node_path_.resolve)(this.#options.base), path));
    }
}
function repository_isBelow(path, folder) {
    return path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
/** Returns the path and the folders above it, down to those in the root. */
function foldersBetween(path, root) {
    return repository_isBelow(path, root) ? [path, ...foldersBetween((0,external_node_path_.dirname)(path), root)] : [];
}
/** Returns the folder with `.dvc/` at or above a path; null without one. */
async function rootOf(path, confinement) {
    if (confinement !== null && path !== (0,external_node_path_.resolve)(confinement) && !repository_isBelow(path, (0,external_node_path_.resolve)(confinement)))
        return null;
    if ((await (0,file_kind/* fileKind */.h)((0,external_node_path_.join)(path, '.dvc'))) === 'folder')
        return path;
    return (0,external_node_path_.dirname)(path) === path ? null : rootOf((0,external_node_path_.dirname)(path), confinement);
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/dvc/find-tracked.js





/** True for the name of a file that DVC writes beside what it tracks. */
function isDvcFile(source) {
    return source.endsWith('.dvc');
}
/** Returns the files that a `.dvc` file tracks. Throws UserError outside of a DVC repository. */
async function readTracked(source, options) {
    const place = (0,external_node_path_.resolve)(options.base, source);
    const repository = await DvcRepository.containing((0,external_node_path_.dirname)(place), options);
    if (repository === null)
        throw invalidMetadata(source, 'no folder `.dvc` exists at or above it');
    const found = await Promise.all((await repository.outsIn(place)).map(async (out) => {
        const files = await repository.filesOf(out);
        return files.map((one) => ({ file: one.file, below: belowOf(one, out.out.isFolder ? out.path : null) }));
    }));
    return found.flat();
}
/**
 * Returns the files that a path, a folder or a pattern would find, that DVC tracks and that are not in the working tree; an empty list
 * outside of a DVC repository.
 */
async function findTracked(source, options) {
    const place = (0,external_node_path_.resolve)(options.base, (0,glob/* isPattern */.Pt)(source) ? (0,glob/* fixedFolder */.Nw)(source) : source);
    const repository = await DvcRepository.containing(place, options);
    if (repository === null)
        return [];
    const matches = testOf(source, place, options.base);
    const found = new Map();
    for (const out of await repository.outsNear(source, place))
        for (const one of await repository.filesOf(out))
            if (matches(one.path) && (await (0,file_kind/* fileKind */.h)(one.path)) === null)
                found.set(one.path, one);
    const files = [...found.values()];
    const isFlat = files.every(({ path }) => path === place || ((0,glob/* isPattern */.Pt)(source) && (0,external_node_path_.dirname)(path) === place));
    return files.map((one) => ({ file: one.file, below: belowOf(one, isFlat ? null : place) }));
}
function testOf(source, place, base) {
    if (!(0,glob/* isPattern */.Pt)(source))
        return (path) => path === place || repository_isBelow(path, place);
    const patterns = (0,glob/* namePatternsOf */.Av)(source);
    return (path) => {
        const name = (0,external_node_path_.relative)((0,external_node_path_.resolve)(base), path).split(external_node_path_.sep).join('/');
        return patterns.some(({ matches }) => matches(name));
    };
}
/** @param top the folder of the source; null for a single file, which is below the one above its folder */
function belowOf({ path, file }, top) {
    return top === null ? file.address.split('/').slice(-2).join('/') : (0,external_node_path_.relative)(top, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./build/core/js/src/data/source-format.js
var source_format = __webpack_require__(57293);
;// CONCATENATED MODULE: ./build/core/js/src/data/files-of-source.js








/**
 * Returns the files of one source. Folders and patterns give only the files that are named like data.
 * @throws UserError if there are none
 */
async function filesOf(source, format, options) {
    if (typeof source === 'string')
        return localFilesOf(source, format, options);
    if ('s3' in source)
        return objectsOf(source, format, options.remote);
    return single(downloadOf(source));
}
/** Finds files on this machine, and those that DVC tracks. */
async function localFilesOf(source, format, options) {
    const { base } = options;
    const place = (0,external_node_path_.resolve)(base, source);
    const kind = await (0,file_kind/* fileKind */.h)(place);
    if (kind === 'file' && !isDvcFile(source))
        return single(localFile(base, place, null));
    const searched = {
        shown: source,
        place: base,
        expected: 'a file, a folder or a pattern, relative to the configuration,',
    };
    const tracked = (await (kind === 'file' ? readTracked : findTracked)(source, options)).map(remoteFile);
    const [first] = tracked;
    const isOneFile = kind === 'file' || first?.path === localFile(base, place, null).path;
    if (first !== undefined && tracked.length === 1 && isOneFile)
        return single(first);
    if (kind === 'file')
        return chooseData(tracked, format, searched);
    const matches = await (kind === 'folder'
        ? (0,glob/* findPaths */.EQ)('**', { cwd: place, onlyFiles: true })
        : (0,glob/* findPaths */.EQ)(source, { cwd: base, onlyFiles: true }));
    const top = kind === 'folder' ? place : topOf(matches, (0,external_node_path_.resolve)(base, (0,glob/* fixedFolder */.Nw)(source)));
    const isData = (0,source_format/* dataTest */.hm)(format);
    if (kind === 'folder')
        await refuseBrokenLinks(place, (file) => isData(localFile(base, file, place)));
    return chooseData([...matches.map((file) => localFile(base, file, top)), ...tracked], format, searched);
}
/** Finds the objects of a source in a store. */
async function objectsOf(source, format, remote) {
    if (remote === null)
        throw new user_error/* UserError */.yo({
            code: 'DATA_DOWNLOAD_FAILED',
            found: `the source "${source.s3}", which is not on this machine`,
            expected: 'local sources',
            hint: 'Run `preprocess`, which reads it.',
        });
    const found = await remote.find(source);
    const files = found.map(remoteFile);
    const [first] = files;
    if (first?.path === source.s3)
        return single(first);
    return chooseData(files, format, {
        shown: source.s3,
        place: 'its bucket',
        expected: 'a key, a folder or a pattern',
    });
}
function remoteFile({ file, below }) {
    return { path: file.address, below, origin: { kind: 'remote', remote: file } };
}
/** Returns a file that was named itself, whatever its extension. */
function single(file) {
    return { files: [file], others: [] };
}
/** Returns the files that are named like data, apart from the others. Throws UserError if there are none. */
function chooseData(files, format, { shown, place, expected }) {
    const isData = (0,source_format/* dataTest */.hm)(format);
    const data = files.filter(isData);
    if (data.length > 0)
        return { files: data, others: files.filter((file) => !isData(file)) };
    throw new user_error/* UserError */.yo({
        code: 'DATA_SOURCE_NOT_FOUND',
        found: files.length === 0
            ? `nothing that matches the source "${shown}" in ${place}`
            : `no ${format ?? 'data'} file among the ${files.length} of the source "${shown}"`,
        expected: `${expected} with ${format ?? config_data/* dataFormats */.Z5.join(', ')} files`,
        hint: 'Correct the source in the data section, or fetch the data first.',
    });
}
/** Returns the folder that the files of a pattern are below; null for a pattern of names in one folder. */
function topOf(files, fixed) {
    return files.every((file) => (0,external_node_path_.dirname)(file) === fixed) ? null : fixed;
}
/** Throws UserError for a link to a file that does not exist, such as data that was not fetched. */
async function refuseBrokenLinks(folder, isData) {
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const file = (0,external_node_path_.join)(entry.parentPath, entry.name);
        if (!entry.isSymbolicLink() || !isData(file))
            continue;
        if ((await (0,file_kind/* fileKind */.h)(file)) === null)
            throw new user_error/* UserError */.yo({
                code: 'FILE_MISSING',
                found: 'a symbolic link to a file that does not exist',
                expected: 'a readable file',
                hint: 'Fetch the file that the link leads to, or remove the link.',
                location: { file },
            });
    }
}
function downloadOf({ url, sha256 }) {
    const { origin, pathname } = new URL(url);
    const below = pathname.split('/').slice(-2).join('/');
    return { path: origin + pathname, below, origin: { kind: 'download', url, sha256 } };
}
/** @param top the folder that the file is below; null for a single file, which is below the one above its folder */
function localFile(base, file, top) {
    const segments = (0,external_node_path_.relative)(base, file).split(external_node_path_.sep);
    return {
        path: segments.join('/'),
        below: (top === null ? segments.slice(-2) : (0,external_node_path_.relative)(top, file).split(external_node_path_.sep)).join('/'),
        origin: { kind: 'local', file: (0,external_node_path_.join)(file) },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/source.js






/** Images of formats that are not read. */
const otherImages = /\.(?:tiff?|avif|heic|jxl)$/i;
/**
 * The files of all sources, each once, sorted by path, so that neither the order of the sources nor that of a folder matters.
 * Folders and patterns give only the files that are named like data.
 * @param format Which files to look for; any known format when undefined.
 * @param confinement The folder that local files have to lie in, links followed; null without such a limit.
 * @param remote Finds files that are not on this machine; null if none may be read.
 * @throws UserError that names the source that gives no file, or a file outside of that folder.
 */
async function findFiles(sources, base, format, confinement, remote = null) {
    const found = new Map();
    const skippedFiles = new Set();
    for (const source of sources) {
        // Before a pattern is looked for, so that nothing outside is listed.
        if (typeof source === 'string')
            await (0,outside/* refuseOutside */.g)([(0,external_node_path_.resolve)(base, source)], confinement).catch((error) => {
                throw explained(error, source);
            });
        const { files, others } = await filesOf(source, format, { base, confinement, remote }).catch((error) => {
            throw explained(error, source);
        });
        await (0,outside/* refuseOutside */.g)(placesOf([...files, ...others]), confinement);
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
    const root = await (0,promises_.realpath)(base);
    const kept = new Map();
    for (const file of files) {
        const { origin, path, below } = file;
        if (origin.kind !== 'local') {
            kept.set(path, { file, distance: 0 });
            continue;
        }
        const target = await (0,promises_.realpath)(origin.file);
        // The link in the fewest folders stays if there are several.
        const distance = target === (0,external_node_path_.resolve)(root, path) ? 0 : path.split('/').length;
        const [folder = ''] = below.split('/');
        const key = (0,source_format/* isNamedLikeImage */.kc)(path) ? (0,external_node_path_.join)(target, folder) : target;
        const known = kept.get(key);
        if (known === undefined || distance < known.distance)
            kept.set(key, { file, distance });
    }
    const chosen = new Set([...kept.values()].map(({ file }) => file));
    return files.filter((file) => chosen.has(file));
}
/** Returns the error of a path that the system rejects, such as a link to itself, as a UserError. */
function explained(thrown, source) {
    const isOfSystem = thrown instanceof Error && 'code' in thrown;
    return isOfSystem && typeof source === 'string' ? (0,data_file/* unreadable */.O$)(source, thrown) : thrown;
}
function placesOf(files) {
    return files.flatMap(({ origin }) => (origin.kind === 'local' ? [origin.file] : []));
}


/***/ }),

/***/ 44515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ CountStore)
/* harmony export */ });
/* harmony import */ var _images_count_pixels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57333);

/** Pixel counts of images in a file, so that images that were decoded to find broken ones are not decoded again. */
class CountStore {
    #file;
    #stored = new Map();
    constructor(file) {
        this.#file = file;
    }
    /** @param keys of the images of the batch */
    add(keys, counted) {
        const { start } = this.#file.append(counted.counts);
        for (const [position, key] of keys.entries()) {
            const { counts, sketch } = (0,_images_count_pixels_js__WEBPACK_IMPORTED_MODULE_0__/* .countsAt */ .W)(counted, position);
            const offset = counts.byteOffset - counted.counts.byteOffset;
            this.#stored.set(key, { counts: { start: start + offset, length: counts.byteLength }, sketch });
        }
    }
    /** Returns the counts of an image, all zero for one that cannot be read; null for an image that was not decoded. */
    read(key) {
        const stored = this.#stored.get(key);
        if (stored === undefined)
            return null;
        return { counts: new Uint32Array(this.#file.read(stored.counts).buffer), sketch: stored.sketch };
    }
}


/***/ }),

/***/ 86267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ imageProblem),
/* harmony export */   MZ: () => (/* binding */ faultReasons),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   xT: () => (/* binding */ mostNamed),
/* harmony export */   yR: () => (/* binding */ imageProblems)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


const again = 'Save the image again, or remove it from the sources.';
const adviceOf = {
    format: { code: 'DATA_IMAGE_FORMAT', expected: 'a PNG, JPEG, WebP, GIF or BMP file', hint: again },
    damaged: { code: 'DATA_IMAGE_DAMAGED', expected: 'a whole image file', hint: again },
    mislabelled: {
        code: 'DATA_IMAGE_MISLABELLED',
        expected: 'the format that the name of the file says',
        hint: 'Rename the file, or save the image in this format.',
    },
    'too-large': {
        code: 'DATA_IMAGE_TOO_LARGE',
        expected: 'an image within the limits',
        hint: 'Make the image smaller, or remove it from the sources.',
    },
    cmyk: {
        code: 'DATA_IMAGE_CMYK',
        expected: 'an image in grey or RGB',
        hint: 'Convert the image to RGB with its colour profile.',
    },
    depth: {
        code: 'DATA_IMAGE_DEPTH',
        expected: 'at most 8 bits a sample',
        hint: 'Convert the image to 8 bits a sample, so that you choose the range of values.',
    },
    animated: {
        code: 'DATA_IMAGE_ANIMATED',
        expected: 'a file of one image',
        hint: 'Save each frame that is an example as a file of its own.',
    },
    size: {
        code: 'DATA_IMAGE_SIZES_DIFFER',
        expected: 'images of one size',
        hint: 'Set `images.size` to resize all images, or bring them to one size.',
    },
    unexpected: {
        code: 'DATA_EXPECTATION_FAILED',
        expected: 'an image that meets all expectations',
        hint: 'Remove the image, or change `data.expect`.',
    },
};
/** Most images that one error names. */
const mostNamed = 1000;
/**
 * Returns the error that names all files of the sources that cannot be read as images.
 * @param faults by the position of the file, in any order
 */
function imageProblems(files, faults) {
    const problems = [...faults]
        .sort(([one], [other]) => one - other)
        .flatMap(([position, fault]) => {
        const file = files[position];
        if (!file)
            return [];
        return [imageProblem(file, fault)];
    });
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(firstProblems(problems));
}
/** Returns the problem of a file that cannot be read as an image. */
function imageProblem({ shown }, { fault, message }) {
    return { ...adviceOf[fault], found: message, location: { file: shown } };
}
/** Returns the problems that one error names; the last of them has the number of the others. */
function firstProblems(problems) {
    const more = problems.length - mostNamed;
    return problems
        .slice(0, mostNamed)
        .map((problem, index) => more > 0 && index === mostNamed - 1
        ? { ...problem, hint: `${problem.hint} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more images cannot be read.` }
        : problem);
}
/** Reasons in the counts of a quarantine. */
const faultReasons = {
    format: 'of a format that is not read',
    damaged: 'cut short or damaged',
    mislabelled: 'named as another format',
    'too-large': 'too large',
    cmyk: 'in CMYK',
    depth: 'of more than 8 bits a sample',
    animated: 'animated',
    size: 'of another size',
    unexpected: 'an unmet expectation',
};


/***/ }),

/***/ 14038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ countBatches)
/* harmony export */ });
/* harmony import */ var _count_pixels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57333);
/* harmony import */ var _image_decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56049);


/**
 * Decodes batches of images, in threads if there are many, and counts their pixel values.
 * @param onCounted is called for each batch, in any order
 */
async function countBatches(batches, target, onCounted) {
    const decoding = new _image_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .ImageDecoding */ .R();
    try {
        await decoding.run(batches, {
            here: (batch) => onCounted(batch, (0,_count_pixels_js__WEBPACK_IMPORTED_MODULE_0__/* .countBatch */ .w)(batch.images, target)),
            inThread: async (batch, threads) => onCounted(batch, await threads.count(batch.images, target)),
        });
    }
    finally {
        await decoding.close();
    }
}


/***/ }),

/***/ 57333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ countsAt),
/* harmony export */   w: () => (/* binding */ countBatch)
/* harmony export */ });
/* harmony import */ var _bad_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49063);
/* harmony import */ var _similar_images_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87608);
/* harmony import */ var _pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75759);
/* harmony import */ var _read_pixels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20201);




/** Returns the numbers of an image of a batch. */
function countsAt({ counts, sketches }, position) {
    const [bins, bytes] = [counts.length / (sketches.length / _similar_images_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchBytes */ .ec), _similar_images_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchBytes */ .ec];
    return {
        counts: counts.subarray(position * bins, (position + 1) * bins),
        sketch: sketches.subarray(position * bytes, (position + 1) * bytes),
    };
}
/** Decodes images, and counts their pixel values. */
function countBatch(images, target) {
    const { channels } = target;
    const bins = (0,_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOfChannels */ .i0)(channels);
    const counts = new Uint32Array(images.length * bins);
    const faults = [];
    const pixels = new Uint8Array(target.height * target.width * channels);
    const sketches = new Uint8Array(images.length * _similar_images_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchBytes */ .ec);
    for (const [position, image] of images.entries())
        try {
            (0,_read_pixels_js__WEBPACK_IMPORTED_MODULE_3__/* .readPixels */ .a)(image, target, pixels);
            (0,_pixel_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .countPixels */ .Bw)({ channels, counts: counts.subarray(position * bins, (position + 1) * bins) }, pixels);
            (0,_similar_images_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSketch */ .Ge)(pixels, target, sketches.subarray(position * _similar_images_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchBytes */ .ec));
        }
        catch (error) {
            if (!(error instanceof _bad_image_js__WEBPACK_IMPORTED_MODULE_0__/* .BadImage */ .Z))
                throw error;
            faults.push({ position, fault: error.fault, message: error.message });
        }
    return { counts, faults, sketches };
}


/***/ }),

/***/ 41444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resizingVersion),
/* harmony export */   m: () => (/* binding */ decoderVersions)
/* harmony export */ });
/**
 * Versions of the decoders that determine the pixels of an image: a part of the recipe of a dataset. The numbers are those of the
 * decoders of this project, raised when one returns other pixels.
 */
const decoderVersions = {
    '@jsquash/jpeg': '1.6.0',
    '@jsquash/png': '3.1.1',
    '@jsquash/webp': '1.5.0',
    gif: 1,
    bmp: 1,
};
/** Raised when an image would now be resized to other pixels: a part of the recipe, too. */
const resizingVersion = 2;


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

/***/ 75759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ addHistograms),
/* harmony export */   Bw: () => (/* binding */ countPixels),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   i0: () => (/* binding */ countsOfChannels),
/* harmony export */   wv: () => (/* binding */ emptyHistogram)
/* harmony export */ });
/* harmony import */ var _pixel_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87947);

/** Returns the number of counts of a histogram. */
function countsOfChannels(channels) {
    return channels * 256;
}
function emptyHistogram(channels) {
    return { channels, counts: new Float64Array(countsOfChannels(channels)) };
}
/** Adds pixels, channels last, to a histogram. */
function countPixels({ channels, counts }, pixels) {
    const operations = (0,_pixel_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .pixelOperations */ .l)();
    const address = operations.place(pixels);
    const tables = operations.allocate(2 * counts.length * Uint32Array.BYTES_PER_ELEMENT);
    operations.countValues(address, pixels.length, channels, tables);
    for (const [bin, count] of operations.readWords(tables, counts.length).entries())
        counts[bin] = (counts[bin] ?? 0) + count;
}
/** The histogram of all examples, from those of its parts, which have the same channels. */
function addHistograms(parts) {
    const sum = emptyHistogram(parts[0]?.channels ?? 1);
    for (const { counts } of parts)
        addCounts(sum, counts);
    return sum;
}
/** Adds the counts of another histogram of the same channels. */
function addCounts({ counts }, others) {
    for (let bin = 0; bin < counts.length; bin++)
        counts[bin] = (counts[bin] ?? 0) + (others[bin] ?? 0);
}


/***/ }),

/***/ 87608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ writeSketch),
/* harmony export */   U3: () => (/* binding */ SimilarImages),
/* harmony export */   ec: () => (/* binding */ sketchBytes)
/* harmony export */ });
/* harmony import */ var _pixel_operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87947);
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);


const side = 8;
/** Bytes of a sketch: the mean grey of 8 × 8 cells. */
const sketchBytes = side * side;
/** Largest differences of 255 between the cells of similar sketches, such as those of a resized or recompressed copy. */
const mostMeanDifference = 3;
const mostCellDifference = 8;
/** A sketch with less contrast than this shows nothing by which an image can be recognized. */
const leastContrast = 24;
/** Bands of a hash, of two rows of cells each: a copy agrees in at least one of them. */
const bands = 4;
const bitsPerBand = 14;
/** A band that so many images share does not distinguish them. */
const mostSharing = 256;
/** Writes the sketch of an image; one of zeros for an image of less than 8 × 8 pixels. */
function writeSketch(pixels, { height, width, channels }, into) {
    if (width < side || height < side)
        return;
    const operations = (0,_pixel_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .pixelOperations */ .l)();
    const cells = operations.allocate(sketchBytes * Uint32Array.BYTES_PER_ELEMENT);
    operations.sumCells(operations.place(pixels), width, height, channels, cells);
    for (const [cell, sum] of operations.readWords(cells, sketchBytes).entries()) {
        const rows = cellSize(Math.floor(cell / side), height);
        into[cell] = Math.round(sum / (rows * cellSize(cell % side, width) * channels));
    }
}
/** Returns the number of pixels in a row or column of cells. */
function cellSize(index, size) {
    return Math.ceil(((index + 1) * size) / side) - Math.ceil((index * size) / side);
}
/** Images with their sketches, among which similar ones are found. */
class SimilarImages {
    #rows = [];
    #sketches = [];
    /** Positions of the images by band and its bits. */
    #sharing = new Map();
    add(row, sketch) {
        if (contrastOf(sketch) < leastContrast)
            return;
        const position = this.#rows.push(row) - 1;
        this.#sketches.push(sketch);
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key);
            if (!sharing)
                this.#sharing.set(key, [position]);
            else if (sharing.length <= mostSharing)
                sharing.push(position);
        }
    }
    /** Returns the row of an image that looks like this one; null if none does. */
    find(sketch) {
        if (contrastOf(sketch) < leastContrast)
            return null;
        for (const key of keysOf(sketch)) {
            const sharing = this.#sharing.get(key) ?? [];
            if (sharing.length > mostSharing)
                continue;
            const position = sharing.find((one) => areSimilar(this.#sketches[one] ?? sketch, sketch));
            if (position !== undefined)
                return this.#rows[position] ?? null;
        }
        return null;
    }
}
/** Returns a key for each band: the signs of the differences between neighbouring cells of two rows. */
function keysOf(sketch) {
    return Array.from({ length: bands }, (_, band) => {
        let bits = 0;
        for (let row = 2 * band; row < 2 * band + 2; row++)
            for (let column = 0; column < side - 1; column++) {
                const cell = row * side + column;
                bits = (bits << 1) | ((sketch[cell] ?? 0) < (sketch[cell + 1] ?? 0) ? 1 : 0);
            }
        return (band << bitsPerBand) | bits;
    });
}
function contrastOf(sketch) {
    return ((0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .max */ .T9)(sketch) ?? 0) - ((0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .min */ .jk)(sketch) ?? 0);
}
function areSimilar(one, other) {
    let sum = 0;
    for (let cell = 0; cell < sketchBytes; cell++) {
        const difference = Math.abs((one[cell] ?? 0) - (other[cell] ?? 0));
        if (difference > mostCellDifference)
            return false;
        sum += difference;
    }
    return sum <= mostMeanDifference * sketchBytes;
}


/***/ }),

/***/ 82489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VW: () => (/* binding */ duckdbLibrary),
  Kz: () => (/* binding */ duckdbPlatforms),
  oe: () => (/* binding */ findDuckdbPlatform),
  JL: () => (/* binding */ npmTarballName)
});

// UNUSED EXPORTS: duckdbLock, duckdbLockSchema, duckdbPackage

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
