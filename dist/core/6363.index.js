export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 77174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diffFiles),
/* harmony export */   w: () => (/* binding */ openDiff)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91407);
/* harmony import */ var _drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92);



/** Files of a comparison of two datasets. */
const diffFiles = {
    diff: 'diff.json',
    drift: 'drift.json',
    markdown: 'diff.md',
    page: 'diff.html',
};
const detailsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_drift_drift_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .driftOutcomes */ .T9).nullable(),
    accepted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** Opens a comparison of two datasets and verifies it. @throws UserError when it is not whole */
function openDiff(folder) {
    return (0,_artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .openArtifact */ .HI)(folder, 'dataset-diff', detailsSchema);
}


/***/ }),

/***/ 94963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ withoutBaseline),
/* harmony export */   r: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73375);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38602);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76291);
/* harmony import */ var _fit_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56756);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61547);
/* harmony import */ var _short_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54830);








const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
const defaultLimit = 60_000;
const mostDrifts = 100;
const mostCells = 8;
/**
 * Returns the differences of a dataset from its baseline for a job summary or a comment: what needs attention first, and columns without
 * drift collapsed. All untrusted text is escaped.
 * @param limit greatest size in bytes
 */
function renderDiffMarkdown(diff, origin, limit = defaultLimit) {
    const { drift } = diff;
    return (0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .fitSections */ .W)([
        heading(diff, origin),
        origin.notes.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('IMPORTANT', origin.notes),
        warnings(diff),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .diffLines */ .Pp)(diff).map(({ title, text }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${title}: ${text}`)),
        drift === null || (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchanged */ ._5)(diff) ? null : driftSection(drift),
        ...samples(diff),
        footer(diff, origin),
    ].flatMap((part) => part?.text ?? []), limit);
}
/** Returns the summary of a dataset without a baseline. */
function withoutBaseline(name, reason) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: not compared, since ${reason}`.text;
}
function heading(diff, { commit }) {
    const { name, drift } = diff;
    const of = commit === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) ` of ${new _short_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .ShortCommit */ .i(commit)}`;
    if ((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchanged */ ._5)(diff))
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: the same dataset as the baseline${of}`;
    const title = drift === null
        ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Data of ${name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(diff)}`
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## ${icons[drift.outcome]} Data of ${name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .headlineOf */ .gD)(diff)}`;
    const compared = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Compared with the baseline${of}. ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)('How to read this', (0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_1__/* .manualPage */ .s)('data-drift'))}`;
    return drift === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(title, compared) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `**${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .driftTitle */ .IM)(drift)}.**`, compared);
}
function warnings(diff) {
    const consequence = diff.drift && (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .consequenceOf */ .pd)(diff.drift);
    const all = [...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .diffWarnings */ .xb)(diff), ...(consequence ? [consequence] : [])];
    return all.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .alert */ .xE)('WARNING', all);
}
function driftSection({ columns, confidence, group, skipped }) {
    const open = columns.filter(({ outcome }) => outcome !== 'pass');
    const passed = columns.filter(({ outcome }) => outcome === 'pass');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Drift', ...(open.length === 0 ? [] : [driftTable(open, confidence)]), ...(passed.length === 0
        ? []
        : [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(passed.length)} ${passed.length === 1 ? 'comparison' : 'comparisons'} without drift beyond the margin`, driftTable(passed, confidence)),
        ]), ...(group === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Rows with the same ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(group)} count as one group.`]), ...(skipped.length === 0
        ? []
        : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(skipped.map(({ column, reason }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Not compared: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(column)}, since ${reason}`))]));
}
function driftTable(columns, confidence) {
    const shown = columns.slice(0, mostDrifts);
    const rest = columns.length - shown.length;
    const rows = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', 'Column', 'Distance', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .intervalName */ .Bb)(confidence), 'Margin', 'By chance', 'Rows', 'Kind'], shown.map((drift) => [
        icons[drift.outcome],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)((0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(drift)),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.distance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .boundsText */ .Fv)(drift),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.margin),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceText */ .ly)(drift.byChance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsText */ .Xs)(drift),
        _drift_words_js__WEBPACK_IMPORTED_MODULE_2__/* .distanceNames */ .WV[drift.kind],
    ]), [2, 3, 4, 5, 6]);
    return rest === 0 ? rows : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(rows, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(rest)} more are in the report.`);
}
function samples({ samples: { changed, added, removed }, rows }) {
    return [
        changed.length === 0
            ? null
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Changed rows', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The first ${changed.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(rows.changed)}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Row', 'Split', 'Changes'], changed.map(({ id, split, cells }) => [
                (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(id),
                split,
                cells
                    .slice(0, mostCells)
                    .map(({ column, before, after }) => `${column}: ${valueText(before)} → ${valueText(after)}`)
                    .join('; '),
            ]))),
        sampleSection('Added rows', added, rows.added),
        sampleSection('Removed rows', removed, rows.removed),
    ];
}
function sampleSection(title, rows, count) {
    const [first] = rows;
    if (first === undefined)
        return null;
    const shown = first.cells.slice(0, mostCells);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(count)}${first.cells.length > shown.length ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `, with ${shown.length} of ${first.cells.length} columns` : ''}:`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Row', 'Split', ...shown.map(({ column }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(column))], rows.map(({ id, split, cells }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(id),
        split,
        ...cells.slice(0, shown.length).map(({ value }) => valueText(value)),
    ])));
}
function valueText(value) {
    return value === null ? '(none)' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .xv)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleText */ .EB)(value), 40);
}
function footer({ baseline, candidate }, { artifact }) {
    const digests = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Baseline ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(baseline.digest)}, this dataset ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(candidate.digest)}.`;
    return artifact === null ? digests : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `${digests} The whole report is in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(artifact)}.`;
}


/***/ }),

/***/ 77608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XI: () => (/* binding */ driftPolicyOf),
/* harmony export */   o6: () => (/* binding */ readDriftPolicy),
/* harmony export */   tE: () => (/* binding */ allowingDriftLabel)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93111);




/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingDriftLabel = 'allow-data-drift';
/**
 * Returns the settings of the comparison; null if there are none. A pull request is compared by those of its base, so that it cannot widen
 * its own margins.
 */
async function readDriftPolicy(context) {
    const { pipeline, host } = context;
    const own = driftPolicyOf(pipeline);
    const { base, pullRequest } = host;
    if (base === null || pullRequest === null)
        return own;
    const branch = pullRequest.baseBranch;
    const read = await readBase(context);
    if (read instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
        return (own && {
            ...own,
            branch,
            notes: [`The pipeline file of the base cannot be read: ${(0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(read.message)}`],
        });
    const ofBase = read === null ? null : driftPolicyOf(read);
    if (ofBase === null)
        return own && { ...own, branch };
    const allowed = await base.hasLabel(allowingDriftLabel);
    const changes = !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)([ofBase.drift, ofBase.group], [own?.drift, own?.group]);
    return {
        ...ofBase,
        branch,
        allowed,
        notes: [
            ...(changes
                ? ['This pull request changes data.drift or data.split.group. The settings of the base decide.']
                : []),
            ...(allowed ? [`The label ${allowingDriftLabel} allows any drift.`] : []),
        ],
    };
}
async function readBase({ file, overrides, host }) {
    const text = (await host.base?.readFile(file)) ?? null;
    if (text === null)
        return null;
    try {
        return (0,_config_read_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePipeline */ .iP)(text, file, overrides);
    }
    catch (error) {
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return error;
        throw error;
    }
}
/** Returns the settings of the comparison in a pipeline file; null without such settings. */
function driftPolicyOf({ name, data, gate }) {
    if (data?.drift === undefined)
        return null;
    const { baseline } = gate;
    return {
        drift: data.drift,
        group: data.split.group ?? null,
        name,
        gate,
        branch: baseline.from === 'run' ? baseline.branch : 'main',
        allowed: false,
        notes: [],
    };
}


/***/ }),

/***/ 59292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ reportDiff),
/* harmony export */   Sm: () => (/* binding */ diffTitle),
/* harmony export */   vT: () => (/* binding */ diffKey)
/* harmony export */ });
/* harmony import */ var _report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45931);
/* harmony import */ var _report_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94963);
/* harmony import */ var _report_diff_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15241);



const tones = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
/**
 * Writes the differences of a dataset to summary, log and comment. A pull request without any difference and any note gets no comment;
 * an earlier one is updated.
 * @returns the address of the comment; empty if none was written
 */
async function reportDiff({ host }, diff, origin, comment) {
    const { log, review, pullRequest } = host;
    const markdown = (0,_report_diff_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffMarkdown */ .r)(diff, origin);
    await host.writeSummary(markdown);
    log.info((0,_report_diff_text_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiffText */ .p)(diff, (outcome, text) => host.paint(tones[outcome], text)));
    for (const warning of (0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .diffWarnings */ .xb)(diff))
        log.warning(warning);
    if (!comment || review === null || pullRequest === null)
        return '';
    const posted = await review.comment(diffKey(diff, origin), { title: diffTitle(diff), markdown }, (0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchanged */ ._5)(diff) && origin.notes.length === 0 ? 'update' : 'create');
    if (posted.posted)
        return posted.url;
    log.warning(posted.reason);
    return '';
}
function diffTitle(diff) {
    return `Data: ${(0,_report_diff_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(diff)}`;
}
/** Returns the key that identifies the comment among those of other datasets; gates have keys without a colon. */
function diffKey({ name }, { artifact }) {
    return `dataset:${name}:${artifact ?? ''}`;
}


/***/ }),

/***/ 25472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c6: () => (/* binding */ hostFor),
  Yn: () => (/* binding */ postVerdict),
  gc: () => (/* binding */ readBasePipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 14 modules
var read_pipeline = __webpack_require__(13678);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-datasets.js + 17 modules
var diff_datasets = __webpack_require__(49441);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-artifact.js
var diff_artifact = __webpack_require__(77174);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-schema.js
var diff_schema = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/report/diff-markdown.js
var diff_markdown = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var report_markdown = __webpack_require__(61547);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/report-diff.js
var report_diff = __webpack_require__(59292);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/drift-policy.js
var drift_policy = __webpack_require__(77608);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/base-dataset.js
var base_dataset = __webpack_require__(92833);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/post-diff.js













const mebibyte = 2 ** 20;
/** Limits of a comparison: its four files and their manifest. */
const diffLimits = { archiveBytes: 4 * mebibyte, files: 10, bytes: 16 * mebibyte };
const datasetLimits = { archiveBytes: 1024 * mebibyte, files: 5000, bytes: 2048 * mebibyte };
/**
 * Posts the differences of the data of a fork's pull request from those of the base branch, if `data.drift` of the base is set. With
 * `rescore`, the datasets are compared here; otherwise the comparison of the fork's run is posted as unverified. A comparison that cannot
 * be read is posted as such, and does not hold up the verdict of the gate.
 */
async function postDiff(fork, inputs) {
    const policy = (0,drift_policy/* driftPolicyOf */.XI)(fork.pipeline);
    if (policy === null)
        return;
    const key = (0,report_diff/* diffKey */.vT)(fork.pipeline, { artifact: inputs.diff });
    const checkName = `tensorline / ${fork.pipeline.name} / data`;
    try {
        const measured = inputs.verify === 'rescore' ? await measureDiff(fork, inputs, policy) : null;
        const diff = measured ?? (await readDiff(fork, inputs));
        if (diff === null)
            return;
        const origin = { commit: null, artifact: null, notes: [] };
        const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown/* alert */.xE)('CAUTION', [measured === null ? reportedNote(fork) : measuredNote(fork)]), report_markdown/* Markdown */.oz.trusted((0,diff_markdown/* renderDiffMarkdown */.r)(diff, origin, 55_000))).text;
        await post(measured === null ? `${checkName} (reported by a fork)` : checkName, {
            title: measured === null ? `Reported, not verified: ${(0,report_diff/* diffTitle */.Sm)(diff)}` : (0,report_diff/* diffTitle */.Sm)(diff),
            conclusion: await conclusionOf(fork, diff, measured !== null),
            markdown,
        });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const title = 'The data of the fork’s run cannot be compared';
        fork.host.log.warning(`${title}: ${error.message}`);
        const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `## ❌ ${title}`, (0,report_markdown/* paragraph */.FY)(error.message.slice(0, longestReason))).text;
        await post(checkName, { title, conclusion: 'failure', markdown });
    }
    async function post(name, report) {
        await fork.host.writeSummary(report.markdown);
        await (0,report_verdict/* postToReview */.gC)(fork.host, key, { name, ...report, annotations: [] }, inputs);
    }
}
const longestReason = 5000;
/** Compares the dataset of the fork's run with that of the base branch; null if either does not exist. */
async function measureDiff(fork, inputs, policy) {
    const folder = (0,external_node_path_.join)(fork.workspace, 'fork-dataset');
    if (!(await fork.forkRun.fetchArtifact(inputs.dataset, folder, datasetLimits)))
        return null;
    const candidate = await (0,dataset/* openDataset */.Jp)(folder);
    const baseline = await (0,base_dataset/* findBaseDataset */.x)(fork, inputs.dataset);
    if (baseline === null)
        return null;
    refuseOther(candidate.details.name, fork);
    return (0,diff_datasets/* diffDatasets */.F)(baseline, candidate, policy);
}
/** Reads the comparison that the fork's run reported; null without one. Its page and its Markdown are ignored. */
async function readDiff(fork, inputs) {
    const folder = (0,external_node_path_.join)(fork.workspace, 'fork-diff');
    if (!(await fork.forkRun.fetchArtifact(inputs.diff, folder, diffLimits)))
        return null;
    await (0,diff_artifact/* openDiff */.w)(folder);
    const diff = await (0,artifact_json/* readArtifactJson */.zx)(folder, diff_artifact/* diffFiles */.p.diff, diff_schema/* datasetDiffSchema */.d1);
    refuseOther(diff.name, fork);
    return diff;
}
function refuseOther(name, { pipeline }) {
    if (name === pipeline.name)
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `data of "${name}"`,
        expected: `data of "${pipeline.name}", which the base branch has`,
        hint: 'Name the artifacts of that pipeline as the inputs "dataset" and "diff".',
    });
}
/** A reported comparison never succeeds, since branch rules would accept it. */
async function conclusionOf({ pull }, { drift }, verified) {
    if (drift?.accepted === false && !(await pull.base.hasLabel(drift_policy/* allowingDriftLabel */.tE)))
        return 'failure';
    return verified && drift?.outcome !== 'inconclusive' ? 'success' : 'neutral';
}
function reportedNote({ forkRun }) {
    return (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('A run of the fork’s own code', forkRun.runUrl)} reported these differences. They are not verified.`;
}
function measuredNote({ forkRun }) {
    return (0,report_markdown.md) `The dataset comes from ${(0,report_markdown/* link */.nf)('a run of the fork’s own code', forkRun.runUrl)}. It was compared here.`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/gate/verdict.js + 5 modules
var verdict = __webpack_require__(19709);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/report/report-artifact.js
var report_artifact = __webpack_require__(3863);
// EXTERNAL MODULE: ./build/core/js/src/report/verdict-markdown.js + 3 modules
var verdict_markdown = __webpack_require__(61643);
// EXTERNAL MODULE: ./build/core/js/src/report/words.js
var words = __webpack_require__(91389);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/find-baseline.js
var find_baseline = __webpack_require__(99884);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/newest-report.js
var newest_report = __webpack_require__(59150);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/record-decision.js + 1 modules
var record_decision = __webpack_require__(55725);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/report-fork.js














const report_fork_mebibyte = 2 ** 20;
/**
 * Limits of a report: three files, of which the page is the largest, and the predictions of each seed for candidate and
 * baseline.
 */
const limits = { archiveBytes: 16 * report_fork_mebibyte, files: 220, bytes: 64 * report_fork_mebibyte };
/**
 * Posts the verdict that the fork's run reported, marked as unverified.
 * @returns null if the run has no report
 */
async function reportFork(fork, inputs) {
    const { forkRun, pipeline, host, workspace } = fork;
    const folder = (0,external_node_path_.join)(workspace, 'fork-report');
    if (!(await forkRun.fetchArtifact(inputs.report, folder, limits)))
        return null;
    const verdict = await readReport(folder);
    report_fork_refuseOther(verdict, fork);
    refuseLinks(verdict, fork);
    const differences = await differencesOf(verdict, fork, inputs.report);
    // A decision on another test split does not count as a use of the base's, and a fork could report any number of them.
    if (!differences.includes('test split'))
        await (0,record_decision/* addToLedger */.mq)(fork, verdict);
    const title = `Reported, not verified: ${words/* outcomeWords */.wX[verdict.outcome]}`;
    const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `# ${title}`, (0,report_markdown/* alert */.xE)('CAUTION', cautions(fork, differences)), report_markdown/* Markdown */.oz.trusted((0,verdict_markdown/* renderMarkdown */.G)(verdict, { limit: 55_000 }))).text;
    await host.writeSummary(markdown);
    const gate = { name: pipeline.name, gate: pipeline.gate.id };
    const posted = await (0,report_verdict/* postToReview */.gC)(host, (0,report_verdict/* gateKey */.l)(gate), {
        // The name differs from the gate's, because branch rules treat a neutral check as passed.
        name: `${(0,report_verdict/* checkName */.I3)(gate)} (reported by a fork)`,
        conclusion: verdict.accepted && differences.length === 0 ? 'neutral' : 'failure',
        title,
        markdown,
        annotations: [],
    }, inputs);
    return { verdict: verdict.outcome, verified: false, reason: verdict.reason, ...posted };
}
/**
 * Reads the verdict only. The page and the Markdown of the fork's report are ignored and rendered again from the
 * verdict.
 */
