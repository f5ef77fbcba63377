export const id = 7695;
export const ids = [7695];
export const modules = {

/***/ 4704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareDatasets: () => (/* binding */ compareDatasets),
/* harmony export */   parseDiffOptions: () => (/* binding */ parseDiffOptions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2503);
/* harmony import */ var _config_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73647);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84251);
/* harmony import */ var _dataset_diff_diff_datasets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49441);
/* harmony import */ var _dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36444);
/* harmony import */ var _files_install_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81537);
/* harmony import */ var _host_local_workplace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56924);
/* harmony import */ var _report_diff_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15241);
/* harmony import */ var _report_html_diff_page_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11449);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10586);












const optionsSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .object */ .Ikc({ config: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), html: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().optional() });
function parseDiffOptions(options) {
    return (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .parseOptions */ .A)('data diff', optionsSchema, options);
}
const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/** Compares two datasets and prints the differences. @returns the reason why the command fails; null if no column drifted */
async function compareDatasets([baseline = '', candidate = ''], { config, html }, host) {
    const [before, after] = [
        await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .openDataset */ .Jp)(await folderOf(baseline, host)),
        await (0,_dataset_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .openDataset */ .Jp)(await folderOf(candidate, host)),
    ];
    const diff = (0,_dataset_diff_diff_datasets_js__WEBPACK_IMPORTED_MODULE_4__/* .diffDatasets */ .F)(before, after, await settingsOf(config));
    host.log.info((0,_report_diff_text_js__WEBPACK_IMPORTED_MODULE_8__/* .renderDiffText */ .p)(diff, (outcome, text) => host.paint(tones[outcome], text)));
    if (html !== undefined)
        await (0,_files_install_file_js__WEBPACK_IMPORTED_MODULE_6__/* .installFile */ .c)(html, (0,_report_html_diff_page_js__WEBPACK_IMPORTED_MODULE_9__/* .renderDiffHtml */ .J)(diff, []));
    return { diff, failure: diff.drift?.accepted === false ? diff.drift.reason : null };
}
/** Returns the folder of a dataset: a path contains a slash, a name is one of the artifacts of this machine. */
async function folderOf(reference, host) {
    if (reference.includes('/'))
        return reference;
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_host_local_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .workplaceAt */ .A)(process.cwd()).artifacts, reference));
}
async function settingsOf(file) {
    const exists = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).then(() => true, () => false);
    const data = exists ? (await (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .readPipeline */ .l9)(file)).data : undefined;
    return { drift: data?.drift ?? _config_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSection */ .t.parse({}), group: data?.split.group ?? null };
}


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

/***/ 10479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   UL: () => (/* binding */ imageColumnsOf),
/* harmony export */   jI: () => (/* binding */ blankBatch),
/* harmony export */   rr: () => (/* binding */ pixelsOf),
/* harmony export */   yg: () => (/* binding */ valuesPerExample)
/* harmony export */ });
/* unused harmony export shapeOf */
/** Returns the shape of one raw example: `[height, width, channels]`, or `[columns]`. */
function shapeOf(features) {
    return features.kind === 'image'
        ? [features.height, features.width, features.channels]
        : [features.columns.length];
}
/** Returns the number of values of one raw example. */
function valuesPerExample(features) {
    return shapeOf(features).reduce((product, length) => product * length, 1);
}
/** Returns the number of values of the pixels of an image. */
function pixelsOf({ height, width, channels }) {
    return height * width * channels;
}
/** Returns the images of a column as features of their own. */
function imagesOf({ height, width, channels, fit }) {
    return { kind: 'image', height, width, channels, encoding: 'file', ...(fit && { fit }) };
}
/** Returns the columns of images. */
function imageColumnsOf(features) {
    return features.kind === 'table' ? features.columns.filter((column) => column.type === 'image') : [];
}
/** Returns examples of zeros, first categories, empty texts and black images, which every model accepts. */
function blankBatch(features, size) {
    const columns = imageColumnsOf(features);
    const row = new Float64Array(valuesPerExample(features));
    if (features.kind === 'table')
        for (const [index, { name }] of columns.entries())
            row[features.columns.findIndex((column) => column.name === name)] = index;
    const values = new Float64Array(size * row.length);
    for (let example = 0; example < size; example++)
        values.set(row, example * row.length);
    return {
        size,
        features: values,
        texts: [''],
        images: columns.map((column) => new Uint8Array(pixelsOf(column))),
    };
}


