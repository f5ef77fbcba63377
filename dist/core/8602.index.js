export const id = 8602;
export const ids = [8602];
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
    return typeof content === 'string' ? withDigests(content, _text_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV) : content.map(textOf).join('');
}
/** Returns untrusted text as Markdown. Digests and references with one become code, because they are copied. */
function withDigests(text, escape) {
    return text
        .split(/((?<![\w.:/@-])(?:[\w.:/-]+@)?sha256:[0-9a-f]{64}(?![\w.-]))/)
        .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escape(part)))
        .join('');
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

/***/ 62662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ winnerOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   fw: () => (/* binding */ searchResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64352);
/* harmony import */ var _training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12894);



/** The result of one training of a search. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Values by their path in `tensorline.yml`. */
    point: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    /** The metric in the epoch whose weights were kept; null for a failed trial. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Digest of the trial's model. */
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    /** Reason for a failure or a missing value; empty otherwise. */
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const searchResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(trialSchema),
    winner: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().nullable(),
});
/** Returns the trials sorted from best to worst. Equal trials keep their order; failed trials are last. */
function ranked(metric, trials) {
    const objective = ({ value }) => (value === null ? -Infinity : (0,_training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .toMaximize */ .K1)(metric, value));
    return trials.toSorted((a, b) => objective(b) - objective(a) || a.trial - b.trial);
}
function winnerOf(metric, trials) {
    const [best] = ranked(metric, trials);
    return best?.value == null ? null : best;
}


/***/ }),

/***/ 16221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchSelect: () => (/* binding */ searchSelect)
/* harmony export */ });
/* harmony import */ var _search_planned_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54922);
/* harmony import */ var _search_read_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18405);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79242);
/* harmony import */ var _search_search_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18281);




/** Selects the best of the trials that the jobs of a matrix trained. */
async function searchSelect(context, inputs) {
    const section = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSection */ .nA)(context, 'search');
    const trials = [];
    for (const [number, point] of (0,_search_planned_points_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedPoints */ .g)(section).entries())
        trials.push((await (0,_search_read_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrial */ .$)(context, section, { number, point, artifact: `trial-${number}` })).trial);
    return (0,_search_search_result_js__WEBPACK_IMPORTED_MODULE_3__/* .announceSearch */ .Y)(context, section, trials, inputs);
}


/***/ }),

/***/ 54922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plannedPoints)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _search_sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18645);
/* harmony import */ var _search_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95248);



/**
 * Returns the points of all trials before the first one is trained.
 * @throws UserError for a sampler that uses the results of trials
 */
function plannedPoints(section) {
    if (section.sampler === 'tpe')
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
            found: 'the sampler tpe for a matrix',
            expected: 'random or sobol, because parallel jobs do not have the results of the others',
            hint: 'Set `search.sampler: sobol`, or search on one machine with the action `search`.',
        });
    return Array.from({ length: section.trials }, (_, trial) => (0,_search_space_js__WEBPACK_IMPORTED_MODULE_2__/* .pointAt */ .sd)(section, (0,_search_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .samplePoint */ .r)(section, trial, [])));
}


/***/ }),

/***/ 18405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71003);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27267);
/* harmony import */ var _search_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62662);
/* harmony import */ var _training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12894);








const runSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sources: _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesSchema */ .e.optional() });
/** Reads a trial from the artifact of its training; a trial without an artifact has failed. */
async function readTrial({ host, workspace }, { metric }, { number, point, artifact }) {
    const row = { trial: number, point, outcome: 'failed', value: null, epochs: 0, digest: null };
    try {
        const model = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openModel */ .GF)(await host.artifacts.fetch(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', artifact)));
        const { history, epoch, stopped } = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrainingMetrics */ .KU)(model);
        const kept = history.find((record) => record.epoch === epoch);
        const value = kept ? (0,_training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_6__/* .metricIn */ .My)(metric, kept) : null;
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({
            ...row,
            outcome: stopped ? 'stopped' : 'finished',
            value,
            epochs: history.length,
            digest: model.digest,
            note: kept && value === null ? `the training has no metric ${metric}, which search.metric requires` : '',
        });
        const { sources = null } = runSchema.parse(await (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunRecord */ .lR)(model.folder));
        return {
            trial,
            history,
            sources,
            folder: model.folder,
            recipe: model.manifest.config,
            dataset: model.manifest.parents['dataset'] ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({ ...row, note: 'its job ended without a model' });
        return { trial, folder: null, recipe: null, dataset: null, history: [], sources: null };
    }
}


/***/ }),

/***/ 18281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ announceSearch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/search/trial.js
var trial = __webpack_require__(62662);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var html_scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/trials-chart.js




const width = 680;
const height = 320;
const plot = { left: 60, right: 620, top: 40, bottom: 270 };
/**
 * Returns a chart with one line per trial over the searched values and its metric, or with one dot per trial if one value
 * is searched. Trials are ranked best first.
 */
