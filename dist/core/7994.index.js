export const id = 7994;
export const ids = [7994];
export const modules = {

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ assertAllCounted),
/* harmony export */   SJ: () => (/* binding */ countsByRule),
/* harmony export */   g2: () => (/* binding */ missingRowsWarning),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5793);
/* harmony import */ var _label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);


/**
 * Checks that each row of the sources is in a split, in quarantine, or dropped by a named rule.
 * @throws Error otherwise, which is an internal error
 */
function assertAllCounted({ cleaned, rows }) {
    const { read, quarantined, missingRows, duplicates } = cleaned;
    const counted = (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows)) + quarantined + missingRows + duplicates;
    if (counted !== read)
        throw new Error(`${read} rows were read, but ${counted} were kept, quarantined or dropped`);
}
/** Returns the numbers of rows by rule and of filled values, for tables in reports; rules without rows are left out. */
function countsByRule({ cleaned, rows, }) {
    const { read, quarantined, missingRows, missing, duplicates, filled = {} } = cleaned;
    const lacking = missingText(missing);
    const counts = [
        ['Rows quarantined', quarantined],
        [`Rows dropped for missing values${lacking === '' ? '' : ` (${lacking})`}`, missingRows],
        ['Rows dropped as duplicates', duplicates],
    ];
    return [
        ['Rows read', read],
        ...counts.filter(([, count]) => count > 0),
        ['Rows kept', (0,d3_array__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .cz)(Object.values(rows))],
        ...Object.entries(filled).map(([column, count]) => [`Values of ${column} filled forward`, count]),
    ].map(([name, count]) => [name, count.toLocaleString('en')]);
}
const mostLacking = 5;
/** Returns `age 12, city 3`: the columns with the most missing values. */
function missingText(missing) {
    const columns = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`);
    const more = columns.length - listed.length;
    return `${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''}`;
}
/** A larger share of dropped rows is reported. */
const mostDropped = 0.05;
/** Returns a warning if many rows were dropped for missing values. */
function missingRowsWarning({ cleaned, label }) {
    const { read, missingRows, missing } = cleaned;
    if (missingRows <= read * mostDropped)
        return [];
    const [most] = Object.entries(missing).sort(([, a], [, b]) => b - a);
    const column = most ? `, ${most[1]} of them in ${most[0]}` : '';
    const percent = ((100 * missingRows) / read).toFixed(missingRows / read < 0.1 ? 1 : 0);
    const isLabel = (0,_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).some((output) => output.label.column === most?.[0]);
    const advice = isLabel
        ? 'A row without a label teaches nothing; check that labels are not missing for a reason.'
        : 'To keep them, replace the values with `clean: {missing: {numbers: median, categories: mode}}`.';
    return [`Dropped ${missingRows} of ${read} rows (${percent} %) for missing values${column}. ${advice}`];
}


/***/ }),

/***/ 81543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ listColumns)
/* harmony export */ });
/** Returns the names of the columns; consecutive lags are written as `sales[-1] to sales[-7]`. */
function listColumns({ columns }) {
    const runs = [];
    for (const column of columns) {
        const run = runs.at(-1);
        if (run !== undefined && follows(run.last, column))
            run.last = column;
        else
            runs.push({ first: column, last: column });
    }
    return runs
        .map(({ first, last }) => (first === last ? first.name : `${first.name} to ${last.name}`))
        .join(', ');
}
/** Returns true if a column has the values of the row before those of another column. */
function follows(before, after) {
    if (before.type !== 'number' || after.type !== 'number')
        return false;
    const [one, other] = [before.lag, after.lag];
    return one !== undefined && one.column === other?.column && one.rows + 1 === other.rows;
}


/***/ }),

/***/ 64577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ combinedOf),
/* harmony export */   x: () => (/* binding */ combinedRows)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38602);

/** Returns the features that a join or a query adds. */
function combinedOf(features) {
    return features.kind === 'table' ? features.combined : undefined;
}
/** Returns a row for the features that a join or a query adds: a title, and the columns with their sources. */
function combinedRows(combined) {
    if (combined === undefined)
        return [];
    return [[titles[combined.by], (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(combined.columns.map(columnText), mostListed)]];
}
const mostListed = 50;
const titles = {
    join: 'Joined columns, which a client sends',
    query: 'Columns of the query, which a client sends',
};
function columnText({ name, sources }) {
    return `${name} (${sources.length === 0 ? 'computed' : sources.join(', ')})`;
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   oz: () => (/* binding */ Markdown),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93111);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54830);





/**
 * Markdown that is safe to post. Every plain string is treated as untrusted and escaped when it becomes part of Markdown.
 * Only `md` creates markup.
 */
class Markdown {
    text;
    constructor(text) {
        this.text = text;
    }
    /** @param text markup without untrusted parts */
    static trusted(text) {
        return new Markdown(text);
    }
}
/** Returns Markdown from a template. Inserted values are escaped unless they are Markdown already. */
function md(parts, ...contents) {
    return Markdown.trusted(parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? '') + part));
}
function textOf(content) {
    if (content instanceof Markdown)
        return content.text;
    // Code, because GitHub turns a bare commit into a link.
    if (content instanceof _short_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .ShortCommit */ .i)
        return `\`${content.text}\``;
    if (typeof content === 'number')
        return String(content);
    return typeof content === 'string' ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(content) : content.map(textOf).join('');
}
/** Returns the parts with blank lines between them; null parts are omitted. */
function blocks(...parts) {
    return Markdown.trusted(parts.flatMap((part) => part?.text ?? []).join('\n\n'));
}
/** Returns untrusted text as an escaped paragraph. */
function paragraph(text) {
    return Markdown.trusted((0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(text));
}
function list(items) {
    return Markdown.trusted(items.map((item) => `- ${item instanceof Markdown ? item.text : (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdownLine */ .B)(item)}`).join('\n'));
}
/** Returns a list in one of GitHub's coloured alert boxes. */
function alert(kind, items) {
    return Markdown.trusted(`> [!${kind}]\n${list(items).text.replace(/^/gm, '> ')}`);
}
/** Returns digests, commits and addresses as code; any other text is escaped instead. */
function code(text) {
    return /^[\w .:/-]+$/.test(text) ? Markdown.trusted(`\`${text}\``) : md `${text}`;
}
/** Returns one line of text as a block of code. */
function codeBlock(line) {
    return Markdown.trusted(`\`\`\`sh\n${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}\n\`\`\``);
}
/** @param url an address in Tensorline's documentation or of GitHub's API */
function link(label, url) {
    return md `[${label}](${Markdown.trusted(encodeURI(decodeURI(url)).replace(/[()<>\\]/g, encodeURIComponent))})`;
}
/** Returns a user's name, cut to a length that fits into a table. */
function nameText(name) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name);
}
/** Returns a table. `numbers` contains the indices of the columns that are aligned right. */
function table(head, rows, numbers = []) {
    const line = (cells) => `| ${cells.map(textOf).join(' | ')} |`;
    return Markdown.trusted([
        line(head),
        `| ${head.map((_, column) => (numbers.includes(column) ? '--:' : '---')).join(' | ')} |`,
        ...rows.map(line),
    ].join('\n'));
}
/** Returns a section that is collapsed until the reader opens it. */
function details(summary, content) {
    return Markdown.trusted(`<details><summary>${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtmlText */ .SC)(summary)}</summary>\n\n${content.text}\n\n</details>`);
}
function section(title, ...parts) {
    return blocks(md `### ${title}`, ...parts);
}
/** Returns the text of a cell; empty if there is no value. */
function optional(value, text) {
    return value === null ? '' : text(value);
}
/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 characters for two curves. */
const mostPoints = 300;
/**
 * Returns curves over the epochs as a Mermaid chart, which GitHub draws. Curves with gaps are omitted, because Mermaid
 * cannot draw them. Beyond 300 epochs only every nth epoch is drawn.
 */