/***/ }),

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ indexOfOutput),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   dv: () => (/* binding */ evaluatedOutput)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

/** Returns the outputs of a model; a single one has the name of its column. */
function outputsOf(target) {
    return target.kind === 'multi-output' ? target.outputs : [{ name: target.column, label: target }];
}
/**
 * The output that the gate evaluates: the only one, or the named one of several.
 * @param key of the configuration that names it.
 * @throws UserError that lists the outputs, where none of them is named.
 */
function evaluatedOutput(target, name, key = 'gate.output') {
    const outputs = outputsOf(target);
    const index = target.kind === 'multi-output' ? outputs.findIndex((output) => output.name === name) : 0;
    const output = outputs[index];
    if (output && (target.kind === 'multi-output' || name === undefined))
        return { ...output, index };
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'GATE_INVALID_OUTPUT',
        found: name === undefined
            ? `no \`${key}\`, and a dataset of several labels`
            : `\`${key}: ${name}\`, and a dataset ${target.kind === 'multi-output' ? 'without that output' : 'of one label'}`,
        expected: target.kind === 'multi-output'
            ? `one of the outputs ${outputs.map((one) => one.name).join(', ')}`
            : 'the name of an output only where `data.labels` names several',
        hint: target.kind === 'multi-output' ? 'Name the output that the gate evaluates.' : `Leave \`${key}\` out.`,
    });
}
/** Returns the output of a model for the evaluated label, by its name or as the only one; null if the model has no such output. */
function indexOfOutput(model, { name }) {
    if (model.kind !== 'multi-output')
        return { name, label: model, index: 0 };
    const index = model.outputs.findIndex((output) => output.name === name);
    const output = model.outputs[index];
    return output ? { ...output, index } : null;
}
/**
 * The labels of one output, of labels that lie example after example with a value for each output.
 * @param index of the output among those of the target
 * @returns places of classes, or numbers; one for each example
 */
function labelsOf(target, index, labels) {
    const outputs = outputsOf(target);
    const size = labels.length / outputs.length;
    const values = outputs[index]?.label.kind === 'class' ? new Int32Array(size) : new Float32Array(size);
    for (let example = 0; example < size; example++)
        values[example] = labels[example * outputs.length + index] ?? Number.NaN;
    return values;
}


/***/ }),

/***/ 61172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ privateNames)
/* harmony export */ });
/** Returns the names of the private columns among the features. */
function privateNames(features) {
    if (features.kind !== 'table')
        return new Set();
    return new Set(features.columns.flatMap((column) => column.type !== 'category' && column.type !== 'image' && column.private === true ? [column.name] : []));
}


/***/ }),

/***/ 31559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ epochSchema),
/* harmony export */   U: () => (/* binding */ historySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const means = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    loss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    accuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationLoss: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    validationAccuracy: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/**
 * Means over the examples of an epoch, with weighted losses: of the training split during the updates, and of the
 * validation split after them. With several outputs, the losses are those of all outputs together.
 */
const epochSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    ...means.shape,
    /** Means of each output by its name, for several outputs. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), means).optional(),
});
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(epochSchema);


/***/ }),

/***/ 11449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderDiffHtml)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5793);
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73375);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38602);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76291);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91389);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25391);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35166);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19581);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34995);