async function readReport(folder) {
    const parsed = verdict/* verdictSchema */.$D.safeParse(await (0,report_artifact/* readVerdict */.wk)(await (0,report_artifact/* openReport */.NL)(folder)));
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo({
        code: 'FORK_INVALID_REPORT',
        found: `an invalid report.json of the fork: ${(0,artifact_json/* firstIssue */.OE)(parsed.error)}`,
        expected: 'a report of evaluate-gate of this version',
        hint: 'Use the same version of Tensorline in the pull request’s workflow.',
    });
}
function report_fork_refuseOther({ name, gate }, { pipeline }) {
    if (name === pipeline.name && gate === pipeline.gate.id)
        return;
    throw new user_error/* UserError */.yo({
        code: 'ARTIFACT_OTHER_PIPELINE',
        found: `a report of gate "${gate}" of "${name}"`,
        expected: `a report of gate "${pipeline.gate.id}" of "${pipeline.name}", which the base branch has`,
        hint: 'Name the artifact of that gate’s report as input "report".',
    });
}
/**
 * Allows only links of a report that lead to the repository itself.
 * @throws UserError for any other link
 */
function refuseLinks({ lineage, baseline }, { host }) {
    const here = host.revision?.url ?? null;
    const run = baseline.found ? baseline.runUrl : null;
    const elsewhere = [lineage.repository, run].find((url) => url !== null && url !== here && !url.startsWith(`${here}/actions/runs/`));
    if (elsewhere === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'FORK_INVALID_REPORT',
        found: `the address ${String(elsewhere)} in the report of the fork`,
        expected: `addresses of ${String(here)}`,
        hint: 'Run the pull request’s workflow again with the published action.',
    });
}
/**
 * Returns the differences between the fork's evaluation and one by the base, as far as the report contains them. A
 * report that declares its own policy was evaluated by both, so it has no differences.
 */