function trialsChart(metric, ranked) {
    const measured = ranked.filter(({ value }) => value !== null);
    const paths = Object.keys(measured[0]?.point ?? {});
    if (measured.length === 0)
        return null;
    const results = axisOf(metric, measured, ({ value }) => value);
    const searched = paths.map((path) => axisOf(path, measured, ({ point }) => point[path]));
    const [only] = searched;
    const label = `${measured.length} trials by ${paths.join(', ')} and ${metric}`;
    return (0,markup/* html */.qy) `<figure class="plot">
    ${(0,chart/* chart */.b)({ title: label, width, height }, searched.length === 1 && only
        ? scatter(only, results, measured)
        : parallel([...searched, results], measured))}
  </figure>`;
}
function scatter(across, up, trials) {
    const x = (0,html_scale/* linearScale */.om)([0, 1], [plot.left, plot.right]);
    const y = (0,html_scale/* linearScale */.om)([0, 1], [plot.bottom, plot.top]);
    return (0,markup/* html */.qy) `<line
      class="grid"
      x1="${plot.left}"
      x2="${plot.right}"
      y1="${plot.bottom}"
      y2="${plot.bottom}"
    />
    <line class="grid" x1="${plot.left}" x2="${plot.left}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${plot.left}" y="${plot.bottom + 20}">${across.ends[0]}</text>
    <text x="${plot.right}" y="${plot.bottom + 20}" text-anchor="end">${across.ends[1]}</text>
    <text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 40}" text-anchor="middle"
      >${across.name}</text
    >
    <text x="${plot.left - 6}" y="${plot.bottom}" text-anchor="end">${up.ends[0]}</text>
    <text x="${plot.left - 6}" y="${plot.top + 4}" text-anchor="end">${up.ends[1]}</text>
    <text x="${plot.left}" y="${plot.top - 18}">${up.name}</text>
    ${trials
        .toReversed()
        .map((trial) => (0,markup/* html */.qy) `<circle
            class="dot ${tone(trial, trials)}"
            cx="${x(across.position(trial))}"
            cy="${y(up.position(trial))}"
            r="5"
            ><title>trial ${trial.trial}</title></circle
          >`)}`;
}
function parallel(axes, trials) {
    const x = (0,html_scale/* linearScale */.om)([0, axes.length - 1], [plot.left + 20, plot.right]);
    const y = (0,html_scale/* linearScale */.om)([0, 1], [plot.bottom, plot.top]);
    return (0,markup/* html */.qy) `${trials
        .toReversed()
        .map((trial) => (0,markup/* html */.qy) `<polyline
          class="curve ${tone(trial, trials)}"
          points="${axes.map((axis, index) => `${x(index)},${y(axis.position(trial))}`).join(' ')}"
          ><title>trial ${trial.trial}</title></polyline
        >`)}
  ${axes.map(({ name, ends }, index) => (0,markup/* html */.qy) `<line class="grid axis" x1="${x(index)}" x2="${x(index)}" y1="${plot.top}" y2="${plot.bottom}" />
        <text x="${x(index)}" y="${plot.top - 8}" text-anchor="middle">${ends[1]}</text>
        <text x="${x(index)}" y="${plot.bottom + 18}" text-anchor="middle">${ends[0]}</text>
        <text x="${x(index)}" y="${plot.bottom + 38}" text-anchor="middle">${lastPart(name)}</text>`)}`;
}
/** Returns the colour of a trial: the best one is highlighted. */
function tone(trial, ranked) {
    return trial === ranked[0] ? 'c1' : 'c0 faint';
}
function lastPart(path) {
    return path.split('.').slice(-2).join('.');
}
function axisOf(name, trials, valueOf) {
    const values = trials.map(valueOf);
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length < values.length)
        return namesAxis(name, values, valueOf);
    const [low = 0, high = 0] = (0,d3_array/* extent */.Xx)(numbers);
    const logarithmic = low > 0 && high / low > 30;
    const scaled = (value) => (logarithmic ? Math.log(value) : value);
    const scale = (0,html_scale/* linearScale */.om)((0,html_scale/* domainAround */.gZ)([scaled(low), scaled(high)], 0), [0.03, 0.97]);
    return {
        name,
        ends: [trials_chart_short(low), trials_chart_short(high)],
        position: (trial) => {
            const value = valueOf(trial);
            return typeof value === 'number' ? scale(scaled(value)) : 0;
        },
    };
}
function namesAxis(name, values, valueOf) {
    const names = [...new Set(values.map((value) => JSON.stringify(value)))].sort();
    const scale = (0,html_scale/* linearScale */.om)([0, Math.max(names.length - 1, 1)], [0.03, 0.97]);
    return {
        name,
        ends: [names[0] ?? '', names.at(-1) ?? ''],
        position: (trial) => scale(Math.max(names.indexOf(JSON.stringify(valueOf(trial))), 0)),
    };
}
function trials_chart_short(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/search-report.js






/** Returns the trials of a search, best first, for the job summary. */
function searchMarkdown({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Search of ${name}`, (0,markdown/* paragraph */.FY)(winner === null
        ? 'No trial produced a model.'
        : `Trial ${winner} is the best of ${trials.length} by ${metric}.`), (0,markdown/* table */.tp)(['Trial', ...paths, metric, 'Epochs', ''], rows.map((trial) => [
        `${trial.trial}`,
        ...paths.map((path) => formatValue(trial.point[path])),
        resultText(trial),
        String(trial.epochs),
        noteOf(trial, winner),
    ]), [0, paths.length + 1, paths.length + 2])).text;
}
/** Returns the trials as a page, with a chart of all trials. */
function searchHtml({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    const columns = [
        { title: 'Trial' },
        ...paths.map((title) => ({ title })),
        { title: metric, align: 'number' },
        { title: 'Epochs', align: 'number' },
        { title: '' },
    ];
    return (0,page/* renderPage */.C)(`Search: ${name}`, [
        (0,html_table/* section */.uW)(`Search of ${name}`, 'trials', (0,markup/* html */.qy) `<p class="note">
        ${winner === null ? 'No trial produced a model.' : `Trial ${winner} is the best of ${trials.length} by ${metric}.`}
      </p>`, trialsChart(metric, rows), (0,html_table/* dataTable */.Jx)('Trials, best first', columns, rows.map((trial) => [
            trial.trial,
            ...paths.map((path) => formatValue(trial.point[path])),
            resultText(trial),
            trial.epochs,
            noteOf(trial, winner),
        ]))),
    ]);
}
function formatValue(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function resultText({ value }) {
    return value === null ? '' : value.toFixed(4);
}
function noteOf({ trial, outcome, note }, winner) {
    if (trial === winner)
        return 'best';
    return outcome === 'finished' ? note : [outcome, note].filter(Boolean).join(': ');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/search/search-result.js








/** Publishes the best model under its usual name, and the table of all trials. A search without a model fails. */
async function announceSearch(context, section, trials, inputs) {
    const { host, pipeline, workspace } = context;
    const started = new Date();
    const winner = (0,trial/* winnerOf */.Pk)(section.metric, trials);
    const result = trial/* searchResultSchema */.fw.parse({
        name: pipeline.name,
        metric: section.metric,
        trials,
        winner: winner?.trial ?? null,
    });
    const report = await (0,artifact/* writeArtifact */.w6)((0,stages_context/* nameArtifact */.o9)(context, '', 'search').path, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.json'), (0,digest/* canonicalJson */.dj)(result));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.md'), searchMarkdown(result, section.metric));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.html'), searchHtml(result, section.metric));
        return {
            kind: 'search',
            details: { winner: result.winner, metric: result.metric },
            parents: winner?.digest ? { winner: winner.digest } : {},
            config: (0,digest/* digestOfJson */.Qs)(section),
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    await host.artifacts.publish((0,stages_context/* nameArtifact */.o9)(context, '', 'search').name, report.folder, report.digest);
    await host.writeSummary(searchMarkdown(result, section.metric));
    const model = winner && (await publishWinner(context, winner, inputs.artifact));
    return {
        failure: model ? null : 'no trial produced a model',
        outputs: {
            digest: model?.digest ?? '',
            artifact: model?.name ?? '',
            path: model?.folder ?? '',
            trial: winner?.trial ?? '',
            'best-value': winner?.value ?? '',
            'best-parameters': winner ? JSON.stringify(winner.point) : '',
            'failed-trials': trials.filter(({ outcome }) => outcome === 'failed').length,
            'report-path': report.folder,
        },
    };
    async function publishWinner(context, { trial }, given) {
        const folder = await host.artifacts.fetch(`trial-${trial}`, (0,external_node_path_.join)(workspace, 'fetched', 'winner'));
        const model = await (0,model_artifact/* openModel */.GF)(folder);
        const { name } = (0,stages_context/* nameArtifact */.o9)(context, given, 'model');
        await host.artifacts.publish(name, model.folder, model.digest);
        return { ...model, name };
    }
}


/***/ }),

/***/ 12894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ toMaximize),
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   Ps: () => (/* binding */ metricsOf)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);

/** Returns the metric in an epoch; null if the training does not have it. */
function metricIn(metric, epoch) {
    const end = metric.lastIndexOf('/');
    const means = end < 0 ? epoch : epoch.outputs?.[metric.slice(0, end)];
    if (!means)
        return null;
    switch (metric.slice(end + 1)) {
        case 'loss':
            return means.loss;
        case 'accuracy':
            return means.accuracy;
        case 'validation-loss':
            return means.validationLoss;
        case 'validation-accuracy':
            return means.validationAccuracy;
        default:
            return null;
    }
}
/** Returns the value with a sign such that higher is better. */
function toMaximize(metric, value) {
    return metric.endsWith('loss') ? -value : value;
}
/**
 * Returns the metrics of a training on a dataset; for several outputs, the total losses and the metrics of each output.
 */
function metricsOf({ label, rows }) {
    const isMultiOutput = label.kind === 'multi-output';
    const ofOutputs = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).flatMap((output) => ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
        location: isMultiOutput ? `${output.name}/` : '',
        name,
    })));
    const all = [...(isMultiOutput ? [{ location: '', name: 'loss' }] : []), ...ofOutputs];
    return [
        ...(rows.validation > 0 ? all.map(({ location, name }) => `${location}validation-${name}`) : []),
        ...all.map(({ location, name }) => `${location}${name}`),
    ];
}


/***/ })

};