/** Returns the differences of a dataset from its baseline as one page: the decision first, then the differences. */
function renderDiffHtml(diff, notes) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPage */ .C)(`Data of ${diff.name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .headlineOf */ .gD)(diff)}`, [
        overview(diff),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .warningList */ .Vb)([...notes, ...warningsOf(diff)]),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('Differences', 'differences', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .dataTable */ .Jx)('Differences from the baseline', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Subject'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Change')], (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .diffLines */ .Pp)(diff).map(({ title, text: change }) => [title, change]))),
        diff.drift === null ? null : driftSection(diff.drift),
        ...sampleSections(diff),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('Origin', 'origin', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .dataTable */ .Jx)('Datasets', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Dataset'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Digest')], [
            ['Baseline', diff.baseline.digest],
            ['This dataset', diff.candidate.digest],
        ])),
    ]);
}
function overview(diff) {
    const { name, drift, rows, candidate } = diff;
    const tiles = [
        ['Rows', (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .totalRows */ .wh)(candidate)],
        ['Added', rows.added],
        ['Removed', rows.removed],
        ['Changed', rows.changed],
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<header class="verdict ${drift?.outcome ?? 'pass'}">
    <p class="eyebrow">Data · ${name}</p>
    <h1>${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .headlineOf */ .gD)(diff)}</h1>
    ${drift && (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="reason">${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftTitle */ .IM)(drift)}.</p>`}
    <p class="note">
      <a href="${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__/* .manualPage */ .s)('data-drift')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${tiles.map(([title, count]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<div>
            <dt>${title}</dt>
            <dd>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(count)}</dd>
          </div>`)}
    </dl>
  </header>`;
}
function warningsOf(diff) {
    const consequence = diff.drift && (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .consequenceOf */ .pd)(diff.drift);
    return [...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .diffWarnings */ .xb)(diff), ...(consequence ? [consequence] : [])];
}
function driftSection(drift) {
    const open = drift.columns.filter(({ outcome }) => outcome !== 'pass');
    const passed = drift.columns.filter(({ outcome }) => outcome === 'pass');
    const domain = domainOf(drift.columns);
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('Drift', 'drift', open.length === 0 ? null : driftTable('Columns with drift, or undecided', open, drift, domain), passed.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<details class="more" ${open.length === 0 ? 'open' : ''}>
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(passed.length)} without drift beyond the margin</summary>
          ${driftTable('Columns without drift beyond the margin', passed, drift, domain)}
        </details>`, drift.group === null
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Rows with the same ${drift.group} count as one group.</p>`, drift.skipped.map(({ column, reason }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Not compared: ${column}, since ${reason}.</p>`));
}
/** Returns a scale on which all bounds and margins lie. */
function domainOf(columns) {
    return [0, Math.max(0.01, (0,d3_array__WEBPACK_IMPORTED_MODULE_11__/* .max */ .T9)(columns, ({ upper, margin }) => Math.max(upper, margin)) ?? 0)];
}
function driftTable(caption, columns, { confidence }, domain) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Column'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Verdict'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('Distance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .intervalTitle */ .cS)(confidence)),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalAxis */ .N)(domain, _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('Margin'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('By chance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai)('Rows'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Kind'),
    ], columns.map((drift) => [
        (0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(drift),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .badge */ .qS)(drift.outcome, _words_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWords */ .wX[drift.outcome]),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.distance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsText */ .Fv)(drift),
        (0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_5__/* .intervalBar */ .z)({
            value: drift.distance,
            interval: drift,
            mark: drift.margin,
            domain,
            label: `Distance ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.distance)}, between ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsText */ .Fv)(drift)}, with the margin ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.margin)}`,
        }),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.margin),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.byChance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsText */ .Xs)(drift),
        _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceNames */ .WV[drift.kind],
    ]));
}
function sampleSections({ samples: { changed, added, removed }, rows }) {
    return [
        changed.length === 0
            ? null
            : (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('Changed rows', 'changed-rows', changedTable(changed, rows.changed)),
        sampleSection('Added rows', 'added-rows', added, rows.added),
        sampleSection('Removed rows', 'removed-rows', removed, rows.removed),
    ];
}
function changedTable(rows, count) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(count)} changed rows`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Split'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Column'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Before'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('After')], rows.flatMap(({ id, split, cells }) => cells.map(({ column, before, after }) => [id, split, column, valueText(before), valueText(after)])));
}
function sampleSection(title, id, rows, count) {
    const [first] = rows;
    if (first === undefined)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)(title, id, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(count)}`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)('Split'), ...first.cells.map(({ column }) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(column))], rows.map((row) => [row.id, row.split, ...row.cells.map(({ value }) => valueText(value))])));
}
function valueText(value) {
    return value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<small>none</small>` : (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .sampleText */ .EB)(value);
}


/***/ }),

/***/ 54830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ShortCommit)
/* harmony export */ });
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);

/** The first digits of a commit, which need no escaping. */
class ShortCommit {
    text;
    /** @param commit all digits of the commit; any other value is a bug of the caller */
    constructor(commit) {
        this.text = _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSchema */ .lN.parse(commit).slice(0, 7);
    }
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


/***/ })

};