async function differencesOf({ lineage, policy }, fork, report) {
    if (policy !== null && policy.config === (0,digest/* digestOfJson */.Qs)(fork.pipeline.gate))
        return [];
    const split = await testSplitOfBase(fork, report);
    return [
        ...(lineage.config === (0,digest/* digestOfJson */.Qs)(fork.pipeline.gate) ? [] : ['gate']),
        ...(split === null || split === lineage.testSplit ? [] : ['test split']),
    ];
}
const baseReport = schemas/* object */.Ikc({ lineage: schemas/* object */.Ikc({ testSplit: schemas/* string */.YjP() }) });
/** Returns the test split of the newest report of the base branch; null without a report. */
async function testSplitOfBase(fork, name) {
    const { baseBranch } = fork.pull.pullRequest;
    const report = await (0,newest_report/* latestReport */.o)(fork, name, (0,find_baseline/* runsOf */.ky)(fork.pipeline.gate, baseBranch), baseReport);
    return report?.lineage.testSplit ?? null;
}
function cautions({ forkRun, pull }, differences) {
    const base = (0,report_markdown.md) `${(0,report_markdown/* code */.aY)(pull.pullRequest.baseCommit.slice(0, 7))}, the base`;
    return [
        ...differences.map((what) => (0,report_markdown.md) `The fork’s run used a different ${what} than ${base}.`),
        (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('A run of the fork’s own code', forkRun.runUrl)} reported this verdict. It is not verified.`,
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 55 modules
var evaluate_gate = __webpack_require__(8811);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/write-report.js + 15 modules
var write_report = __webpack_require__(54688);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/rescore-fork.js








const gibibyte = 2 ** 30;
const rescore_fork_limits = { archiveBytes: gibibyte, files: 5000, bytes: 2 * gibibyte };
/**
 * Evaluates the fork's model again: predicts with it here, and applies the gate and the test split of the base branch.
 * The model consists of layers and weights, which TensorFlow.js builds from its own classes; it contains no code to
 * run.
 * @returns null when the fork's run has no model
 */
async function rescoreFork(fork, inputs) {
    const { forkRun, workspace } = fork;
    const started = new Date();
    const model = (0,external_node_path_.join)(workspace, 'fork-model');
    if (!(await forkRun.fetchArtifact(inputs.model, model, rescore_fork_limits)))
        return null;
    // Native code, which is not designed for untrusted files, reads other kinds of models such as ONNX.
    await (0,artifact/* openModel */.GF)(model);
    const dataset = await (0,base_dataset/* findBaseDataset */.x)(fork, inputs.dataset);
    if (dataset === null)
        throw withoutDataset(fork, inputs.dataset);
    const evaluated = await (0,evaluate_gate.evaluateCandidate)(fork, {
        ...inputs,
        model,
        dataset: dataset.folder,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        // Reports of the base branch have the same artifact name as the report of the fork's run.
        artifact: inputs.report,
        'allow-fork-code': false,
    });
    const verdict = {
        ...evaluated.verdict,
        warnings: [
            'The model comes from a fork. Its predictions were computed here; its training data is unknown.',
            ...evaluated.verdict.warnings,
        ],
    };
    const testSetUse = await (0,record_decision/* recordDecision */.Q6)(fork, verdict);
    const report = await (0,write_report/* writeReport */.u)(fork, inputs.artifact, started, { ...evaluated, verdict, testSetUse });
    const posted = await (0,report_verdict/* reportVerdict */.Ki)(fork, verdict, testSetUse, inputs);
    return { ...report, verdict: verdict.outcome, verified: true, reason: verdict.reason, ...posted };
}
function withoutDataset({ pull }, name) {
    return new user_error/* UserError */.yo({
        code: 'FORK_BASE_INCOMPLETE',
        found: `no artifact ${name} of a successful run on ${pull.pullRequest.baseBranch}`,
        expected: 'a dataset with the test split for the evaluation',
        hint: 'Run the workflow on the base branch again, or set the input "dataset" to the name of the artifact.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/post-verdict.js





/**
 * Posts the verdict on a fork's pull request.
 * @returns null if the fork's run left neither a model nor a report, or its pull request has been closed or pushed to
 */
async function postVerdict(run, inputs) {
    const { forkRun, log } = run.host;
    const pull = await forkRun?.pullRequest();
    if (!forkRun || !pull?.found)
        return null;
    const pipeline = await readBasePipeline(run, pull);
    const fork = { ...run, forkRun, pull, pipeline, host: hostFor(run.host, pull) };
    await postDiff(fork, inputs);
    const rescored = inputs.verify === 'rescore' ? await rescoreFork(fork, inputs) : null;
    if (rescored !== null)
        return rescored;
    // Predictions and models of other kinds cannot be rescored.
    if (inputs.verify === 'rescore')
        log.info(`The fork’s run has no artifact ${inputs.model} to rescore. Its reported verdict is posted instead.`);
    return reportFork(fork, inputs);
}
/**
 * Reads `tensorline.yml` of the base branch.
 * @throws UserError if it does not exist there or is unreadable
 */
async function readBasePipeline({ file, overrides }, { base, pullRequest }) {
    const text = await base.readFile(file);
    if (text !== null)
        return (0,read_pipeline/* parsePipeline */.iP)(text, file, overrides);
    throw new user_error/* UserError */.yo({
        code: 'FORK_BASE_INCOMPLETE',
        found: `no ${file} on ${pullRequest.baseBranch}`,
        expected: 'a `tensorline.yml` on the base branch, whose gate applies to forks',
        hint: 'Merge the file into the base branch first. A fork cannot define its own gate.',
    });
}
/** Returns the host with the pull request as its subject, because this run itself belongs to the default branch. */
function hostFor(host, { pullRequest, review }) {
    const revision = host.revision && { ...host.revision, commit: pullRequest.headCommit };
    return { ...host, pullRequest, review, revision, base: null };
}


/***/ }),

/***/ 36363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishVerdict: () => (/* binding */ publishVerdict)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var report_markdown = __webpack_require__(61547);
// EXTERNAL MODULE: ./build/core/js/src/stages/fork/post-verdict.js + 3 modules
var post_verdict = __webpack_require__(25472);
// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/fork/verdict-process.js









/**
 * Default limits: the job in the examples ends after 30 minutes, and the remaining time is for posting the reason of a
 * missing verdict.
 */
const defaultLimits = { bytes: 0.75 * (0,external_node_os_.totalmem)(), milliseconds: 25 * 60_000 };
/**
 * Reads the files of the fork and posts a verdict, in a separate process. A model or report that exhausts memory or
 * time, or causes an uncaught error, ends that process only; this process then posts the reason.
 * @returns null if the fork's run left nothing
 * @throws UserError if the process ends or exceeds a limit
 */
async function postInProcess({ host, ...run }, inputs, limits = defaultLimits) {
    const child = (0,external_node_child_process_.fork)(program(), { execArgv: [], serialization: 'advanced' });
    const verdict = (0,dist/* createBirpc */.L)({}, {
        post: (message) => child.send(message),
        on: (listener) => child.on('message', listener),
        timeout: -1,
    });
    const stop = new AbortController();
    try {
        return (0,settled/* resultOf */.B)(await Promise.race([
            verdict.post({ ...run, inputs }),
            lost(child),
            overLimit(child, limits, stop.signal),
            cancelled(host.cancelled, stop.signal),
        ]));
    }
    finally {
        stop.abort();
        verdict.$close();
        await end(child);
    }
}
async function lost(child) {
    await (0,external_node_events_.once)(child, 'exit');
    throw exhausted(`was ended by ${child.signalCode ?? `exit code ${child.exitCode}`}`);
}
/** Milliseconds between two measurements of the memory: an allocation fills memory at a few gigabytes per second. */
const lookEvery = 100;
async function overLimit({ pid }, { bytes, milliseconds }, stop) {
    await preferInOutOfMemory(pid);
    const until = performance.now() + milliseconds;
    return new Promise((_, reject) => {
        const timer = setInterval(() => {
            void residentBytes(pid).then((resident) => {
                if (resident > bytes)
                    reject(exhausted(`used more than ${Math.round(bytes / 2 ** 20)} MiB of memory`));
            });
            if (performance.now() > until)
                reject(exhausted(`took more than ${milliseconds / 1000} seconds`));
        }, lookEvery);
        stop.addEventListener('abort', () => clearInterval(timer));
    });
}
function cancelled(signal, stop) {
    return new Promise((_, reject) => {
        const abort = () => reject(signal.reason instanceof Error ? signal.reason : new user_error/* Cancellation */.mT('cancelled'));
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { signal: stop });
    });
}
/** Makes the kernel end that process first if memory runs out before the next measurement. Only Linux supports this. */
async function preferInOutOfMemory(pid) {
    await (0,promises_.writeFile)(`/proc/${pid}/oom_score_adj`, '1000').catch(() => undefined);
}
const pageBytes = 4096;
/** Returns the resident memory; zero where the system does not provide it. */
async function residentBytes(pid) {
    const fields = await (0,promises_.readFile)(`/proc/${pid}/statm`, 'utf8').catch(() => '');
    return Number(fields.split(' ')[1] ?? 0) * pageBytes;
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = (0,external_node_events_.once)(child, 'exit');
    child.kill('SIGKILL');
    await ended;
}
function exhausted(how) {
    return new user_error/* UserError */.yo({
        code: 'FORK_LIMIT_EXCEEDED',
        found: `a model or report of the fork’s run that cannot be evaluated: the process that read it ${how}`,
        expected: 'a model and a report that fit into the memory and the time of this job',
        hint: 'Make the model smaller. If it has the usual size, use a larger runner.',
    });
}
/** Returns the program of the process: its source when Node runs the sources, else the bundle. */
function program() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    return (0,external_node_path_.join)(root, new URL(import.meta.url).pathname.endsWith('.ts')
        ? 'src/actions/fork-verdict-start.ts'
        : 'dist/fork-verdict/index.js');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/gate/report-verdict.js + 3 modules
var report_verdict = __webpack_require__(88455);
;// CONCATENATED MODULE: ./build/core/js/src/stages/publish-verdict.js






/** Milliseconds in which a cancelled run may post that it was cancelled. */
const timeToFinish = 5000;
const nothingPosted = {
    failure: null,
    outputs: {
        digest: '',
        artifact: '',
        path: '',
        'pull-request': '',
        verdict: '',
        verified: '',
        reason: '',
        'comment-url': '',
        'check-url': '',
    },
};
/**
 * Posts the verdict on a fork's pull request, from a run that has write permission and therefore runs none of the
 * fork's code. The pull request comes from the event and the API, and the gate from its base branch; everything else is
 * untrusted data. On any failure, the pull request gets a failed check and a comment with the reason, and the job
 * fails.
 */
async function publishVerdict(run, inputs) {
    const { forkRun, log } = run.host;
    if (forkRun === null) {
        log.info('Nothing to post: this run was not triggered by a run of a fork’s pull request.');
        return nothingPosted;
    }
    // Without a pull request, the check is attached to the commit of the fork's run.
    const destination = {
        host: run.host,
        check: 'tensorline / publish-verdict',
        key: 'publish-verdict',
    };
    return (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, async () => {
        try {
            return await publish(run, forkRun, inputs, destination);
        }
        catch (error) {
            await postReason(destination, forkRun, error, inputs);
            throw error;
        }
    });
}
async function publish(run, forkRun, inputs, destination) {
    const { log } = run.host;
    const pull = await forkRun.pullRequest();
    if (!pull.found) {
        log.info(`Nothing to post: ${pull.reason}.`);
        return nothingPosted;
    }
    destination.host = (0,post_verdict/* hostFor */.c6)(run.host, pull);
    const pipeline = await (0,post_verdict/* readBasePipeline */.gc)(run, pull);
    const gate = { name: pipeline.name, gate: pipeline.gate.id };
    destination.check = (0,report_verdict/* checkName */.I3)(gate);
    destination.key = (0,report_verdict/* gateKey */.l)(gate);
    const posted = await postInProcess(run, inputs);
    if (posted === null) {
        log.info(`Nothing to post: ${forkRun.runUrl} has no such artifact; it may have failed before its gate.`);
        return nothingPosted;
    }
    return {
        failure: null,
        outputs: { ...nothingPosted.outputs, ...posted, 'pull-request': pull.pullRequest.number },
    };
}
async function postReason({ host, check, key }, { runUrl, followingRunUrl }, error, where) {
    const title = 'The fork’s run cannot be evaluated';
    const markdown = (0,report_markdown/* blocks */.Bv)((0,report_markdown.md) `## ❌ ${title}`, (0,report_markdown/* paragraph */.FY)(reasonOf(error)), (0,report_markdown.md) `${(0,report_markdown/* link */.nf)('The run of the fork', runUrl)} was evaluated by ${(0,report_markdown/* link */.nf)('this run', followingRunUrl)}, whose log contains the details.`).text;
    await (0,report_verdict/* postToReview */.gC)(host, key, { name: check, conclusion: 'failure', title, markdown, annotations: [] }, where);
}
const longestReason = 5000;
/** The message of an internal error may contain anything, so only the log shows it. */
function reasonOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return error.message.slice(0, longestReason);
    if (error instanceof user_error/* Cancellation */.mT)
        return `The run was ${error.message}.`;
    return 'Internal error: this is a bug in Tensorline, not in this pull request.';
}