function lineChart(title, curves) {
    const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite));
    const [first] = drawn;
    if (!first)
        return null;
    const step = Math.ceil(first.values.length / mostPoints);
    const thin = (values) => values.filter((_, index) => index % step === 0);
    const epochs = thin(first.values.map((_, index) => index + 1));
    const lines = drawn.map(({ values }) => thin(values));
    const chart = [
        '```mermaid',
        'xychart-beta',
        `  title "${chartText(title)}: ${drawn.map(({ name }) => chartText(name)).join(', ')}"`,
        `  x-axis "epoch" [${epochs.join(', ')}]`,
        `  y-axis ${range(lines.flat())}`,
        ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
        '```',
    ];
    return Markdown.trusted(chart.join('\n'));
}
/** Replaces characters that could end the quotation or the block around the chart. */
function chartText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(text).replace(/[^\p{L}\p{N} ._-]/gu, ' ');
}
/** Returns the range of the y axis. It is never empty, because Mermaid draws nothing on an axis without length. */
function range(values) {
    const [low = 0, high = 0] = (0,d3_array__WEBPACK_IMPORTED_MODULE_4__/* .extent */ .Xx)(values);
    return low === high
        ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
        : `${number(low)} --> ${number(high)}`;
}
function number(value) {
    return String(Number(value.toPrecision(5)));
}
/** Returns a shortened digest as code, such as `sha256:8f3a2b1c4d5e…`: short enough to read, long enough to find. */
function digestText(digest) {
    return Markdown.trusted(`\`sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…\``);
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

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73375);