/***/ }),

/***/ 22211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   g: () => (/* binding */ settled)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);

async function settled(work) {
    try {
        return { how: 'done', result: await work() };
    }
    catch (caught) {
        const error = (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .withDiskExplained */ .oE)(caught);
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { how: error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB ? 'disk-full' : 'failed', problems: error.problems };
        if (error instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT)
            return { how: 'cancelled', reason: error.message };
        return { how: 'fault', error: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** Returns the result, or throws the error of the other process. */
function resultOf(settled) {
    switch (settled.how) {
        case 'done':
            return settled.result;
        case 'failed':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(settled.problems);
        case 'disk-full':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FullDisk */ .HB(settled.problems);
        case 'cancelled':
            throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancellation */ .mT(settled.reason);
        case 'fault':
            throw settled.error;
    }
}


/***/ }),

/***/ 38325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createBirpc)
/* harmony export */ });
/* unused harmony export createBirpcGroup */
//#region src/utils.ts
function createPromiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
const _cacheMap = /* @__PURE__ */ new WeakMap();
function cachedMap(items, fn) {
	return items.map((i) => {
		let r = _cacheMap.get(i);
		if (!r) {
			r = fn(i);
			_cacheMap.set(i, r);
		}
		return r;
	});
}
const random = Math.random.bind(Math);
const urlAlphabet = "useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict";
function nanoid(size = 21) {
	let id = "";
	let i = size;
	while (i--) id += urlAlphabet[random() * 64 | 0];
	return id;
}
//#endregion
//#region src/main.ts
const DEFAULT_TIMEOUT = 6e4;
const defaultSerialize = (i) => i;
const defaultDeserialize = defaultSerialize;
const { clearTimeout, setTimeout } = globalThis;
function createBirpc($functions, options) {
	const { post, on, off = () => {}, eventNames = [], serialize = defaultSerialize, deserialize = defaultDeserialize, resolver, bind = "rpc", timeout = DEFAULT_TIMEOUT, proxify = true } = options;
	let $closed = false;
	const _rpcPromiseMap = /* @__PURE__ */ new Map();
	let _promiseInit;
	let rpc;
	async function _call(method, args, event, optional) {
		if ($closed) throw new Error(`[birpc] rpc is closed, cannot call "${method}"`);
		const req = {
			m: method,
			a: args,
			t: "q"
		};
		if (optional) req.o = true;
		const send = async (_req) => post(serialize(_req));
		if (event) {
			await send(req);
			return;
		}
		if (_promiseInit) try {
			await _promiseInit;
		} finally {
			_promiseInit = void 0;
		}
		let { promise, resolve, reject } = createPromiseWithResolvers();
		const id = nanoid();
		req.i = id;
		let timeoutId;
		async function handler(newReq = req) {
			if (timeout >= 0) {
				timeoutId = setTimeout(() => {
					try {
						if (options.onTimeoutError?.call(rpc, method, args) !== true) throw new Error(`[birpc] timeout on calling "${method}"`);
					} catch (e) {
						reject(e);
					}
					_rpcPromiseMap.delete(id);
				}, timeout);
				if (typeof timeoutId === "object") timeoutId = timeoutId.unref?.();
			}
			_rpcPromiseMap.set(id, {
				resolve,
				reject,
				timeoutId,
				method
			});
			await send(newReq);
			return promise;
		}
		try {
			if (options.onRequest) await options.onRequest.call(rpc, req, handler, resolve);
			else await handler();
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		} finally {
			clearTimeout(timeoutId);
			_rpcPromiseMap.delete(id);
		}
		return promise;
	}
	const builtinMethods = {
		$call: (method, ...args) => _call(method, args, false),
		$callOptional: (method, ...args) => _call(method, args, false, true),
		$callEvent: (method, ...args) => _call(method, args, true),
		$callRaw: (options) => _call(options.method, options.args, options.event, options.optional),
		$rejectPendingCalls,
		get $closed() {
			return $closed;
		},
		get $meta() {
			return options.meta;
		},
		$close,
		$functions
	};
	if (proxify) rpc = new Proxy({}, { get(_, method) {
		if (Object.hasOwn(builtinMethods, method)) return builtinMethods[method];
		if (method === "then" && !eventNames.includes("then") && !("then" in $functions)) return void 0;
		const sendEvent = (...args) => _call(method, args, true);
		if (eventNames.includes(method)) {
			sendEvent.asEvent = sendEvent;
			return sendEvent;
		}
		const sendCall = (...args) => _call(method, args, false);
		sendCall.asEvent = sendEvent;
		return sendCall;
	} });
	else rpc = builtinMethods;
	function $close(customError) {
		$closed = true;
		_rpcPromiseMap.forEach(({ reject, method }) => {
			const error = /* @__PURE__ */ new Error(`[birpc] rpc is closed, cannot call "${method}"`);
			if (customError) {
				customError.cause ??= error;
				return reject(customError);
			}
			reject(error);
		});
		_rpcPromiseMap.clear();
		off(onMessage);
	}
	function $rejectPendingCalls(handler) {
		const handlerResults = Array.from(_rpcPromiseMap.values()).map(({ method, reject }) => {
			if (!handler) return reject(/* @__PURE__ */ new Error(`[birpc]: rejected pending call "${method}".`));
			return handler({
				method,
				reject
			});
		});
		_rpcPromiseMap.clear();
		return handlerResults;
	}
	async function onMessage(data, ...extra) {
		let msg;
		try {
			msg = deserialize(data);
		} catch (e) {
			if (options.onGeneralError?.call(rpc, e) !== true) throw e;
			return;
		}
		if (msg.t === "q") {
			const { m: method, a: args, o: optional } = msg;
			let result, error;
			let fn = await (resolver ? resolver.call(rpc, method, $functions[method]) : $functions[method]);
			if (optional) fn ||= () => void 0;
			if (!fn) error = /* @__PURE__ */ new Error(`[birpc] function "${method}" not found`);
			else try {
				result = await fn.apply(bind === "rpc" ? rpc : $functions, args);
			} catch (e) {
				error = e;
			}
			if (msg.i) {
				if (error && options.onFunctionError) {
					if (options.onFunctionError.call(rpc, error, method, args) === true) return;
				}
				if (!error) try {
					await post(serialize({
						t: "s",
						i: msg.i,
						r: result
					}), ...extra);
					return;
				} catch (e) {
					error = e;
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
				try {
					await post(serialize({
						t: "s",
						i: msg.i,
						e: error
					}), ...extra);
				} catch (e) {
					if (options.onGeneralError?.call(rpc, e, method, args) !== true) throw e;
				}
			}
		} else {
			const { i: ack, r: result, e: error } = msg;
			const promise = _rpcPromiseMap.get(ack);
			if (promise) {
				clearTimeout(promise.timeoutId);
				if (error) promise.reject(error);
				else promise.resolve(result);
			}
			_rpcPromiseMap.delete(ack);
		}
	}
	_promiseInit = on(onMessage);
	return rpc;
}
//#endregion
//#region src/group.ts
function createBirpcGroup(functions, channels, options = {}) {
	const { proxify = true } = options;
	const getChannels = () => typeof channels === "function" ? channels() : channels;
	const getClients = (channels = getChannels()) => cachedMap(channels, (s) => createBirpc(functions, {
		...options,
		...s
	}));
	function _boardcast(options) {
		const clients = getClients();
		return Promise.all(clients.map((c) => c.$callRaw(options)));
	}
	const broadcastBuiltin = {
		$call: (method, ...args) => _boardcast({
			method,
			args,
			event: false
		}),
		$callOptional: (method, ...args) => _boardcast({
			method,
			args,
			event: false,
			optional: true
		}),
		$callEvent: (method, ...args) => _boardcast({
			method,
			args,
			event: true
		}),
		$callRaw: (options) => _boardcast(options)
	};
	const broadcastProxy = proxify ? new Proxy({}, { get(_, method) {
		if (Object.hasOwn(broadcastBuiltin, method)) return broadcastBuiltin[method];
		const callbacks = getClients().map((c) => c[method]);
		const sendCall = (...args) => {
			return Promise.all(callbacks.map((i) => i(...args)));
		};
		sendCall.asEvent = async (...args) => {
			await Promise.all(callbacks.map((i) => i.asEvent(...args)));
		};
		return sendCall;
	} }) : broadcastBuiltin;
	function updateChannels(fn) {
		const channels = getChannels();
		fn?.(channels);
		return getClients(channels);
	}
	getClients();
	return {
		get clients() {
			return getClients();
		},
		functions,
		updateChannels,
		broadcast: broadcastProxy
	};
}
//#endregion



/***/ })

};