/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
function requireSection({ pipeline, file }, name) {
    const section = pipeline[name];
    if (section !== undefined)
        return section;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_MISSING_KEY',
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        hint: `\`tensorline init\` writes an example. All keys: ${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/')) {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinksOutside */ .h)([reference], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(host.codeOrigin));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    }
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
function nameArtifact(context, given, defaultName) {
    const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given;
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name after that which the user gave the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
function engineOnDemand(context, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(context, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
function nameEngine({ device, gpu, libtensorflow, instructionSet, threads }) {
    return [
        device,
        gpu?.name,
        libtensorflow && `TensorFlow ${libtensorflow}`,
        instructionSet,
        `${threads} threads`,
    ]
        .filter(Boolean)
        .join(', ');
}
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ }),

/***/ 18698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ dateRewriters),
/* harmony export */   y: () => (/* binding */ dateReader)
/* harmony export */ });
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73581);
/* harmony import */ var _iso_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47781);


/**
 * Returns a function that reads a date in a format of `strptime` as milliseconds since 1970 in UTC; NaN for any other text, such as
 * the 31st of February.
 */
function formattedDate(format) {
    const [parse, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcParse */ .GY)(format), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_0__/* .utcFormat */ .aL)(format)];
    return (text) => {
        const date = parse(text);
        // The parser takes the 31st of February for the 3rd of March.
        return date !== null && plain(write(date)) === plain(text) ? date.getTime() : Number.NaN;
    };
}
/** Returns a function that reads a date in ISO 8601 or in the format; NaN for any other text. */
function dateReader(format) {
    if (format === undefined)
        return _iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p;
    const read = formattedDate(format);
    return (text) => {
        const time = read(text);
        return Number.isNaN(time) ? (0,_iso_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .p)(text) : time;
    };
}
/** Returns a date without leading zeros, upper case and repeated spaces, none of which the parser needs. */
function plain(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/(?<!\d)0+(?=\d)/g, '');
}
/** Returns a function that returns, for a column with a format of dates, a function that rewrites its texts as ISO 8601. */
function dateRewriters({ features, }) {
    return (column) => {
        const format = features[column]?.['date-format'];
        if (format === undefined)
            return null;
        const read = formattedDate(format);
        return (text) => {
            const time = read(text);
            return Number.isNaN(time) ? text : new Date(time).toISOString();
        };
    };
}


/***/ }),

/***/ 41813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ describeTransform)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);


/** Describes a transform for people, columns with equal steps together. */
function describeTransform(transform) {
    return [...describeFeatures(transform), ...describeLabels(transform)];
}
function describeLabels({ labels = [] }) {
    return labels.map(({ output, steps }) => ({
        columns: [output],
        steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
    }));
}
function describeFeatures(transform) {
    if ('steps' in transform)
        return transform.steps.length === 0
            ? []
            : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }];
    const columns = [...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(transform.columns, describeColumn)].flatMap(([steps, equal]) => steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }]);
    const { crosses = [], windows = [] } = transform;
    return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)];
}
function describeCross({ name, columns, buckets, values }) {
    const size = buckets.by === 'hash'
        ? ` in ${buckets.count} hash buckets`
        : `, the ${buckets.combinations.length} most frequent combinations and other`;
    return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` };
}
function describeWindow({ name, statistic, columns, indicator, steps }) {
    const [first, last] = [columns[0], columns.at(-1)];
    const rows = columns.length === 1 ? first : `${first} to ${last}`;
    const missing = missingOf({ missing: 0, indicator });
    return {
        columns: [name],
        steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
    };
}
/** An empty text for numbers that stay as they are, and for columns that only windows use. */
function describeColumn(column) {
    const parts = [...missingOf(column), ...encodingOf(column)];
    return parts.join(', ');
}
function missingOf({ missing, indicator }) {
    if (missing === null)
        return [];
    return [indicator ? 'missing values replaced and marked' : 'missing values replaced'];
}
function encodingOf(column) {
    switch (column.encoding) {
        case 'number':
            return [
                ...column.steps.map(nameOfStep),
                ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
            ];
        case 'one-hot':
        case 'index': {
            const other = column.other ? ' and other' : '';
            return [`${column.encoding} of ${column.categories} categories${other}`];
        }
        case 'hash':
            return [`${column.values} of ${column.buckets} hash buckets`];
        case 'date':
            return [
                ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) => [
                    (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(parts.map(({ part }) => part), parts.length),
                    steps,
                ]
                    .filter(Boolean)
                    .join(' ')),
                ...(column.cyclic.length > 0
                    ? [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(column.cyclic, column.cyclic.length)} as sine and cosine`]
                    : []),
            ];
        case 'text':
            return [describeText(column)];
        case 'token-ids':
            return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`];
        case 'image': {
            const [height, width, channels] = column.shape;
            const colour = channels === 1 ? 'grey' : 'colour';
            return [`image of ${width} × ${height} in ${colour}`, ...column.steps.map(nameOfStep)];
        }
        case 'none':
            return [];
    }
}
/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }) {
    const unit = unitOf(tokens);
    const lengths = least === most ? String(least) : `${least} to ${most}`;
    const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`;
    switch (output.values) {
        case 'counts':
            return `counts of ${ngrams}`;
        case 'binary':
            return `presence of ${ngrams}`;
        case 'tf-idf':
            return `TF-IDF of ${ngrams}`;
        case 'ids':
            return `the first ${output.length} ids of ${ngrams}`;
    }
}
function unitOf(tokens) {
    if (typeof tokens === 'object')
        return 'tokens of a tokenizer';
    return tokens === 'characters-in-words' ? 'characters in words' : tokens;
}
function nameOfStep(step) {
    switch (step.step) {
        case 'scale':
            return `divided by ${step.by}`;
        case 'standardize':
            return 'standardized';
        case 'min-max':
            return 'scaled to 0 to 1';
        case 'robust':
            return 'scaled by median and interquartile range';
        case 'clip':
            return 'clipped';
        case 'log':
            return 'signed logarithm';
        case 'quantile':
            return 'quantile';
    }
}


/***/ }),

/***/ 10047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const day = 86_400;
const hour = 3600;
const minute = 60;
/** `1 day, 2:03:04` of Python, `-1 days +22:00:00` of pandas, `1 day 02:03:04` of DuckDB, `26:03` and `26:03:04.5`. */
const clock = /^(?:([+-]?\d+) days?(?:,? (?=\S)|$))?(?:([+-]?)(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?)?$/;
/** ISO 8601 without years and months, whose length varies. */
const iso = /^([+-]?)P(?=.)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
/** Returns a duration in seconds; NaN for a text that is no duration. */
function parseDuration(text) {
    const isoParts = iso.exec(text);
    if (isoParts !== null) {
        const [, sign, weeks, days, hours, minutes, seconds] = isoParts;
        const whole = numberOf(weeks) * 7 * day + numberOf(days) * day;
        return signed(sign, whole + secondsOf(hours, minutes, seconds));
    }
    const clockParts = text === '' ? null : clock.exec(text);
    if (clockParts === null)
        return Number.NaN;
    const [, days, sign, hours, minutes, seconds] = clockParts;
    return numberOf(days) * day + signed(sign, secondsOf(hours, minutes, seconds));
}
function secondsOf(hours, minutes, seconds) {
    return numberOf(hours) * hour + numberOf(minutes) * minute + numberOf(seconds);
}
function numberOf(part) {
    return Number(part ?? 0);
}
function signed(sign, value) {
    return sign === '-' && value !== 0 ? -value : value;
}


/***/ }),

/***/ 47781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parseTime)
/* harmony export */ });
/** ISO 8601 with a date, and optionally a time and a zone. */
const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const zone = /(?:Z|[+-]\d{2}:?\d{2})$/;
/** Returns a date as milliseconds since 1970 in UTC; NaN for any other text. A time without a zone is UTC. */
function parseTime(text) {
    const day = text.slice(0, 10);
    if (!isoTime.test(text) || !isDay(day))
        return Number.NaN;
    const iso = text.replace(' ', 'T');
    return Date.parse(!iso.includes('T') || zone.test(iso.slice(11)) ? iso : `${iso}Z`);
}
/** Date.parse accepts 2026-02-31 and returns the 3rd of March. */
function isDay(day) {
    const time = Date.parse(day);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}


/***/ })

};
