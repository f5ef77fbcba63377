export const id = 5893;
export const ids = [5893];
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

/***/ 41337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);


/** Returns the names in a folder, sorted, without those that begin with a dot; empty if the folder does not exist. */
async function namesIn(folder) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => !name.startsWith('.')).sort();
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 64072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ explainStoreError),
/* harmony export */   S8: () => (/* binding */ explainCredentialsError),
/* harmony export */   us: () => (/* binding */ changedObject)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93111);


/** Returns the error of a request to a store as a UserError. It contains no part of a signature. */
function explainStoreError(thrown, { address, credentials }) {
    if (thrown instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return thrown;
    const { status, reason } = describeError(thrown);
    switch (status) {
        case 404:
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_SOURCE_NOT_FOUND',
                found: `no object for the source "${address}" (${reason})`,
                expected: 'a bucket and a key, a folder or a pattern that exist in the store',
                hint: 'Correct the address, or set `endpoint` and `region` to those of the store.',
            }, { cause: thrown });
        case 412:
            return changedObject(address);
        case 400:
        case 401:
        case 403:
            return accessDenied(address, credentials, reason, thrown);
        default:
            return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
                code: 'DATA_DOWNLOAD_FAILED',
                found: `no way to read ${address} (${reason})`,
                expected: 'a store that responds',
                hint: 'Check `endpoint`, and that this machine reaches it (HTTPS_PROXY if there is a proxy).',
            }, { cause: thrown });
    }
}
/** Returns the error of credentials that cannot be used, such as an identity token that the token service rejects. */
function explainCredentialsError(thrown, address) {
    return accessDenied(address, 'found', describeError(thrown).reason, thrown);
}
function changedObject(address) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: `${address}, which changed after it was listed`,
        expected: 'an object that stays the same',
        hint: 'Run the step again when no other process writes to the bucket.',
    });
}
const denialHints = {
    found: 'Check the credentials and their time limit, and that they allow `s3:GetObject`, and `s3:ListBucket` for folders and patterns.',
    absent: 'No credentials were found, so the request was not signed. Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or use the action `aws-actions/configure-aws-credentials` before this step.',
    withheld: 'Requests for a pull request from a fork are never signed. Make the objects public, or run the workflow on a branch of the repository itself.',
};
function accessDenied(address, credentials, reason, cause) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DATA_ACCESS_DENIED',
        found: `no access to ${address} (${reason})`,
        expected: 'credentials that may read it',
        hint: denialHints[credentials],
    }, { cause });
}
function describeError(thrown) {
    const status = statusOf(thrown);
    const name = thrown instanceof Error ? (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(thrown.name) : '';
    // The code is enough: the message of a rejected signature could quote parts of the request.
    if (status !== undefined)
        return {
            status,
            reason: /^(?!Unknown)[A-Z]\w+$/.test(name) ? `HTTP ${status}, ${name}` : `HTTP ${status}`,
        };
    return { status, reason: (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)) };
}
function statusOf(thrown) {
    if (!(thrown instanceof Error) || !('$metadata' in thrown))
        return undefined;
    const { $metadata: metadata } = thrown;
    return typeof metadata === 'object' &&
        metadata !== null &&
        'httpStatusCode' in metadata &&
        typeof metadata.httpStatusCode === 'number'
        ? metadata.httpStatusCode
        : undefined;
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

/***/ 11449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderDiffHtml)
/* harmony export */ });
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73375);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38602);
/* harmony import */ var _diff_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45931);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76291);
/* harmony import */ var _drift_section_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98817);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _isolated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30669);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35166);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19581);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34995);










/** Returns the differences of a dataset from its baseline as one page: the decision first, then the differences. */
function renderDiffHtml(diff, notes) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPage */ .C)(`Data of ${diff.name}: ${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .gD)(diff)}`, [
        overview(diff),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_6__/* .warningList */ .Vb)([...notes, ...warningsOf(diff)]),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Differences', 'differences', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)('Differences from the baseline', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Subject'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Change')], (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .diffLines */ .Pp)(diff).map(({ title, text: change }) => [title, change]))),
        diff.drift === null ? null : (0,_drift_section_js__WEBPACK_IMPORTED_MODULE_2__/* .driftSection */ .t)(diff.drift),
        ...sampleSections(diff),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Origin', 'origin', (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)('Datasets', [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Dataset'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Digest')], [
            ['Baseline', diff.baseline.digest],
            ['This dataset', diff.candidate.digest],
        ])),
    ]);
}
function overview(diff) {
    const { name, drift, rows, candidate } = diff;
    const tiles = [
        ['Rows', (0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .totalRows */ .wh)(candidate)],
        ['Added', rows.added],
        ['Removed', rows.removed],
        ['Changed', rows.changed],
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<header class="verdict ${drift?.outcome ?? 'pass'}">
    <p class="eyebrow">Data · ${name}</p>
    <h1>${(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .gD)(diff)}</h1>
    ${drift && (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<p class="reason">${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .driftTitle */ .IM)(drift)}.</p>`}
    <p class="note">
      <a href="${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_0__/* .manualPage */ .s)('data-drift')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${tiles.map(([title, count]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<div>
            <dt>${title}</dt>
            <dd>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)}</dd>
          </div>`)}
    </dl>
  </header>`;
}
function warningsOf(diff) {
    const consequence = diff.drift && (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .consequenceOf */ .pd)(diff.drift);
    return [...(0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .diffWarnings */ .xb)(diff), ...(consequence ? [consequence] : [])];
}
function sampleSections({ samples: { changed, added, removed }, rows }) {
    return [
        changed.length === 0
            ? null
            : (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Changed rows', 'changed-rows', changedTable(changed, rows.changed)),
        sampleSection('Added rows', 'added-rows', added, rows.added),
        sampleSection('Removed rows', 'removed-rows', removed, rows.removed),
    ];
}
function changedTable(rows, count) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)} changed rows`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Split'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Column'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Before'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('After')], rows.flatMap(({ id, split, cells }) => cells.map(({ column, before, after }) => [
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(id),
        split,
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(column),
        valueText(before),
        valueText(after),
    ])));
}
function sampleSection(title, id, rows, count) {
    const [first] = rows;
    if (first === undefined)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(title, id, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(`The first ${rows.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(count)} ${title.toLowerCase()}`, [(0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Row'), (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Split'), ...first.cells.map(({ column }) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(column)))], rows.map((row) => [(0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)(row.id), row.split, ...row.cells.map(({ value }) => valueText(value))])));
}
const longestValue = 160;
function valueText(value) {
    return value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy) `<small>none</small>` : (0,_isolated_js__WEBPACK_IMPORTED_MODULE_4__/* .isolated */ .M)((0,_diff_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .sampleText */ .EB)(value), longestValue);
}


/***/ }),

/***/ 98817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ driftSection)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5793);
/* harmony import */ var _drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60751);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38602);
/* harmony import */ var _drift_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76291);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91389);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67354);
/* harmony import */ var _interval_bar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25391);
/* harmony import */ var _isolated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30669);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35166);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19581);










/** Returns the decided columns: those with drift or undecided first, the others in a fold. */
function driftSection(drift, ...lead) {
    const open = drift.columns.filter(({ outcome }) => outcome !== 'pass');
    const passed = drift.columns.filter(({ outcome }) => outcome === 'pass');
    const domain = domainOf(drift.columns);
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)('Drift', 'drift', ...lead, open.length === 0 ? null : driftTable('Columns with drift, or undecided', open, drift, domain), passed.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<details class="more" ${open.length === 0 ? 'open' : ''}>
          <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatCount */ .B4)(passed.length)} without drift beyond the margin</summary>
          ${driftTable('Columns without drift beyond the margin', passed, drift, domain)}
        </details>`, drift.group === null
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Rows with the same ${drift.group} count as one group.</p>`, drift.skipped.map(({ column, reason }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `<p class="note">Not compared: ${(0,_isolated_js__WEBPACK_IMPORTED_MODULE_5__/* .isolated */ .M)(column)}, since ${reason}.</p>`));
}
/** Returns a scale on which all bounds and margins lie. */
function domainOf(columns) {
    return [0, Math.max(0.01, (0,d3_array__WEBPACK_IMPORTED_MODULE_9__/* .max */ .T9)(columns, ({ upper, margin }) => Math.max(upper, margin)) ?? 0)];
}
function driftTable(caption, columns, { confidence }, domain) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Column'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Verdict'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Distance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Margin'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)((0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .intervalTitle */ .cS)(confidence)} ${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalAxis */ .N)(domain, _drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)}`),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('By chance'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)('Rows'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('Kind'),
    ], columns.map((drift) => [
        (0,_isolated_js__WEBPACK_IMPORTED_MODULE_5__/* .isolated */ .M)((0,_drift_decide_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .G)(drift)),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_7__/* .badge */ .qS)(drift.outcome, _words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWords */ .wX[drift.outcome]),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.distance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.margin),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy) `${(0,_interval_bar_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalBar */ .z)({
            value: drift.distance,
            interval: drift,
            mark: drift.margin,
            domain,
            label: `Distance ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.distance)}, between ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(drift)}, with the margin ${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.margin)}`,
        })} <small>${(0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(drift)}</small>`,
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceText */ .ly)(drift.byChance),
        (0,_drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsText */ .Xs)(drift),
        _drift_words_js__WEBPACK_IMPORTED_MODULE_1__/* .distanceNames */ .WV[drift.kind],
    ]));
}


/***/ }),

/***/ 30669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isolated)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


const longestName = 60;
/** Returns a text of the data, cut if it is long, and isolated from the writing direction around it. */
function isolated(text, longest = longestName) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<bdi>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, longest)}</bdi>`;
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

/***/ 65893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(91407);
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
function writeQuarantine(folder, { rows, faults, lines }, dataset) {
    const { name, recipe } = dataset.details;
    return (0,artifacts_artifact/* writeArtifact */.w6)(folder, async (draft) => {
        await (0,promises_.pipeline)(lines, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(draft, quarantineFile)));
        return {
            kind: 'quarantine',
            parents: { dataset: dataset.digest },
            config: dataset.manifest.config,
            details: { name, recipe, rows, cells: [...faults] },
            run: {},
        };
    });
}
/** Opens a quarantine and verifies it. @throws UserError when it is not whole */
function openQuarantine(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'quarantine', detailsSchema);
}

// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation-failures.js
var expectation_failures = __webpack_require__(54115);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/config/expect.js
var expect = __webpack_require__(81883);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/result.js


/** Name of the file with the results in the artifact of a dataset. */
const expectationsFile = 'expectations.json';
const example = schemas/* strictObject */.rej({
    /** The path relative to the configuration, or the address of a download. */
    file: schemas/* string */.YjP(),
    /** Counts from 1; left out where a file has no lines. */
    line: schemas/* int */.Whr().positive().optional(),
    /** Position in the file, from 0. */
    row: schemas/* int */.Whr().nonnegative(),
    /** The cell; null for a missing or a private value. */
    value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable(),
});
const result = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n([
        'type',
        'range',
        'values',
        'pattern',
        'length',
        'missing',
        'column',
        'columns',
        'unique',
        'rule',
        'rows',
        'newest',
        'mean',
        'sum',
        'classes',
    ]),
    /** A column, several columns, the name of a rule, or `table`. */
    subject: schemas/* string */.YjP(),
    /** The condition in words. */
    expected: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(expect/* severities */.gO),
    /** The verdict; that of `newest` without its age, which depends on the time of the run. */
    verdict: schemas/* enum */.k5n(['pass', 'fail']),
    /** Number of rows that fail; null for a condition on all rows together. */
    failing: schemas/* int */.Whr().nonnegative().nullable(),
    /** The value that was found; null if rows are counted, or for a private column. */
    observed: schemas/* string */.YjP().nullable(),
    /** The newest date and its greatest age, in milliseconds; for `newest` only. */
    age: schemas/* strictObject */.rej({ newest: schemas/* number */.aig().nullable(), within: schemas/* number */.aig() }).optional(),
    /** The first failing rows. */
    examples: schemas/* array */.YOg(example),
});
/** Results of all expectations about the sources of a dataset. */
const expectationResultsSchema = schemas/* strictObject */.rej({
    /** Rows in the sources. */
    rows: schemas/* int */.Whr().nonnegative(),
    expectations: schemas/* array */.YOg(result),
});

;// CONCATENATED MODULE: ./build/core/js/src/expectations/stored-results.js




/** Writes the results into the folder of a dataset. They do not depend on the time of the run. */
async function writeExpectations(folder, results) {
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, expectationsFile), (0,artifacts_digest/* canonicalJson */.dj)(results));
}
/** Reads the results of a dataset, which was verified; null if it was made without expectations. */
async function readExpectationResults({ folder, manifest, }) {
    if (!manifest.files.some(({ path }) => path === expectationsFile))
        return null;
    const json = JSON.parse(await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, expectationsFile), 'utf8'));
    return expectationResultsSchema.parse(json);
}

// EXTERNAL MODULE: ./build/core/js/src/text/untrusted.js
var untrusted = __webpack_require__(93111);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset-schema.js + 1 modules
var dataset_schema = __webpack_require__(76137);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/data-report.js

/** Names of the files in a data report. */
const dataReportFiles = { figures: 'report.json', page: 'report.html' };
/** Returns the splits with examples, in their order. */
function usedSplits({ rows }) {
    return dataset_schema/* splitNames */.bZ.filter((split) => rows[split] > 0);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/combined-columns.js
var combined_columns = __webpack_require__(64577);
// EXTERNAL MODULE: ./build/core/js/src/dataset/cleaned.js
var dataset_cleaned = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/core/js/src/dataset/column-list.js
var column_list = __webpack_require__(81543);
// EXTERNAL MODULE: ./build/core/js/src/transform/describe.js
var describe = __webpack_require__(41813);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/expectations-section.js



const mostFailures = 50;
const mostExamples = 3;
/** Returns the results of expectations for the job summary: failures first, and those that are met in a folded table. */
function expectationsSection({ rows, expectations }) {
    const failed = expectations.filter(({ verdict }) => verdict === 'fail');
    const met = expectations.filter(({ verdict }) => verdict === 'pass');
    const counted = `${(0,format/* formatCount */.B4)(met.length)} of ${(0,format/* formatCount */.B4)(expectations.length)} expectations are met`;
    return (0,markdown/* section */.uW)('Expectations', (0,markdown.md) `${counted}, in ${(0,format/* formatCount */.B4)(rows)} rows.`, ...(failed.length === 0 ? [] : [failureTable(failed)]), ...(met.length === 0 ? [] : [(0,markdown/* details */.zH)('Expectations that are met', metTable(met))]));
}
const causes = {
    own: 'No dataset was made, since the data does not meet its expectations.',
    base: 'No dataset was made, since the data does not meet the expectations of the base branch.',
};
/** Returns the job summary of a dataset that was not made because of expectations: its own, or those of the base of the pull request. */
function failedExpectationsSummary(name, results, of) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${name}`, (0,markdown/* alert */.xE)('CAUTION', [causes[of]]), expectationsSection(results)).text;
}
function failureTable(failed) {
    const shown = failed.slice(0, mostFailures).map((result) => {
        const { subject, expected, severity, failing } = result;
        return [subject, expected, severity, failing === null ? '' : (0,format/* formatCount */.B4)(failing), foundText(result)];
    });
    const hidden = failed.length - shown.length;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(['Column or rule', 'Expected', 'Severity', 'Rows', 'Found'], shown, [3]), hidden === 0 ? null : (0,markdown.md) `${(0,format/* formatCount */.B4)(hidden)} more failures are in the log.`);
}
/** Returns the value that was found, or the first cells that fail. */
function foundText({ observed, examples }) {
    return observed ?? (0,format/* listNames */.Zv)(examples.map(expectation_failures/* exampleText */.kQ), mostExamples);
}
function metTable(met) {
    return (0,markdown/* table */.tp)(['Column or rule', 'Expected', 'Found'], met
        .slice(0, mostFailures)
        .map(({ subject, expected, observed, failing }) => [
        subject,
        expected,
        observed ??
            (failing === null || failing === 0 ? '' : `${(0,format/* formatCount */.B4)(failing)} rows, which is tolerated`),
    ]));
}

// EXTERNAL MODULE: ./build/core/js/src/report/quantity-text.js
var quantity_text = __webpack_require__(89599);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
;// CONCATENATED MODULE: ./build/core/js/src/report/sparkline.js

const levels = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const mostBins = 15;
/** Returns counts as a drawing of one line, `▁▃█▅▁`, with a blank for nothing; neighbours are added up if there are many. */
function sparkline(counts) {
    const size = Math.ceil(counts.length / mostBins);
    const bins = Array.from({ length: Math.ceil(counts.length / size) }, (_, bin) => (0,d3_array/* sum */.cz)(counts.slice(bin * size, (bin + 1) * size)));
    const highest = (0,d3_array/* max */.T9)(bins) ?? 0;
    return bins
        .map((count) => (count === 0 ? ' ' : (levels[Math.ceil((count / highest) * levels.length) - 1] ?? '█')))
        .join('');
}

;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js











/** Returns a Markdown summary of the dataset for the job summary. */
function datasetSummary({ details, digest }, { cacheHit, preparation, quarantine, expectations, expectationNotes, profile, report }) {
    const { columns, findings, warnings } = preparation;
    const splits = dataset_schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Dataset ${details.name}`, cacheHit
        ? (0,markdown.md) `
Reused from the cache: the sources and the configuration are unchanged.
        `
        : null, expectationNotes.length === 0 ? null : (0,markdown/* alert */.xE)('IMPORTANT', expectationNotes), warnings.length === 0 ? null : (0,markdown/* alert */.xE)('WARNING', warnings), findings.length === 0 ? null : (0,markdown/* list */.p_)(findings), (0,markdown.md) `Distributions, examples and associations are on the page \`report.html\` in the artifact ${(0,markdown/* code */.aY)(report)}.`, (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]), ...classTables(details, preparation), (0,markdown/* table */.tp)(['Rows', 'Number'], (0,dataset_cleaned/* countsByRule */.SJ)(details), [1]), quarantine === null
        ? null
        : (0,markdown.md) `Rows that cannot be read or fail an expectation are in the artifact ${(0,markdown/* code */.aY)(quarantine)}, with the reasons.`, expectations === null ? null : expectationsSection(expectations), (0,markdown/* table */.tp)(['', ''], [
        ['Features', featuresText(details.features)],
        ...(0,combined_columns/* combinedRows */.x)((0,combined_columns/* combinedOf */.r)(details.features)),
        ...(details.transform.inputs ?? []).map((input) => [
            `Input ${input.name}`,
            'image' in input ? `image of ${input.shape.join(' × ')}` : `${input.positions.length} values`,
        ]),
        ...labelRows(details.label),
        ...(details.weight === undefined ? [] : [['Weight', details.weight]]),
        ...transformRows(details),
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ]), ...(details.features.kind === 'table' ? columnTable(columns, details.features, profile) : [])).text;
}
const mostColumns = 50;
/** Returns the columns with their inferred types; private ones are not among them. */
function columnTable(columns, features, profile) {
    const all = Object.entries(columns);
    const types = new Map(features.columns.map(({ name, type }) => [name, type]));
    const profiles = new Map(profile.columns.map((column) => [column.name, column]));
    const rows = all.slice(0, mostColumns).map(([name, column]) => {
        const type = types.get(name) ?? column.type;
        return [
            name,
            type,
            column.missing.toLocaleString('en'),
            valuesText(column, type),
            shapeText(profiles.get(name)),
        ];
    });
    const hidden = all.length - rows.length;
    return [
        (0,markdown/* table */.tp)(['Column', 'Type', 'Missing', 'Values', 'Training split'], rows, [2]),
        hidden > 0 ? (0,markdown.md) `${hidden.toLocaleString('en')} more columns are in the record of the dataset.` : null,
    ];
}
function valuesText(column, type) {
    switch (column.type) {
        case 'number': {
            if (column.moments === null)
                return 'none';
            const format = (0,quantity_text/* quantityText */.N)(type);
            return `${format(column.moments.minimum)} to ${format(column.moments.maximum)}`;
        }
        case 'category':
            return `${Object.keys(column.categories).length.toLocaleString('en')} categories`;
        case 'text':
        case 'image':
            return '';
    }
}
const mostCategories = 3;
/** Returns the distribution in the training split: a drawing of numbers and dates, or the most frequent categories. */
function shapeText(profile) {
    switch (profile?.kind) {
        case 'number':
        case 'text':
            return profile.histogram === null ? '' : sparkline(profile.histogram.counts.train);
        case 'category': {
            const { count } = profile.splits.train;
            return profile.frequent
                .slice(0, mostCategories)
                .map(({ category, counts }) => `${(0,format/* truncate */.xv)(category, 24)} ${((100 * counts.train) / (count || 1)).toFixed(0)} %`)
                .join(', ');
        }
        case undefined:
            return '';
    }
}
/** A longer table takes more than a screen; the data report has it. */
const mostClasses = 12;
/** Returns the number of examples of each class in each split, for labels of a few classes. */
function classTables({ label }, preparation) {
    return (0,label_target/* outputsOf */.Yz)(label).flatMap(({ name, label: { column, kind } }) => {
        const counts = preparation.classesOfOutputs?.[name] ?? preparation.classes;
        if (kind !== 'class' || counts === null)
            return [];
        const classes = [...new Set(dataset_schema/* splitNames */.bZ.flatMap((split) => Object.keys(counts[split])))];
        if (classes.length > mostClasses)
            return [];
        const rows = classes.map((one) => [
            (0,markdown/* nameText */.fh)(one),
            ...dataset_schema/* splitNames */.bZ.map((split) => (counts[split][one] ?? 0).toLocaleString('en')),
        ]);
        return [(0,markdown/* table */.tp)([`Class of ${(0,markdown/* nameText */.fh)(column)}`, ...dataset_schema/* splitNames */.bZ], rows, [1, 2, 3])];
    });
}
const mostListed = 10;
function transformRows({ transform }) {
    const lines = (0,describe/* describeTransform */.S)(transform);
    if (lines.length === 0)
        return [['Transform', 'none']];
    return lines.map(({ columns, steps }) => [
        'Transform',
        columns.length === 0 ? steps : `${(0,format/* listNames */.Zv)(columns, mostListed)}: ${steps}`,
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
            return `${features.columns.length} columns: ${(0,column_list/* listColumns */.U)(features)}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/preparation/base-expectations.js
var base_expectations = __webpack_require__(52148);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-datasets.js + 17 modules
var diff_datasets = __webpack_require__(49441);
// EXTERNAL MODULE: ./build/core/js/src/report/diff-markdown.js
var diff_markdown = __webpack_require__(94963);
// EXTERNAL MODULE: ./build/core/js/src/stages/gate/base-dataset.js
var base_dataset = __webpack_require__(92833);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/drift-policy.js
var drift_policy = __webpack_require__(77608);
// EXTERNAL MODULE: ./build/core/js/src/stages/data-diff/report-diff.js
var report_diff = __webpack_require__(59292);
// EXTERNAL MODULE: ./build/core/js/src/dataset-diff/diff-artifact.js
var diff_artifact = __webpack_require__(77174);
// EXTERNAL MODULE: ./build/core/js/src/report/html/diff-page.js
var diff_page = __webpack_require__(11449);
;// CONCATENATED MODULE: ./build/core/js/src/stages/data-diff/write-diff.js








/** Writes a comparison of two datasets as a sealed artifact, and publishes it. */
async function writeDiff(context, { name, path, diff, origin, started }) {
    const { drift, baseline, candidate } = diff;
    const details = { name: diff.name, drift: drift?.outcome ?? null, accepted: drift?.accepted ?? true };
    const written = await (0,artifacts_artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, diff_artifact/* diffFiles */.p.diff), (0,artifacts_digest/* canonicalJson */.dj)(diff));
        if (drift !== null)
            await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, diff_artifact/* diffFiles */.p.drift), (0,artifacts_digest/* canonicalJson */.dj)(drift));
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, diff_artifact/* diffFiles */.p.markdown), `${(0,diff_markdown/* renderDiffMarkdown */.r)(diff, origin)}\n`);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, diff_artifact/* diffFiles */.p.page), (0,diff_page/* renderDiffHtml */.J)(diff, origin.notes));
        return {
            kind: 'dataset-diff',
            details,
            parents: { baseline: baseline.digest, dataset: candidate.digest },
            config: candidate.digest,
            run: (0,stages_context/* runRecord */.DW)(context, started),
        };
    });
    await context.host.artifacts.publish(name, written.folder, written.digest);
    return written;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/data-diff/compare-with-baseline.js







const notCompared = {
    comparison: null,
    failure: null,
    outputs: { drift: '', 'diff-path': '', 'comment-url': '' },
};
/**
 * Compares the dataset with that of the newest run of the base branch, if `data.drift` is set, and publishes the differences.
 * @param artifact name under which the dataset is published
 * @param expectationNotes sentences about changes of the expectations by a pull request
 */
async function compareWithBaseline(context, dataset, artifact, inputs, expectationNotes) {
    const started = new Date();
    const policy = await (0,drift_policy/* readDriftPolicy */.o6)(context);
    if (policy === null)
        return notCompared;
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, (0,stages_context/* accompanyingName */.Rt)(inputs.artifact, inputs['diff-artifact'], 'diff'), 'dataset-diff');
    const found = await findBaseline(context, policy, artifact);
    if (!found.found)
        return missingBaseline(context, policy, found);
    const measured = await context.host.log.group('Compare the dataset with the baseline', async () => (0,diff_datasets/* diffDatasets */.F)(found.dataset, dataset, policy));
    const diff = policy.allowed ? allowDrift(measured) : measured;
    const origin = { commit: found.commit, artifact: name, notes: [...policy.notes, ...expectationNotes] };
    const written = await writeDiff(context, { name, path, diff, origin, started });
    const commentUrl = await (0,report_diff/* reportDiff */.A9)(context, diff, origin, inputs.comment);
    const { drift } = diff;
    return {
        comparison: drift && { drift, baseline: diff.baseline.digest, artifact: name },
        failure: drift === null || drift.accepted ? null : `The data drifted: ${drift.reason}`,
        outputs: {
            drift: drift?.outcome ?? '',
            'diff-path': written.folder,
            'comment-url': commentUrl,
        },
    };
}
function findBaseline(context, { name, gate, branch }, artifact) {
    const underPolicy = { ...context, pipeline: { ...context.pipeline, gate } };
    return (0,base_dataset/* findDatasetOn */.z)(underPolicy, branch, artifact, [name]);
}
/** Continues without a comparison if no dataset exists; one that exists and cannot be read leaves the drift undecided. */
async function missingBaseline({ host, pipeline }, { branch, drift }, { reason: cause, obstacle }) {
    const reason = `${obstacle === null ? 'no dataset' : 'no usable dataset'} of ${branch}: ${cause}`;
    await host.writeSummary((0,diff_markdown/* withoutBaseline */.m)(pipeline.name, reason));
    host.log.warning(`Not compared with a baseline: ${reason}.`);
    if (obstacle === null)
        return notCompared;
    return {
        comparison: null,
        failure: drift['on-inconclusive'] === 'fail' ? `The drift is undecided: ${reason}` : null,
        outputs: { ...notCompared.outputs, drift: 'inconclusive' },
    };
}
function allowDrift(diff) {
    return { ...diff, drift: diff.drift && { ...diff.drift, accepted: true } };
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/private-names.js
var private_names = __webpack_require__(61172);
// EXTERNAL MODULE: ./build/core/js/src/expectations/expectation.js
var expectation = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/core/js/src/text/decimal-text.js
var decimal_text = __webpack_require__(1168);
// EXTERNAL MODULE: ./build/core/js/src/expectations/cell-checks.js
var cell_checks = __webpack_require__(79935);
// EXTERNAL MODULE: ./build/core/js/src/expectations/column-cells.js
var column_cells = __webpack_require__(80603);
// EXTERNAL MODULE: ./build/core/js/src/expectations/rule-check.js
var rule_check = __webpack_require__(89874);
// EXTERNAL MODULE: ./build/core/js/src/expectations/rule-syntax.js
var rule_syntax = __webpack_require__(95539);
;// CONCATENATED MODULE: ./build/core/js/src/expectations/row-check.js






/**
 * Returns the check of a condition.
 * @throws UserError for a pattern or a rule that is not valid
 */
function rowCheck(condition, features) {
    switch (condition.kind) {
        case 'columns': {
            const names = new Set(features.columns.map(({ name }) => name));
            const failsIn = (rows) => (row) => Object.keys(rows[row] ?? {}).some((name) => !names.has(name));
            return { condition, columns: [], failsIn };
        }
        case 'rule': {
            const rule = (0,rule_syntax/* parseRule */.i)(condition.name, condition.check);
            const bind = (0,rule_check/* ruleCheck */.v)(condition.name, rule, numbersAmong(features));
            return { condition, columns: (0,rule_syntax/* columnsOfRule */.b)(rule), failsIn: (_, cells) => bind(cells) };
        }
        default: {
            const { column } = condition;
            // A text of digits is a number, as in CSV, since clients may send either.
            const check = (0,cell_checks/* cellCheck */.P)(condition, false, numbersAmong(features).has(column));
            const texts = new column_cells/* TextNumbers */.eM((text) => Number(check.failsText(text)));
            return {
                condition,
                columns: [column],
                failsIn: (_, cells) => {
                    const of = cells.get(column);
                    return of === undefined ? () => false : (0,cell_checks/* failingCells */.e)(of, check, texts);
                },
            };
        }
    }
}
/** Returns the columns whose values are all numbers. */
function numbersAmong({ columns }) {
    return new Set(columns.flatMap((column) => (isNumeric(column) ? [column.name] : [])));
}
function isNumeric(column) {
    return column.type === 'number' || (column.type === 'category' && column.categories.every(decimal_text/* isDecimal */.a));
}
/** Returns the cells of rows that the model accepts, in the form in which the cells of sources are checked. */
function cellsOfRows(rows, { columns }, names) {
    return new Map(columns
        .filter(({ name, type }) => names.has(name) && type !== 'image')
        .map((column) => [column.name, cellsOf(rows, column)]));
}
function cellsOf(rows, column) {
    const { name } = column;
    const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null));
    if (column.type === 'number')
        return {
            form: 'numbers',
            values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
        };
    const textOf = column.type === 'date' ? dateText(column.format) : String;
    return {
        form: 'texts',
        texts: values.map((value) => (value === null || value === undefined ? null : textOf(value))),
    };
}
/** Dates of another format and milliseconds become ISO 8601, as in the cells of sources. */
function dateText(format) {
    const read = dateReader(format);
    return (value) => {
        if (typeof value === 'string' && format === undefined)
            return value;
        const time = typeof value === 'string' ? read(value) : Number(value);
        return Number.isNaN(time) ? String(value) : new Date(time).toISOString();
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/expectations/serving-expectations.js





/**
 * Returns the conditions on rows at serving under their key of the dataset; an empty object without any. They are those on single rows whose
 * columns are features, with the differences of `expect.serving`.
 * @throws UserError for a column that is not a feature
 */
function servingExpectations(section, features) {
    if (section?.serving === undefined)
        return {};
    const { serving } = section;
    if (features.kind !== 'table')
        throw invalid(['serving'], 'for images', 'a dataset with columns', 'Remove `expect.serving`.');
    const names = checkableNames(features);
    refuseOthers(serving, names);
    refuseNeeded(serving, features);
    const conditions = (0,expectation/* listExpectations */.o)(withDifferences(section, serving), []).flatMap((expectation) => conditionsAtServing(expectation, serving, names));
    for (const condition of conditions)
        rowCheck(condition, features);
    const others = serving['other-columns'] === 'refuse' ? [{ kind: 'columns' }] : [];
    return {
        servingExpectations: { onViolation: serving['on-violation'], conditions: [...conditions, ...others] },
    };
}
/** Returns the section with the columns and rules of rows at serving. */
function withDifferences(section, { columns, rules }) {
    const changed = Object.entries(rules).flatMap(([name, check]) => check === false ? [] : [[name, { check, severity: 'error' }]]);
    const kept = Object.entries(section.rules).filter(([name]) => !Object.hasOwn(rules, name));
    const replaced = Object.entries(columns).map(([name, settings]) => [
        name,
        [{ ...settings, severity: 'error' }],
    ]);
    return {
        ...section,
        columns: { ...section.columns, ...Object.fromEntries(replaced) },
        rules: Object.fromEntries([...kept, ...changed]),
    };
}
/** Returns the condition on one row, or nothing for one on several rows, on other columns or on the label. */
function conditionsAtServing(expectation, { absent }, names) {
    const { severity, tolerate } = expectation;
    const counted = severity === 'warn' || tolerate > 0 ? { counted: true } : {};
    switch (expectation.kind) {
        case 'rule': {
            const { name, check } = expectation;
            const isServed = (0,rule_syntax/* columnsOfRule */.b)((0,rule_syntax/* parseRule */.i)(name, check)).every((column) => names.has(column));
            return isServed ? [{ kind: 'rule', name, check, ...counted }] : [];
        }
        case 'missing':
            return expectation.share > 0 || absent.includes(expectation.column) || !names.has(expectation.column)
                ? []
                : [{ kind: 'missing', column: expectation.column, share: 0, ...counted }];
        case 'type':
        case 'range':
        case 'values':
        case 'pattern':
        case 'length':
            return names.has(expectation.column) ? [withoutReaction(expectation, counted)] : [];
        default:
            return [];
    }
}
function withoutReaction(expectation, counted) {
    const { column } = expectation;
    switch (expectation.kind) {
        case 'type':
            return { kind: 'type', column, type: expectation.type, ...counted };
        case 'range': {
            const { minimum, maximum, type } = expectation;
            return { kind: 'range', column, minimum, maximum, type, ...counted };
        }
        case 'values':
            return { kind: 'values', column, values: [...expectation.values], ...counted };
        case 'pattern':
            return { kind: 'pattern', column, pattern: expectation.pattern, ...counted };
        case 'length': {
            const { minimum, maximum } = expectation;
            return { kind: 'length', column, minimum, maximum, ...counted };
        }
    }
}
/** Returns the features that rows have as values; images are files. */
function checkableNames({ columns }) {
    return new Set(columns.flatMap(({ name, type }) => (type === 'image' ? [] : [name])));
}
function refuseOthers({ absent, columns, rules }, names) {
    const listed = [
        ...absent.map((column) => ({ key: ['serving', 'absent'], column })),
        ...Object.keys(columns).map((column) => ({ key: ['serving', 'columns', column], column })),
        ...Object.entries(rules).flatMap(([name, check]) => check === false
            ? []
            : (0,rule_syntax/* columnsOfRule */.b)((0,rule_syntax/* parseRule */.i)(name, check)).map((column) => ({
                key: ['serving', 'rules', name],
                column,
            }))),
    ];
    for (const { key, column } of listed)
        if (!names.has(column))
            throw invalid(key, `for the column ${column}, which is not a feature`, `features: ${(0,format/* listNames */.Zv)([...names], serving_expectations_mostListed)}`, 'Correct the name of the column.');
}
/** Refuses to let rows lack a column without which the model cannot predict. */
function refuseNeeded({ absent }, { columns }) {
    const needed = columns.find(({ name, optional }) => absent.includes(name) && optional !== true);
    if (needed !== undefined)
        throw invalid(['serving', 'absent'], `without the column ${needed.name}, which the model needs`, 'columns of the features that may be missing', 'Remove it from `absent`, or replace its missing values with `features.<column>.missing`.');
}
const serving_expectations_mostListed = 20;
function invalid(key, found, expected, hint) {
    return new user_error/* UserError */.yo({
        code: 'DATA_EXPECTATION_INVALID',
        found: `expectations of rows at serving ${found}`,
        expected,
        hint,
        key: ['data', 'expect', ...key],
    });
}

// EXTERNAL MODULE: ./build/core/js/src/transform/label-steps.js
var label_steps = __webpack_require__(1406);
;// CONCATENATED MODULE: ./build/core/js/src/data/class-warnings.js


const mostNamed = 10;
/** Up to so many classes are common, however few examples there are. */
const commonClasses = 20;
/** Fewer examples of each class than these are a sign that the classes are values of a number, or names. */
const fewExamples = 2;
/** Returns warnings about labels whose classes are numbers to predict, and about classes without training examples. */
function classWarnings({ classes, classesOfOutputs = {}, }) {
    const labels = [
        ...(classes ? [{ of: '', classes }] : []),
        ...Object.entries(classesOfOutputs).map(([output, classes]) => ({ of: ` of ${output}`, classes })),
    ];
    return labels.flatMap(({ of, classes }) => [...continuousLabel(of, classes), ...untrained(of, classes)]);
}
function continuousLabel(of, { train, validation, test }) {
    const names = Object.keys(train);
    const examples = (0,d3_array/* sum */.cz)([train, validation, test], (split) => (0,d3_array/* sum */.cz)(Object.values(split)));
    const areDecimals = names.every(isNumber) && names.some((name) => !Number.isInteger(Number(name)));
    if (!areDecimals && (names.length <= commonClasses || names.length * fewExamples <= examples))
        return [];
    return [
        `The label${of} has ${(0,format/* formatCount */.B4)(names.length)} classes in ${(0,format/* formatCount */.B4)(examples)} examples${areDecimals ? ', all of them numbers' : ''}. If it is a number to predict, set \`task: regression\`.`,
    ];
}
function isNumber(name) {
    return name.trim() !== '' && Number.isFinite(Number(name));
}
function untrained(of, { train }) {
    const names = Object.keys(train).filter((name) => train[name] === 0);
    if (names.length === 0)
        return [];
    return names.length === 1
        ? [`The class ${names[0]}${of} has no example in the train split.`]
        : [
            `${(0,format/* formatCount */.B4)(names.length)} classes${of} have no example in the train split: ${(0,format/* listNames */.Zv)(names, mostNamed)}.`,
        ];
}

// EXTERNAL MODULE: ./build/core/js/src/data/duplicates.js
var data_duplicates = __webpack_require__(67018);
// EXTERNAL MODULE: ./build/core/js/src/dataset/as-feature.js
var as_feature = __webpack_require__(37939);
// EXTERNAL MODULE: ./build/core/js/src/dataset/columns.js
var dataset_columns = __webpack_require__(31589);
// EXTERNAL MODULE: ./build/core/js/src/transform/fit-channels.js
var fit_channels = __webpack_require__(86938);
// EXTERNAL MODULE: ./build/core/js/src/config/missing-values.js
var missing_values = __webpack_require__(31791);
// EXTERNAL MODULE: ./build/core/js/src/transform/moments.js
var transform_moments = __webpack_require__(76363);
// EXTERNAL MODULE: ./build/core/js/src/transform/calendar.js
var calendar = __webpack_require__(48358);
// EXTERNAL MODULE: ./build/core/js/src/transform/durations.js
var durations = __webpack_require__(10047);
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
    const index = a.findIndex((position, at) => position !== b[at]);
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
    if (read.kind === 'pixels')
        throw new TypeError(`a cross of the images ${fitted.name}`);
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

// EXTERNAL MODULE: ./build/core/js/src/config/time-series.js
var time_series = __webpack_require__(67833);
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
        const step = fitStep(setting, current);
        steps.push(step);
        current = (0,number_chunks/* mapNumbers */.Xj)(current, (value) => (0,number_steps/* applyNumberStep */.u)(step, value));
    }
    return steps;
}
function fitStep(setting, values) {
    switch (setting.step) {
        case 'scale':
        case 'log':
            return setting;
        case 'standardize': {
            const { mean, deviation, minimum, maximum } = (0,transform_moments/* momentsOf */.Zn)(values);
            // The mean of equal values may differ from them in the last bit.
            if (minimum === maximum)
                return { step: 'standardize', mean: minimum, deviation: 1 };
            return { step: 'standardize', mean, deviation: deviation || 1 };
        }
        case 'min-max': {
            const { minimum, maximum } = (0,transform_moments/* momentsOf */.Zn)(values);
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
                quantiles: Array.from({ length: count }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, index / (count - 1))),
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
    return shares.map((share) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, share));
}

// EXTERNAL MODULE: ./build/core/js/src/transform/rolling-window.js
var rolling_window = __webpack_require__(45116);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-history.js







/** @param transform steps for features without steps of their own */
function historyFit(series, { columns }, valuesOf, transform) {
    if (series === undefined)
        return { fitColumn: () => null, fitWindows: () => [] };
    const lagged = new Map((0,time_series/* laggedColumns */.wv)(series).map((column) => [column.name, column]));
    const numbersOf = (name) => {
        const column = columns.find((one) => one.name === name);
        const values = column && valuesOf(column);
        if (values?.kind === 'numbers')
            return values.chunks;
        throw new TypeError(`no column of numbers ${name}`);
    };
    const fit = ({ name, source }, values) => {
        const setting = series.history[source];
        if (setting === undefined)
            throw new TypeError(`no history of ${source}`);
        return fitValues(name, source, values, setting, transform);
    };
    return {
        fitColumn: (name) => {
            const column = lagged.get(name);
            if (column === undefined)
                return null;
            if (!column.isFeature)
                return { encoding: 'none', name, missing: null, indicator: false };
            return { encoding: 'number', name, ...fit(column, numbersOf(name)) };
        },
        fitWindows: () => (0,time_series/* rollingWindows */.dZ)(series).map((window) => {
            const { name, statistic, columns: names } = window;
            const values = windowValues(names.map(numbersOf), (0,rolling_window/* windowStatistic */.d)(statistic));
            return { name, statistic, columns: [...names], ...fit(window, values) };
        }),
    };
}
function fitValues(name, source, values, { missing, indicator, transform }, defaultSteps) {
    const present = (0,number_chunks/* presentNumbers */.KF)(values);
    if (typeof missing !== 'object' && (0,number_chunks/* hasNoNumbers */.k)(present))
        throw noValues(name, source);
    const replacement = replacementOf(missing, present);
    const steps = fitSteps(transform ?? defaultSteps, (0,number_chunks/* mapNumbers */.Xj)(values, (0,positions/* filler */.D)(replacement)));
    return { missing: replacement, indicator, steps };
}
function replacementOf(missing, present) {
    if (typeof missing === 'object')
        return missing.constant;
    switch (missing) {
        case 'mean':
            return (0,transform_moments/* rangeOf */.be)(present).mean;
        case 'median':
            return (0,transform_moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
    }
}
/** Returns the statistic of each row of columns that are read in step. */
function windowValues(columns, statisticOf) {
    return {
        *[Symbol.iterator]() {
            const readers = columns.map((column) => column[Symbol.iterator]());
            const window = new Float64Array(columns.length);
            for (;;) {
                const chunks = [];
                for (const reader of readers) {
                    const next = reader.next();
                    if (next.done === true)
                        return;
                    chunks.push(next.value);
                }
                yield Float64Array.from(chunks[0] ?? [], (_, row) => {
                    for (const [index, chunk] of chunks.entries())
                        window[index] = chunk[row] ?? Number.NaN;
                    return statisticOf(window);
                });
            }
        },
    };
}
function noValues(name, source) {
    return new user_error/* UserError */.yo({
        code: 'DATA_INVALID_FEATURE',
        found: `no value of ${name} in the training split`,
        expected: 'series with enough rows for each lag',
        hint: 'Use smaller lags and windows, add rows, or set `missing: {constant: …}`.',
        key: ['data', 'time-series', 'history', source],
    });
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
        ? tokenIds(common, tokenizer, setting.length ?? 1, setting.tokens.padding)
        : fitVocabulary(common, texts, { ...setting, 'lower-case': false }, { tokenizer });
}
function tokenIds({ name, missing, indicator }, tokenizer, length, paddingToken) {
    const { padding: ownPadding, size, idOf } = (0,tokenizer_tokenizer/* openTokenizer */.Y)(tokenizer);
    const padding = paddingToken === undefined ? ownPadding : idOf(paddingToken);
    if (padding === undefined)
        throw invalidFeature(name, `no token ${JSON.stringify(paddingToken)} in the tokenizer`, 'a token as `padding`');
    if (padding === null)
        throw invalidFeature(name, 'a tokenizer without padding', '`padding` beside `tokenizer`, padding in its file, or a token `[PAD]` or `<pad>`');
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

// EXTERNAL MODULE: ./build/core/js/src/transform/iso-time.js
var iso_time = __webpack_require__(47781);
// EXTERNAL MODULE: ./build/core/js/src/transform/table-transform.js
var table_transform = __webpack_require__(90487);
;// CONCATENATED MODULE: ./build/core/js/src/transform/fit-columns.js















/**
 * Fits the encodings of a table's columns, their crosses and rolling windows to the training split. The result is the same for any order
 * of the rows.
 * @param valuesOf returns the raw values of a column in the training split
 * @param tokenizers the tokenizers that columns of texts name
 */
function fitColumns(table, valuesOf, { features, transform, crosses, 'time-series': series }, tokenizers) {
    const history = historyFit(series, table, valuesOf, transform);
    const columns = table.columns.map((column) => history.fitColumn(column.name) ??
        fitColumn(column, valuesOf(column), features[column.name], transform, tokenizers));
    const windows = history.fitWindows();
    const fitted = {
        columns,
        ...(crosses !== undefined && { crosses: fitCrosses(crosses, table, columns, valuesOf) }),
        ...(windows.length > 0 && { windows }),
    };
    return { ...fitted, shape: [(0,table_transform/* spansOf */.L)(fitted).reduce((sum, span) => sum + span.width, 0)] };
}
/** @param setting undefined for the defaults */
function fitColumn(column, values, setting, transform, tokenizers) {
    if (column.type === 'text' && values.kind === 'texts')
        return fitTextColumn(column, values.texts, setting, tokenizers);
    if (column.type === 'image' && values.kind === 'pixels')
        return fitImages(column, values.histogram, setting, transform);
    if (column.type !== 'text' && column.type !== 'image' && values.kind === 'numbers')
        return fitNumbers(column, values.chunks, setting, transform);
    throw new TypeError(`${values.kind} for the ${column.type} column ${column.name}`);
}
function fitImages(column, histogram, setting, transform) {
    const { name } = column;
    const steps = setting?.transform
        ? (0,fit_channels/* channelSteps */.Z)(setting.transform, ['data', 'features', name, 'transform'])
        : (0,fit_channels/* channelSteps */.Z)(transform);
    return {
        encoding: 'image',
        name,
        missing: null,
        indicator: false,
        ...(0,fit_channels/* fitChannels */.q)(steps, column, histogram),
    };
}
function fitNumbers(column, raw, setting, transform) {
    const { name } = column;
    const present = (0,number_chunks/* presentNumbers */.KF)(raw);
    const missing = column.optional === true ? replacement(column, present, (0,missing_values/* withoutSeries */.SJ)(setting?.missing)) : null;
    const filled = missing === null ? present : (0,number_chunks/* fillNumbers */.CL)(raw, missing);
    const common = { name, missing, indicator: setting?.indicator ?? false };
    switch (column.type) {
        case 'number':
        case 'duration': {
            if (setting?.buckets === undefined) {
                const steps = fitSteps(setting?.transform ?? transform, filled);
                return { encoding: 'number', ...common, steps };
            }
            // Edges are in the units of the column, so only steps of its own come before them.
            const steps = fitSteps(setting.transform ?? [], filled);
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
    const isForward = (0,missing_values/* fillsForward */.I0)(missing);
    if (typeof missing === 'object' && !isForward)
        return String(missing.constant);
    throw invalidFeature(name, `\`missing: ${isForward ? 'forward-fill' : missing}\``, 'a constant for missing texts, such as `missing: {constant: ""}`');
}
/** Returns the raw value that replaces a missing one. */
function replacement(column, present, missing) {
    if (typeof missing === 'object')
        return constantOf(column, missing.constant);
    if ((0,number_chunks/* hasNoNumbers */.k)(present))
        throw invalidFeature(column.name, 'no value in the training split to replace missing ones by', 'a column with values');
    switch (missing) {
        case 'mean':
            return (0,transform_moments/* rangeOf */.be)(present).mean;
        case 'median':
            return (0,transform_moments/* quantileOfSorted */.mY)((0,number_chunks/* sortNumbers */.Dx)(present), 0.5);
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
        case 'duration': {
            const seconds = typeof constant === 'number' ? constant : (0,durations/* parseDuration */.E)(constant);
            if (!Number.isNaN(seconds))
                return seconds;
            throw invalidFeature(column.name, `the constant ${JSON.stringify(constant)}`, 'seconds, or a duration such as 1:30:00');
        }
        case 'date': {
            const time = typeof constant === 'number' ? constant : (0,iso_time/* parseTime */.p)(constant);
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
    const quantiles = Array.from({ length: buckets - 1 }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, (index + 1) / buckets));
    const edges = [...new Set(quantiles)].filter((edge) => (0,d3_array/* bisectLeft */.ah)(sorted, edge) > 0);
    if (edges.length > 0)
        return edges;
    throw invalidFeature(name, 'equal values in all training examples', 'at least two values to divide into buckets');
}

;// CONCATENATED MODULE: ./build/core/js/src/transform/keep-categories.js




/**
 * Returns the features with the categories that their settings keep: the `top` most frequent ones of the training split, or all of the
 * training split with `unseen: other`. Such columns accept other categories. All others have the categories of the whole source, or those of
 * `order`. A constant for missing values is a category too.
 * @param countsOf returns the number of training examples of each category of a column, without those that have none
 */
function keepCategories(features, countsOf, { features: settings }) {
    return {
        ...features,
        columns: features.columns.map((feature) => {
            const { top, unseen, order, missing } = settings[feature.name] ?? {};
            if (feature.type !== 'category')
                return feature;
            if (order !== undefined)
                return inOrder(feature, order);
            const replacement = (0,missing_values/* withoutSeries */.SJ)(missing);
            const constant = typeof replacement === 'object' ? [String(replacement.constant)] : [];
            if (top === undefined && unseen !== 'other')
                return withCategories(feature, constant);
            const frequent = [...countsOf(feature.name)]
                .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
                .slice(0, top)
                .map(([text]) => text);
            return { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)([...frequent, ...constant]), open: true };
        }),
    };
}
function withCategories(feature, added) {
    return added.every((category) => feature.categories.includes(category))
        ? feature
        : { ...feature, categories: (0,dataset_columns/* categoriesOf */.SM)([...feature.categories, ...added]) };
}
/** @throws UserError for categories of the source that the order does not have */
function inOrder(feature, order) {
    const absent = feature.categories.filter((category) => !order.includes(category));
    if (absent.length === 0)
        return { ...feature, categories: [...order] };
    throw invalidFeature(feature.name, `${(0,format/* listNames */.Zv)(absent, keep_categories_mostListed)} beside \`order\``, `all categories of the column in \`order\`, which has ${(0,format/* listNames */.Zv)(order, keep_categories_mostListed)}`);
}
const keep_categories_mostListed = 10;

;// CONCATENATED MODULE: ./build/core/js/src/transform/lost-values.js

/** Training examples that are checked: enough to notice, and few enough that float32 has distinct numbers for measured values. */
const mostChecked = 2 ** 16;
/** A larger share of lost values is reported; random numbers with all digits of float64 lose up to 0.4 %. */
const mostLost = 0.01;
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
    for (const value of firstNumbers(values)) {
        raw.add(value);
        rounded.add(Math.fround((0,number_steps/* applyNumberSteps */.X)(column.steps, value)));
    }
    if (rounded.size >= (1 - mostLost) * raw.size)
        return [];
    return [
        `The column ${column.name} keeps ${rounded.size} of ${raw.size} distinct values in float32. Add \`standardize\` to its transform, or subtract a constant in the source.`,
    ];
}
function* firstNumbers(chunks) {
    let checked = 0;
    for (const chunk of chunks)
        for (const value of chunk) {
            if (Number.isNaN(value))
                continue;
            if (checked++ === mostChecked)
                return;
            yield value;
        }
}

// EXTERNAL MODULE: ./build/core/js/src/transform/named-inputs.js
var named_inputs = __webpack_require__(87989);
// EXTERNAL MODULE: ./build/core/js/src/images/pixel-histogram.js
var pixel_histogram = __webpack_require__(75759);
;// CONCATENATED MODULE: ./build/core/js/src/transform/training-values.js
/** Returns the raw values of a column without texts. */
function rawNumbers(column) {
    switch (column.kind) {
        case 'number':
            return column.values;
        case 'category':
            return Float64Array.from(column.codes, (code) => (code < 0 ? Number.NaN : code));
        case 'text':
        case 'bytes':
            throw new TypeError(`column ${column.name} holds no numbers`);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/image-sources/image-problem.js
var image_problem = __webpack_require__(86267);
// EXTERNAL MODULE: ./build/core/js/src/dataset/features.js
var dataset_features = __webpack_require__(10479);
// EXTERNAL MODULE: ./build/core/js/src/dataset/reserved-columns.js
var reserved_columns = __webpack_require__(22518);
// EXTERNAL MODULE: ./build/core/js/src/data/data-file.js
var data_file = __webpack_require__(23343);
// EXTERNAL MODULE: ./build/core/js/src/images/similar-images.js
var similar_images = __webpack_require__(87608);
;// CONCATENATED MODULE: ./build/core/js/src/data/similar-image-warnings.js



/**
 * Returns warnings about images that look like images of an earlier split, such as resized or recompressed copies.
 * @param sketches of all rows, one after another
 */
async function similarImageWarnings({ outcomes, locate }, sketches) {
    const known = new similar_images/* SimilarImages */.U3();
    const warnings = [];
    for (const split of dataset_schema/* splitNames */.bZ) {
        const found = [];
        const rows = outcomes.chunks.flatMap((range) => Array.from(outcomes.positions(range, split), (position) => range.start + position));
        const sketchOf = (row) => sketches.subarray(row * similar_images/* sketchBytes */.ec, (row + 1) * similar_images/* sketchBytes */.ec);
        for (const row of split === 'train' ? [] : rows) {
            const other = known.find(sketchOf(row));
            if (other !== null)
                found.push({ row, other });
        }
        for (const row of rows)
            known.add(row, sketchOf(row));
        const [first] = found;
        if (!first)
            continue;
        const [one, other] = await locate([first.row, first.other]);
        warnings.push(`Images of the ${split} split that look like images of another split: ${(0,format/* formatCount */.B4)(found.length)}, the first ${one?.source.path} like ${other?.source.path}. Metrics on the ${split} split may be too good. Keep copies of an image in one split.`);
    }
    return warnings;
}

// EXTERNAL MODULE: ./build/core/js/src/data/pixel-values.js
var pixel_values = __webpack_require__(60689);
;// CONCATENATED MODULE: ./build/core/js/src/data/stored-column.js
/** Returns the numbers of the rows with an outcome, NaN for missing ones. */
function numbersWith(column, outcomes, outcome) {
    return {
        *[Symbol.iterator]() {
            const take = outcomes.numberTaker(outcome);
            for (const [index, range] of outcomes.chunks.entries())
                yield take(range, column.read(index).values);
        },
    };
}
/** Returns the number of rows with an outcome in each category. */
function countsWith(column, outcomes, outcome) {
    const counts = new Float64Array(column.categories.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const { codes } = column.read(index);
        const positions = outcomes.positions(range, outcome);
        for (let place = 0; place < positions.length; place++) {
            const code = codes[positions[place] ?? -1] ?? -1;
            if (code >= 0)
                counts[code] = (counts[code] ?? 0) + 1;
        }
    }
    return counts;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/fit-dataset.js


















/** Fits the transform to the training split. */
function fitDataset(draft, section, tokenizers, log) {
    const { features } = draft;
    return features.kind === 'table'
        ? fitTable(draft, features, { ...section, features: draft.featureSettings }, { tokenizers, log })
        : fit_dataset_fitImages(draft, features, section, log);
}
/** Returns a column of numbers in the training split. */
function trainingNumbers(draft, name) {
    const column = fit_dataset_columnOf(draft, name);
    if (column.kind !== 'number')
        throw new TypeError(`${name} is not a column of numbers`);
    return numbersWith(column, draft.outcomes, 'train');
}
async function fitTable(draft, inferred, section, { tokenizers, log }) {
    const features = keepCategories(inferred, (name) => trainingCounts(draft, name), section);
    const counted = new Map();
    for (const column of (0,dataset_features/* imageColumnsOf */.UL)(features))
        counted.set(column.name, await countImages(draft, column.name, (0,dataset_features/* imagesOf */.IC)(column), log));
    const valuesOf = (feature) => {
        const images = counted.get(feature.name);
        return images ? { kind: 'pixels', histogram: images.training } : trainingValues(draft, feature);
    };
    const transform = fitColumns(features, valuesOf, section, tokenizers);
    const inputs = (0,named_inputs/* inputsOf */.Vc)(transform, section.inputs);
    return {
        features,
        transform: inputs === undefined ? transform : { ...transform, inputs },
        pixels: new Map([...counted].map(([name, { all }]) => [name, all])),
        warnings: [
            ...features.columns.flatMap((feature, position) => {
                const [fitted, values] = [transform.columns[position], valuesOf(feature)];
                return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : [];
            }),
            ...[...counted.values()].flatMap(({ warnings }) => warnings),
        ],
    };
}
async function fit_dataset_fitImages(draft, features, { transform }, log) {
    const { training, all, warnings } = await countImages(draft, reserved_columns/* imageColumn */.m, features, log);
    return {
        features,
        transform: (0,fit_channels/* fitChannels */.q)((0,fit_channels/* channelSteps */.Z)(transform), features, training),
        pixels: new Map([[reserved_columns/* imageColumn */.m, all]]),
        warnings,
    };
}
/** Decodes all images of a column. @throws UserError that names the images that cannot be decoded */
async function countImages(draft, name, features, log) {
    const images = fit_dataset_columnOf(draft, name);
    if (images.kind !== 'bytes')
        throw new TypeError(`no images in column ${name}`);
    const { histograms, faults, sketches } = await (0,pixel_values/* countPixelValues */.c)(features, images, draft.outcomes, log);
    if (faults.size > 0)
        throw await badImages(draft, images, faults);
    const { train, validation, test } = histograms;
    return {
        training: train,
        all: (0,pixel_histogram/* addHistograms */.Bh)([train, validation, test]),
        warnings: sketches === null ? [] : await similarImageWarnings(draft, sketches),
    };
}
/** Returns the error that names the files of images that cannot be decoded. */
async function badImages({ locate, outcomes }, { files }, faults) {
    const sorted = [...faults].sort(([one], [other]) => one - other);
    const places = await locate(sorted.map(([row]) => row));
    const problems = sorted.flatMap(([row, fault], index) => {
        const place = places[index];
        if (place === undefined)
            return [];
        if (files === undefined)
            return [(0,image_problem/* imageProblem */.JC)(place.source, fault)];
        const chunk = outcomes.chunks.findIndex(({ start, size }) => row < start + size);
        const shown = files(chunk)[row - (outcomes.chunks[chunk]?.start ?? 0)] ?? '';
        const problem = (0,image_problem/* imageProblem */.JC)({ shown }, fault);
        return [{ ...problem, found: `${problem.found} (row ${(0,data_file/* nameOfRow */.xu)(place)})` }];
    });
    return new user_error/* UserError */.yo((0,image_problem/* firstProblems */.fr)(problems));
}
function trainingCounts(draft, name) {
    const column = fit_dataset_columnOf(draft, name);
    if (column.kind !== 'category')
        return new Map();
    const counts = countsWith(column, draft.outcomes, 'train');
    return new Map(column.categories.flatMap((category, code) => {
        const count = counts[code] ?? 0;
        return count === 0 ? [] : [[category, count]];
    }));
}
/** Returns the values of a feature in the training split, read anew each time. */
function trainingValues(draft, feature) {
    const column = fit_dataset_columnOf(draft, feature.name);
    const { outcomes } = draft;
    function* parts() {
        const takeNumbers = outcomes.numberTaker('train');
        for (const [index, range] of outcomes.chunks.entries()) {
            const values = (0,as_feature/* asFeature */.X)(column.read(index), feature);
            if (!values)
                throw new TypeError(`column ${feature.name} is not a ${feature.type} column`);
            yield values.kind === 'number'
                ? { ...values, values: takeNumbers(range, values.values) }
                : (0,dataset_columns/* takeRows */.LY)(values, outcomes.positions(range, 'train'));
        }
    }
    if (feature.type === 'text')
        return {
            kind: 'texts',
            texts: {
                *[Symbol.iterator]() {
                    for (const part of parts())
                        if (part.kind === 'text')
                            yield* part.values;
                },
            },
        };
    return {
        kind: 'numbers',
        chunks: {
            *[Symbol.iterator]() {
                for (const part of parts())
                    yield rawNumbers(part);
            },
        },
    };
}
function fit_dataset_columnOf({ columns }, name) {
    const column = columns.find((one) => one.name === name);
    if (column)
        return column;
    throw new TypeError(`no column ${name}`);
}

// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/data/label-leakage.js



/** Fewer examples than these in one half measure nothing. */
const fewestExamples = 50;
/** Examples in each bin of numbers, on average. */
const binSize = 10;
const label_leakage_mostBins = 256;
/**
 * Measures how well a feature alone predicts the label. The feature is divided into bins; their shares of a class, or their means of the
 * label, in one half of the examples predict the other half. For classes the measure is the smallest area under the ROC curve of one
 * class against the others; for numbers it is R² of the bins or of a straight line, whichever is higher.
 * @returns null for too few examples
 */
function predictionOf(feature, label) {
    const halves = halvesOf(feature.values.length);
    if (Math.min(halves.fitted.length, halves.tested.length) < fewestExamples)
        return null;
    const bins = binsOf(feature, halves);
    if (label.kind === 'numbers') {
        const labelOf = (row) => label.values[row] ?? Number.NaN;
        const binned = r2Of(halves, labelOf, binMeans(bins, halves, labelOf));
        const straight = feature.kind === 'numbers' ? straightLine(feature.values, halves, labelOf) : null;
        return {
            measure: 'R²',
            value: straight === null ? binned : Math.max(binned, r2Of(halves, labelOf, straight)),
        };
    }
    const areas = Array.from({ length: label.classes }, (_, code) => areaOf(bins, halves, (row) => label.codes[row] === code)).filter((area) => area !== null);
    const value = (0,d3_array/* min */.jk)(areas);
    return value === undefined ? null : { measure: 'AUC', value };
}
/** Divides rows at random, since sorted or alternating rows are common. */
function halvesOf(size) {
    const stream = (0,philox/* randomStream */._V)(0, 'label-leakage');
    const fitted = [];
    const tested = [];
    for (let row = 0; row < size; row++)
        (stream.draw(row) < 0.5 ? fitted : tested).push(row);
    return { fitted, tested };
}
function binsOf(feature, { fitted }) {
    const { values } = feature;
    if (feature.kind === 'categories') {
        const { categories } = feature;
        return {
            size: categories + 1,
            binOf: (row) => {
                const code = values[row] ?? Number.NaN;
                return Number.isNaN(code) ? categories : code;
            },
        };
    }
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const count = Math.max(2, Math.min(label_leakage_mostBins, Math.floor(fitted.length / binSize)));
    const quantiles = Array.from({ length: count - 1 }, (_, index) => (0,transform_moments/* quantileOfSorted */.mY)(sorted, (index + 1) / count));
    const edges = [...new Set(quantiles)];
    return {
        size: edges.length + 2,
        binOf: (row) => {
            const value = values[row] ?? Number.NaN;
            return Number.isNaN(value) ? edges.length + 1 : (0,d3_array/* bisectRight */.Jj)(edges, value);
        },
    };
}
/** Area under the ROC curve of the bins' shares of positives; null if one half lacks one side. */
function areaOf(bins, halves, isPositive) {
    const fitted = countBins(bins, halves.fitted, isPositive);
    const tested = countBins(bins, halves.tested, isPositive);
    const pairs = (0,d3_array/* sum */.cz)(tested.positives) * (0,d3_array/* sum */.cz)(tested.negatives);
    const share = (0,d3_array/* sum */.cz)(fitted.positives) / halves.fitted.length;
    if (pairs === 0 || share === 0 || share === 1)
        return null;
    const groups = Map.groupBy(Array.from({ length: bins.size }).keys(), (bin) => {
        const positives = fitted.positives[bin] ?? 0;
        const count = positives + (fitted.negatives[bin] ?? 0);
        return count === 0 ? share : positives / count;
    });
    let below = 0;
    let area = 0;
    for (const [, tied] of [...groups].sort(([a], [b]) => a - b)) {
        const positives = (0,d3_array/* sum */.cz)(tied, (bin) => tested.positives[bin]);
        const negatives = (0,d3_array/* sum */.cz)(tied, (bin) => tested.negatives[bin]);
        area += positives * (below + negatives / 2);
        below += negatives;
    }
    return area / pairs;
}
function countBins({ size, binOf }, rows, isPositive) {
    const positives = new Float64Array(size);
    const negatives = new Float64Array(size);
    for (const row of rows) {
        const counts = isPositive(row) ? positives : negatives;
        const bin = binOf(row);
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return { positives, negatives };
}
/** Predicts the mean of the bin; that of all where a bin has no fitted example. */
function binMeans({ size, binOf }, { fitted }, labelOf) {
    const sums = new Float64Array(size);
    const counts = new Float64Array(size);
    for (const row of fitted) {
        const bin = binOf(row);
        sums[bin] = (sums[bin] ?? 0) + labelOf(row);
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const overall = (0,d3_array/* sum */.cz)(sums) / fitted.length;
    return (row) => {
        const bin = binOf(row);
        const count = counts[bin] ?? 0;
        return count === 0 ? overall : (sums[bin] ?? 0) / count;
    };
}
/** Predicts the least-squares line; missing values have the mean. */
function straightLine(values, { fitted }, labelOf) {
    const present = fitted.filter((row) => !Number.isNaN(values[row]));
    const center = (0,d3_array/* mean */.i2)(present, (row) => values[row]) ?? 0;
    const height = (0,d3_array/* mean */.i2)(present, labelOf) ?? 0;
    // Divided by the width, squares of large numbers stay finite.
    const width = (0,d3_array/* max */.T9)(present, (row) => Math.abs((values[row] ?? 0) - center)) || 1;
    const offsetOf = (row) => ((values[row] ?? Number.NaN) - center) / width;
    const slope = (0,d3_array/* sum */.cz)(present, (row) => offsetOf(row) * (labelOf(row) - height)) /
        ((0,d3_array/* sum */.cz)(present, (row) => offsetOf(row) ** 2) || 1);
    return (row) => height + slope * (offsetOf(row) || 0);
}
/** R² in the tested half; 0 for equal labels. */
function r2Of({ tested }, labelOf, predict) {
    const center = (0,d3_array/* mean */.i2)(tested, labelOf) ?? 0;
    const total = (0,d3_array/* sum */.cz)(tested, (row) => (labelOf(row) - center) ** 2);
    return total === 0 ? 0 : 1 - (0,d3_array/* sum */.cz)(tested, (row) => (labelOf(row) - predict(row)) ** 2) / total;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/label-leakage-warnings.js




/** A feature that predicts the label at least this well probably contains it. */
const suspicious = 0.99;
/** The first training examples, which are enough to find such a feature in a table of any size. */
const label_leakage_warnings_mostExamples = 100_000;
/** Returns a warning for each feature that alone predicts a label. Texts are not measured. */
function labelLeakageWarnings({ columns, outcomes, label }, features) {
    if (features.kind !== 'table')
        return [];
    const examples = Math.min(outcomes.count('train'), label_leakage_warnings_mostExamples);
    const find = (name) => columns.find((column) => column.name === name);
    const measured = features.columns.flatMap(({ name }) => {
        const values = valuesOf(find(name), outcomes, examples);
        return values === null ? [] : [{ name, values }];
    });
    return (0,label_target/* outputsOf */.Yz)(label).flatMap((output) => {
        const labels = labelValues(valuesOf(find(output.label.column), outcomes, examples));
        if (labels === null)
            return [];
        return measured.flatMap(({ name, values }) => {
            const prediction = predictionOf(values, labels);
            if (prediction === null || prediction.value < suspicious)
                return [];
            const { measure, value } = prediction;
            return [
                `The feature ${name} alone predicts ${output.label.column} (${measure} ${value.toFixed(3)}). If its value is not known before the label is, leave it out with \`exclude\`.`,
            ];
        });
    });
}
function valuesOf(column, outcomes, examples) {
    switch (column?.kind) {
        case 'number':
            return { kind: 'numbers', values: firstTraining(column, outcomes, examples) };
        case 'category':
            return {
                kind: 'categories',
                categories: column.categories.length,
                values: firstTraining(column, outcomes, examples),
            };
        case 'text':
        case 'bytes':
        case undefined:
            return null;
    }
}
/** Returns the raw values of the first training examples. */
function firstTraining(column, outcomes, examples) {
    const result = new Float64Array(examples);
    let end = 0;
    for (const [chunk, range] of outcomes.chunks.entries()) {
        if (end === examples)
            break;
        const positions = outcomes.positions(range, 'train').subarray(0, examples - end);
        result.set(rawNumbers((0,dataset_columns/* takeRows */.LY)(column.read(chunk), positions)), end);
        end += positions.length;
    }
    return result;
}
function labelValues(values) {
    if (values === null)
        return null;
    return values.kind === 'numbers'
        ? { kind: 'numbers', values: values.values }
        : { kind: 'classes', codes: values.values, classes: values.categories };
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/identity-parts.js
var identity_parts = __webpack_require__(89423);
// EXTERNAL MODULE: ./build/core/js/src/data/staged-table.js
var staged_table = __webpack_require__(235);
;// CONCATENATED MODULE: ./build/core/js/src/data/leakage.js





/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identities identities of the rows, or of their groups
 */
async function refuseLeakage({ outcomes, locate }, identities, { group, leakage }) {
    const warnings = [];
    for (const { split, other, count, first } of sharedRows(outcomes, identities)) {
        const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`;
        const { name } = await (0,staged_table/* nameRow */.S7)({ locate }, first);
        const found = `${(0,format/* formatCount */.B4)(count)} examples of the ${split} split ${unit} of the ${other} split, the first ${name}`;
        if (leakage === 'fail')
            throw leaked(found, group);
        warnings.push(`Found ${found}: metrics on the ${split} split are too good.`);
    }
    return warnings;
}
/** Returns the pairs of splits that share identities; a row counts with the first split of its identity. */
function sharedRows(outcomes, identities) {
    const pairs = dataset_schema/* splitNames */.bZ.flatMap((split, later) => dataset_schema/* splitNames */.bZ
        .slice(0, later)
        .map((other) => ({ split, other, count: 0, first: Number.POSITIVE_INFINITY })));
    for (const { table, chunks } of (0,identity_parts/* identityParts */.b)(outcomes, identities))
        for (const split of dataset_schema/* splitNames */.bZ)
            for (const { start, identities: words, positions } of chunks())
                for (const position of positions) {
                    const row = start + position;
                    if (outcomes.of(row) !== split)
                        continue;
                    const other = dataset_schema/* splitNames */.bZ[table.get(words, position) - 1];
                    if (other === undefined)
                        table.set(words, position, dataset_schema/* splitNames */.bZ.indexOf(split) + 1);
                    const pair = pairs.find((one) => one.split === split && one.other === other);
                    if (pair === undefined)
                        continue;
                    pair.count++;
                    pair.first = Math.min(pair.first, row);
                }
    return pairs.filter(({ count }) => count > 0);
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

// EXTERNAL MODULE: ./build/core/js/src/data/quarantine.js
var data_quarantine = __webpack_require__(57348);
;// CONCATENATED MODULE: ./build/core/js/src/data/untrained-categories.js

const untrained_categories_mostNamed = 5;
/**
 * Returns a warning for each feature with categories that no example of the training split has: training never changes the weights of
 * their inputs.
 */
function untrainedCategories({ columns, outcomes, featureSettings, }) {
    return columns.flatMap((column) => {
        const setting = featureSettings[column.name];
        if (column.kind !== 'category' || setting === undefined)
            return [];
        const hasNoInputs = setting.unseen === 'other' ||
            setting.top !== undefined ||
            setting.order !== undefined ||
            setting['hash-buckets'] !== undefined;
        const untrained = hasNoInputs ? [] : categoriesWithoutExamples(column, outcomes);
        return untrained.length === 0
            ? []
            : [
                `The feature ${JSON.stringify(column.name)} has ${untrained.length === 1 ? 'a category' : `${(0,format/* formatCount */.B4)(untrained.length)} categories`} without an example in the train split: ${(0,format/* listNames */.Zv)(untrained.map((category) => JSON.stringify(category)), untrained_categories_mostNamed)}. To treat them as one, set \`unseen: other\` under \`features\`.`,
            ];
    });
}
function categoriesWithoutExamples(column, outcomes) {
    const isTrained = new Uint8Array(column.categories.length);
    for (const [index, range] of outcomes.chunks.entries()) {
        const { codes } = column.read(index);
        for (const position of outcomes.positions(range, 'train')) {
            const code = codes[position] ?? -1;
            if (code >= 0)
                isTrained[code] = 1;
        }
    }
    return column.categories.filter((_, code) => isTrained[code] === 0);
}

// EXTERNAL MODULE: ./build/core/js/src/data/read-sources.js + 25 modules
var read_sources = __webpack_require__(69735);
// EXTERNAL MODULE: ./build/core/js/src/data/row-progress.js
var row_progress = __webpack_require__(32872);
;// CONCATENATED MODULE: ./build/core/js/src/data/split.js




/**
 * Assigns the rows that are kept to splits. A random split is a threshold on a number that depends on the seed and the row's identity
 * only, so rows that are added or removed never move others. A stratified split ranks these numbers within each stratum: its sizes are
 * exact to rounding, and a changed row moves at most the rows at a boundary.
 * @throws UserError when a split that should have examples gets none
 */
function assignSplits(outcomes, facts, settings) {
    const { validation, test } = settings;
    const fractions = {
        validation: typeof validation === 'number' ? validation : 0,
        test: typeof test === 'number' ? test : 0,
    };
    const assign = assignmentOf(outcomes, facts, fractions, settings.seed);
    const counts = { train: 0, validation: 0, test: 0 };
    for (const [index, range] of outcomes.chunks.entries()) {
        const splitAt = assign(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? 0;
            const row = range.start + position;
            const split = facts.separateSplit?.(row) ?? splitAt(position);
            outcomes.set(row, split);
            counts[split]++;
        }
    }
    requireExamples(counts, settings);
}
function assignmentOf(outcomes, { separateSplit, identities, strata, times }, fractions, seed) {
    const isSource = (row) => (separateSplit?.(row) ?? null) === null;
    if (times !== null)
        return byTime(outcomes, isSource, times, fractions);
    const draw = (0,philox/* identityDraws */._z)(seed, 'split');
    const draws = (chunk) => draw(identities.read(chunk));
    if (strata !== null)
        return byStratum(outcomes, isSource, strata, draws, fractions);
    return (chunk) => {
        const drawn = draws(chunk);
        return (position) => splitAt(drawn[position] ?? 0, fractions);
    };
}
/** Splits the unit interval: the test first, so that a changed validation fraction leaves it as it is. */
function splitAt(position, { validation, test }) {
    if (position < test)
        return 'test';
    return position < test + validation ? 'validation' : 'train';
}
/** Ranks the draws of each stratum. Equal identities have equal draws, and stay together at a boundary. */
function byStratum(outcomes, isSource, strata, draws, fractions) {
    const sizes = [];
    visitSource(outcomes, isSource, (chunk) => {
        const numbers = strata(chunk);
        return (position) => {
            const stratum = numbers[position] ?? 0;
            while (sizes.length <= stratum)
                sizes.push(0);
            sizes[stratum] = (sizes[stratum] ?? 0) + 1;
        };
    });
    const members = sizes.map((size) => new Float64Array(size));
    const ends = new Uint32Array(sizes.length);
    visitSource(outcomes, isSource, (chunk) => {
        const [numbers, drawn] = [strata(chunk), draws(chunk)];
        return (position) => {
            const stratum = numbers[position] ?? 0;
            const end = ends[stratum] ?? 0;
            const values = members[stratum];
            if (values)
                values[end] = drawn[position] ?? 0;
            ends[stratum] = end + 1;
        };
    });
    const bounds = members.map((values) => split_boundsOf(values, fractions));
    return (chunk) => {
        const [numbers, drawn] = [strata(chunk), draws(chunk)];
        return (position) => {
            const { test, validation } = bounds[numbers[position] ?? 0] ?? noBounds;
            const draw = drawn[position] ?? 0;
            return draw <= test ? 'test' : draw <= validation ? 'validation' : 'train';
        };
    };
}
/** Greatest draws of the test and of the validation split. */
const noBounds = { test: -Infinity, validation: -Infinity };
/** @param draws of one stratum, which are reordered */
function split_boundsOf(draws, fractions) {
    const counts = countsOf(draws.length, fractions);
    return { test: smallest(draws, counts.test), validation: smallest(draws, counts.test + counts.validation) };
}
/** Returns the greatest of the smallest values; -Infinity for none. */
function smallest(values, count) {
    if (count === 0)
        return -Infinity;
    return (0,d3_array/* quickselect */.eu)(values, count - 1)[count - 1] ?? -Infinity;
}
/** Oldest rows first: training, validation, test. Rows of equal time are in one split. */
function byTime(outcomes, isSource, timesOf, fractions) {
    let size = 0;
    visitSource(outcomes, isSource, () => () => size++);
    const times = new Float64Array(size);
    let end = 0;
    visitSource(outcomes, isSource, (chunk) => {
        const values = timesOf(chunk);
        return (position) => (times[end++] = values[position] ?? Number.NaN);
    });
    times.sort();
    const counts = countsOf(size, fractions);
    const startOf = (last) => (last === 0 ? Infinity : (times[size - last] ?? -Infinity));
    const test = startOf(counts.test);
    const validation = startOf(counts.test + counts.validation);
    return (chunk) => {
        const values = timesOf(chunk);
        return (position) => {
            const time = values[position] ?? Number.NaN;
            return time >= test ? 'test' : time >= validation ? 'validation' : 'train';
        };
    };
}
/** Visits the positions of the rows that are kept and do not come from separate files. */
function visitSource(outcomes, isSource, visitorOf) {
    for (const [index, range] of outcomes.chunks.entries()) {
        const visit = visitorOf(index);
        const positions = outcomes.positions(range, 'kept');
        for (let place = 0; place < positions.length; place++) {
            const position = positions[place] ?? 0;
            if (isSource(range.start + position))
                visit(position);
        }
    }
}
/** Whole numbers of rows, exact to rounding. */
function countsOf(size, { validation, test }) {
    const testSize = Math.round(size * test);
    return { test: testSize, validation: Math.min(Math.round(size * validation), size - testSize) };
}
function requireExamples(counts, { validation, test }) {
    const wanted = { train: true, validation: validation !== 0, test: test !== 0 };
    const size = counts.train + counts.validation + counts.test;
    for (const name of dataset_schema/* splitNames */.bZ)
        if (wanted[name] && counts[name] === 0)
            throw new user_error/* UserError */.yo({
                code: 'DATA_EMPTY_SPLIT',
                found: `no example for the ${name} split, of ${size} in all`,
                expected: 'at least one',
                hint: 'Add examples, change the fractions or the seed under `split`, or use `split.stratify`, whose sizes are exact.',
                key: ['data', 'split'],
            });
}

;// CONCATENATED MODULE: ./build/core/js/src/data/statistics.js




/**
 * Returns statistics of the rows that are kept, for every column.
 * @param pixels histograms of the images that are kept, by their column
 */
function describeColumns(columns, outcomes, pixels) {
    return Object.fromEntries(columns.map((column) => [column.name, statistics_describe(column, outcomes, pixels.get(column.name) ?? null)]));
}
function statistics_describe(column, outcomes, pixels) {
    switch (column.kind) {
        case 'number': {
            const { count, ...moments } = (0,transform_moments/* momentsOf */.Zn)((0,number_chunks/* presentNumbers */.KF)(numbersWith(column, outcomes, 'kept')));
            return {
                type: 'number',
                count,
                missing: outcomes.count('kept') - count,
                moments: count === 0 ? null : moments,
            };
        }
        case 'category': {
            const counts = countsWith(column, outcomes, 'kept');
            const count = (0,d3_array/* sum */.cz)(counts);
            return {
                type: 'category',
                count,
                missing: outcomes.count('kept') - count,
                categories: byCategory(column, counts),
            };
        }
        case 'text': {
            let [count, missing] = [0, 0];
            for (const [index, range] of outcomes.chunks.entries()) {
                const { values } = column.read(index);
                for (const position of outcomes.positions(range, 'kept'))
                    if (values[position] === null)
                        missing++;
                    else
                        count++;
            }
            return { type: 'text', count, missing };
        }
        case 'bytes': {
            const missing = column.isMissing === undefined ? 0 : countMissing(column.isMissing, outcomes);
            return {
                type: 'image',
                count: outcomes.count('kept') - missing,
                missing,
                channels: pixels
                    ? Array.from({ length: pixels.channels }, (_, channel) => (0,transform_moments/* momentsOfPixels */.m9)(pixels, channel))
                    : [],
            };
        }
    }
}
function countMissing(isMissing, outcomes) {
    return (0,d3_array/* sum */.cz)(outcomes.chunks, (range, index) => {
        const missing = isMissing(index);
        return (0,d3_array/* sum */.cz)(outcomes.positions(range, 'kept'), (position) => Number(missing[position] === true));
    });
}
/** Examples of each class in each split; null when the label is a number, or there are several. */
function countClasses({ columns, label, outcomes, }) {
    if (label.kind !== 'multi-output')
        return { classes: countOf(columns, label, outcomes) };
    const counts = label.outputs.flatMap((output) => {
        const count = countOf(columns, output.label, outcomes);
        return count ? [[output.name, count]] : [];
    });
    return { classes: null, classesOfOutputs: Object.fromEntries(counts) };
}
function countOf(columns, label, outcomes) {
    const column = columns.find(({ name }) => name === label.column);
    if (column?.kind !== 'category')
        return null;
    const countsOf = (split) => byCategory(column, countsWith(column, outcomes, split));
    return { train: countsOf('train'), validation: countsOf('validation'), test: countsOf('test') };
}
function byCategory({ categories }, counts) {
    return Object.fromEntries(categories.map((category, code) => [category, counts[code] ?? 0]));
}
/** Fewer examples than these for each of a column's texts teach little of any of them. */
const statistics_fewExamples = 5;
const fewTexts = 20;
/** Columns of dates, names or ids, which were taken for categories: each of their many texts becomes an input of the network. */
function scatteredColumns({ features }, examples) {
    if (features.kind !== 'table')
        return [];
    return features.columns.flatMap((column) => column.type === 'category' &&
        column.categories.length > fewTexts &&
        column.categories.length * statistics_fewExamples > examples
        ? `The column ${column.name} has ${column.categories.length} different texts in ${examples} examples, each an input of the network. If these are dates, ids or names, leave it out with \`exclude\`.`
        : []);
}

// EXTERNAL MODULE: ./build/core/js/src/column-store/staged-numbers.js
var staged_numbers = __webpack_require__(83035);
// EXTERNAL MODULE: ./build/core/js/src/data/time-series/raw-series.js
var raw_series = __webpack_require__(83110);
;// CONCATENATED MODULE: ./build/core/js/src/data/time-series/series-order.js
/** Orders the rows, and finds two rows of one series with the same time, if there are any. */
function orderSeries(outcomes, { times, groups }) {
    const splits = outcomes.codes;
    const series = (a, b) => (splits[a] ?? 0) - (splits[b] ?? 0) || (groups === null ? 0 : (groups[a] ?? 0) - (groups[b] ?? 0));
    const compare = (a, b) => series(a, b) || (times[a] ?? 0) - (times[b] ?? 0) || a - b;
    const rows = keptRows(outcomes);
    if (!isSorted(rows, compare))
        rows.sort(compare);
    const starts = new Int32Array(rows.length);
    let equalTimes = null;
    for (let position = 1; position < rows.length; position++) {
        const [before, row] = [rows[position - 1] ?? 0, rows[position] ?? 0];
        const isSameSeries = series(before, row) === 0;
        starts[position] = isSameSeries ? (starts[position - 1] ?? 0) : position;
        if (isSameSeries && times[before] === times[row])
            equalTimes ??= [before, row];
    }
    return { order: { rows, starts }, equalTimes };
}
function keptRows(outcomes) {
    const rows = new Int32Array(outcomes.size);
    let end = 0;
    for (const range of outcomes.chunks)
        for (const position of outcomes.positions(range, 'kept'))
            rows[end++] = range.start + position;
    return rows.subarray(0, end);
}
/** Sources are often sorted by time, and checking this takes a fraction of the time of sorting. */
function isSorted(rows, compare) {
    for (let position = 1; position < rows.length; position++)
        if (compare(rows[position - 1] ?? 0, rows[position] ?? 0) > 0)
            return false;
    return true;
}
/** Returns for each row the value that is `lag` rows earlier in its series, or NaN. */
function laggedValues(values, { rows, starts }, lag) {
    const lagged = new Float64Array(values.length).fill(Number.NaN);
    for (let position = lag; position < rows.length; position++)
        if (position - lag >= (starts[position] ?? 0))
            lagged[rows[position] ?? 0] = values[rows[position - lag] ?? 0] ?? Number.NaN;
    return lagged;
}
/**
 * Replaces missing values by the last value of their series, in place. A series without an earlier value keeps them.
 * @returns the number of values that were replaced
 */
function fillForward(values, { rows, starts }) {
    let last = Number.NaN;
    let filled = 0;
    for (const [position, row] of rows.entries()) {
        if (starts[position] === position)
            last = Number.NaN;
        const value = values[row] ?? Number.NaN;
        if (!Number.isNaN(value))
            last = value;
        else if (!Number.isNaN(last)) {
            values[row] = last;
            filled++;
        }
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/core/js/src/data/time-series/with-history.js








/**
 * Returns the dataset with missing values filled forward and with the earlier values that its features need. All of them are of
 * the same series and split. At most three columns of all rows are in memory at once.
 * @throws UserError for two rows of one series with the same time
 */
async function withHistory(draft, section) {
    const { series, features, featureSettings, outcomes } = draft;
    const setting = section['time-series'];
    if (series === null || setting === undefined || features.kind !== 'table')
        return draft;
    const order = await requireOrder(draft, series);
    const filled = {};
    const columns = draft.columns.map((column) => {
        if (!(0,missing_values/* fillsForward */.I0)(featureSettings[column.name]?.missing))
            return column;
        const { values, count } = fillColumn(column, order, outcomes, series.file);
        if (count > 0)
            filled[column.name] = count;
        return values;
    });
    const added = laggedFeatures(setting, draft, features);
    const history = Object.keys(setting.history).flatMap((name) => {
        const column = columns.find((one) => one.name === name);
        const source = column?.kind === 'number' ? column : series.sources.get(name);
        if (source === undefined)
            throw new TypeError(`no column of numbers ${name}`);
        const values = (0,raw_series/* allValues */.U)(source, outcomes);
        return (0,time_series/* laggedColumns */.wv)(setting)
            .filter((lagged) => lagged.source === name)
            .map((lagged) => {
            const staged = stage(lagged.name, laggedValues(values, order, lagged.lag), outcomes, series.file);
            return numbersOf(staged);
        });
    });
    return {
        ...draft,
        columns: [...columns, ...history],
        features: { ...features, columns: [...features.columns, ...added] },
        cleaned: { ...draft.cleaned, ...(Object.keys(filled).length > 0 && { filled }) },
    };
}
async function requireOrder(draft, { facts }) {
    const { order, equalTimes } = orderSeries(draft.outcomes, facts());
    if (equalTimes === null)
        return order;
    const [first, second] = [await (0,staged_table/* nameRow */.S7)(draft, equalTimes[0]), await (0,staged_table/* nameRow */.S7)(draft, equalTimes[1])];
    throw new user_error/* UserError */.yo({
        code: 'DATA_DUPLICATE_TIME',
        found: `the rows ${first.name} and ${second.name} of one series with the same time`,
        expected: 'a different time in each row of a series',
        hint: 'Set `data.time-series.group` to the column that tells the series apart, or correct the times.',
        location: second.location,
    });
}
/** Returns the features for earlier values, which are private if their column is. */
function laggedFeatures(setting, { columns }, { columns: features }) {
    return (0,time_series/* laggedColumns */.wv)(setting).map(({ name, source, lag }) => {
        if (columns.some((column) => column.name === name))
            throw takenName(name, source);
        const feature = features.find((one) => one.name === source);
        const isPrivate = feature !== undefined && 'private' in feature && feature.private === true;
        return {
            name,
            type: 'number',
            optional: true,
            ...(isPrivate && { private: true }),
            lag: { column: source, rows: lag },
        };
    });
}
function takenName(name, source) {
    return new user_error/* UserError */.yo({
        code: 'DATA_COLUMN_CONFLICT',
        found: `the column ${name} in the source, and earlier values of ${source} by the same name`,
        expected: 'a name for one of both',
        hint: 'Rename the column of the source.',
        key: ['data', 'time-series', 'history', source],
    });
}
/** Fills the missing values of a column forward. Texts and images stay as they are. */
function fillColumn(column, order, outcomes, file) {
    if (column.kind !== 'number' && column.kind !== 'category')
        return { values: column, count: 0 };
    const values = new Float64Array(outcomes.size);
    for (const [index, { start }] of outcomes.chunks.entries())
        values.set(rawNumbers(column.read(index)), start);
    const count = fillForward(values, order);
    const staged = stage(column.name, values, outcomes, file);
    return { values: column.kind === 'number' ? numbersOf(staged) : categoriesOf(column, staged), count };
}
function stage(name, values, { chunks }, file) {
    const staged = new staged_numbers/* StagedNumbers */.j(name, file);
    for (const { start, size } of chunks)
        staged.append(values.subarray(start, start + size));
    return staged;
}
function numbersOf(staged) {
    const { name } = staged;
    return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: staged.read(chunk) }) };
}
function categoriesOf({ name, categories }, staged) {
    const codesOf = (chunk) => Int32Array.from(staged.read(chunk), (code) => (Number.isNaN(code) ? -1 : code));
    return {
        kind: 'category',
        name,
        categories,
        read: (chunk) => ({ kind: 'category', name, categories, codes: codesOf(chunk) }),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/data/weights.js



/** @throws UserError for a split of which no example counts: its loss would be 0 whatever a model answers. */
function refuseWeightless({ columns, weight, outcomes }) {
    const column = columns.find(({ name }) => name === weight);
    if (weight === undefined || column?.kind !== 'number')
        return;
    const weightless = dataset_schema/* splitNames */.bZ.filter((split) => {
        let rows = 0;
        for (const values of numbersWith(column, outcomes, split)) {
            if (values.some((value) => Math.fround(value) !== 0))
                return false;
            rows += values.length;
        }
        return rows > 0;
    });
    if (weightless.length === 0)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_INVALID_WEIGHT',
        found: `only weights of 0 in column ${weight} for the ${weightless.join(' and ')} split`,
        expected: 'an example that counts in every split',
        hint: 'Correct the weights, or change `split`.',
    });
}

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
        const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes' || kind === 'encoded');
        const sum = variable.reduce((bytes, column) => bytes + bytesOfRows(column, start, start + most), 0);
        if (this.#variableBytes + sum + (this.#rows + most) * this.#numberBytes <= this.#limits.batchBytes) {
            this.#variableBytes += sum;
            return most;
        }
        for (let count = 0; count < most; count++) {
            let bytes = 0;
            for (const column of variable)
                bytes += bytesOfRows(column, start + count, start + count + 1);
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
const numberBytes = {
    number: 8,
    category: 4,
    text: 4,
    encoded: 4,
    bytes: 4,
};
/** Returns the size of the texts or bytes in a range of rows. */
function bytesOfRows(column, from, to) {
    switch (column.kind) {
        case 'number':
        case 'category':
            return 0;
        case 'encoded':
            return (column.ends[to - 1] ?? 0) - (column.ends[from - 1] ?? 0);
        case 'text':
        case 'bytes': {
            let bytes = 0;
            for (let row = from; row < to; row++)
                bytes += column.values[row]?.length ?? 0;
            return bytes;
        }
    }
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
        case 'encoded': {
            const ends = new Int32Array(mostRows);
            let [bytes, size] = [new Uint8Array(), 0];
            return {
                accepts,
                append(column, start, count, at) {
                    if (column.kind !== kind)
                        return;
                    const from = column.ends[start - 1] ?? 0;
                    const to = column.ends[start + count - 1] ?? from;
                    for (let row = 0; row < count; row++)
                        ends[at + row] = size + (column.ends[start + row] ?? 0) - from;
                    if (size + to - from > bytes.length) {
                        const grown = new Uint8Array(2 * (size + to - from));
                        grown.set(bytes.subarray(0, size));
                        bytes = grown;
                    }
                    bytes.set(column.bytes.subarray(from, to), size);
                    size += to - from;
                },
                take(rows) {
                    const taken = bytes.subarray(0, size);
                    size = 0;
                    return { kind, name, ends: ends.subarray(0, rows), bytes: taken };
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
// EXTERNAL MODULE: ./node_modules/apache-arrow/ipc/writer.mjs + 3 modules
var writer = __webpack_require__(71289);
// EXTERNAL MODULE: ./node_modules/apache-arrow/io/stream.mjs
var stream = __webpack_require__(41519);
;// CONCATENATED MODULE: ./build/core/js/src/dataset/shard-writer.js


/** Bytes that are collected before they are written. */
const bufferBytes = 2 ** 20;
/** Size of the first buffer, which suffices for a small split. */
const firstBufferBytes = 2 ** 14;
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
    #buffer = new Uint8Array(firstBufferBytes);
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
        const filled = this.#filled + chunk.length;
        if (filled > this.#buffer.length)
            this.#grow(filled);
        this.#buffer.set(chunk, this.#filled);
        this.#filled = filled;
    }
    finish() {
        try {
            this.#flush();
        }
        finally {
            (0,external_node_fs_.closeSync)(this.#descriptor);
        }
    }
    #grow(bytes) {
        const grown = new Uint8Array(Math.min(bufferBytes, 4 * bytes));
        grown.set(this.#buffer.subarray(0, this.#filled));
        this.#buffer = grown;
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
    /** @param split the name of a split, or of a file in a part of a dataset */
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

;// CONCATENATED MODULE: ./build/core/js/src/data/write-splits.js



/** Writes the splits into a folder, reading all columns once in step. @param onRows is called with the number of rows so far */
function writeSplits(folder, { outcomes, columns, facts }, onRows) {
    const idsOf = facts.nameExamples();
    const writers = dataset_schema/* splitNames */.bZ.map((split) => ({ split, writer: new SplitWriter(folder, split) }));
    try {
        for (const [index, range] of outcomes.chunks.entries()) {
            const rows = [idsOf(index), ...columns.map((column) => column.read(index))];
            for (const { split, writer } of writers) {
                const positions = outcomes.positions(range, split);
                writer.append(rows.map((column) => column.kind === 'encoded' ? (0,dataset_columns/* takeEncoded */.y8)(column, positions) : (0,dataset_columns/* takeRows */.LY)(column, positions)));
            }
            onRows(range.start + range.size);
        }
        for (const { writer } of writers)
            writer.close();
    }
    catch (error) {
        for (const { writer } of writers)
            writer.abandon();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/data/prepare.js























/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes the splits. Equal sources and
 * settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
async function prepareDataset(options) {
    return (0,read_sources/* withSources */.Z6)(options, (draft, separateSplit) => makeDataset(draft, separateSplit, options));
}
/** Makes a dataset of the rows of a source. */
async function makeDataset(draft, separateSplit, { name, section, recipe, into, quarantineInto, log, record }) {
    const { outcomes, facts } = draft;
    const duplicates = section.clean.duplicates === 'drop' ? (0,data_duplicates/* dropDuplicates */.G)(draft, separateSplit) : 0;
    assignSplits(outcomes, { ...facts, separateSplit }, section.split);
    // The split of a row depends on its identity alone, or on its content; an image is not all of its content: it has a label.
    const mayLeak = separateSplit !== null || (facts.strata !== null && draft.features.kind === 'image');
    const leaks = mayLeak ? await refuseLeakage(draft, facts.identities, section.split) : [];
    refuseWeightless(draft);
    const complete = await withHistory(draft, section);
    const { features, transform: fitted, pixels, warnings, } = await fitDataset(complete, section, recipe.tokenizers, log);
    const labels = (0,label_steps/* fitLabels */.hh)(draft.label, section['label-transform'], (column) => trainingNumbers(draft, column));
    const details = {
        name,
        features,
        label: draft.label,
        ...(draft.weight !== undefined && { weight: draft.weight }),
        transform: labels === undefined ? fitted : { ...fitted, labels },
        ...(section.license !== undefined && { license: section.license }),
        ...servingExpectations(recipe.expectations, features),
        recipe: recipe.digest,
        cleaned: { ...complete.cleaned, duplicates },
        rows: {
            train: outcomes.count('train'),
            validation: outcomes.count('validation'),
            test: outcomes.count('test'),
        },
    };
    (0,dataset_cleaned/* assertAllCounted */.GQ)(details);
    const preparation = prepare_describe(draft, features, pixels, [
        ...draft.warnings,
        ...leaks,
        ...warnings,
        ...labelLeakageWarnings(draft, features),
        ...untrainedCategories(draft),
        ...(0,dataset_cleaned/* missingRowsWarning */.g2)(details),
    ]);
    announce(preparation.warnings, details, draft.quarantine, log);
    const { notes } = draft;
    const noted = {
        ...preparation,
        findings: [...notes.findings],
        warnings: [...notes.warnings, ...preparation.warnings],
    };
    const artifact = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        writeSplits(folder, complete, (0,row_progress/* rowProgress */.U)('Wrote', outcomes.size, log));
        if (draft.expectations !== null)
            await writeExpectations(folder, draft.expectations);
        return { kind: 'dataset', parents: {}, config: recipe.settings, details, run: record(noted) };
    });
    if (draft.quarantine.rows > 0)
        await writeQuarantine(quarantineInto, draft.quarantine, { ...artifact, details });
    return { ...artifact, details };
}
function prepare_describe(draft, features, pixels, warnings) {
    const hidden = (0,private_names/* privateNames */.o)(features);
    const shown = draft.columns.filter(({ name }) => !hidden.has(name));
    const classes = countClasses(draft);
    const kept = (0,d3_array/* sum */.cz)(dataset_schema/* splitNames */.bZ, (split) => draft.outcomes.count(split));
    return {
        columns: describeColumns(shown, draft.outcomes, pixels),
        ...classes,
        warnings: [...warnings, ...classWarnings(classes), ...scatteredColumns({ features }, kept)],
    };
}
function announce(warnings, { rows, cleaned }, quarantine, log) {
    const { read, missingRows, missing, duplicates } = cleaned;
    const lacking = missingRows === 0 ? '' : ` (${(0,dataset_cleaned/* missingText */.qq)(missing)})`;
    log.info(`Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
        dataset_schema/* splitNames */.bZ.map((split) => `${split} ${rows[split]}`).join(', '));
    if (quarantine.rows > 0)
        log.warning(`Put ${quarantine.rows} of ${read} rows in quarantine, since they cannot be read or fail an expectation: ${(0,data_quarantine/* faultsText */.H)(quarantine.faults)}.`);
    for (const warning of warnings)
        log.warning(warning);
}

// EXTERNAL MODULE: ./build/core/js/src/data/recipe.js + 2 modules
var data_recipe = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/core/js/src/expectations/read-expectations.js
var read_expectations = __webpack_require__(68025);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var host_confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/data/image-folders.js + 2 modules
var image_folders = __webpack_require__(65559);
// EXTERNAL MODULE: ./build/core/js/src/data/compare-files.js
var compare_files = __webpack_require__(56443);
// EXTERNAL MODULE: ./build/core/js/src/data/source-notes.js
var source_notes = __webpack_require__(32445);
// EXTERNAL MODULE: ./build/core/js/src/data/recipe-settings.js
var recipe_settings = __webpack_require__(94850);
;// CONCATENATED MODULE: ./build/core/js/src/parts/combine-parts.js


/**
 * Returns the parts in order.
 * @param settingsOf returns the digest of the settings of the preparation for files of a format
 * @throws UserError unless they are all parts of one set of files, read with these settings
 */
function combineParts(parts, settingsOf) {
    const [first, ...others] = parts.toSorted((a, b) => a.details.index - b.details.index);
    if (first === undefined)
        throw mismatch('no parts', 'all parts of a dataset');
    const { format, count, division } = first.details;
    const settings = settingsOf(format);
    for (const { folder, manifest, details } of [first, ...others]) {
        if (details.count !== count)
            throw mismatch(`a part of ${details.count} in ${folder}, and a part of ${count} in ${first.folder}`, 'parts of one division');
        if (details.division !== division)
            throw mismatch(`parts of other files in ${folder} than in ${first.folder}`, 'jobs that find the same files');
        if (manifest.config !== settings)
            throw mismatch(`a part in ${folder} that was made with other settings or another version`, 'the data section and the version of this job');
    }
    requireEachOnce(parts, count);
    return [first, ...others];
}
function requireEachOnce(parts, count) {
    const byIndex = Map.groupBy(parts, ({ details }) => details.index);
    const absent = (0,d3_array/* range */.y1)(1, count + 1).filter((index) => !byIndex.has(index));
    if (absent.length > 0)
        throw mismatch(`no part ${absent.join(', ')} of ${count}`, 'all parts of a dataset');
    for (const [index, [one, two]] of byIndex)
        if (one && two)
            throw mismatch(`part ${index} in ${one.folder} and in ${two.folder}`, 'each part once');
}
function mismatch(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DATA_PARTS_MISMATCH',
        found,
        expected,
        hint: 'Run the jobs of all parts with one configuration and the same files, and name all of their artifacts in `parts`.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
;// CONCATENATED MODULE: ./build/core/js/src/parts/part-artifact.js




/** Name of the file with the rows that the reader rejected, one JSON object a line. */
const badRowsFile = 'bad-rows.jsonl';
/** Formats whose files can be read apart from each other. */
const partFormats = ['csv', 'jsonl', 'parquet', 'arrow', 'npz'];
const count = schemas/* int */.Whr().nonnegative();
const partFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().regex(artifacts_digest/* sha256Pattern */.G4),
    split: schemas/* enum */.k5n(['validation', 'test']).nullable(),
    columns: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        values: count,
        numbers: count,
        quotedNumbers: count,
        others: count,
    })),
    findings: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const part_artifact_detailsSchema = schemas/* strictObject */.rej({
    format: schemas/* enum */.k5n(partFormats),
    index: schemas/* int */.Whr().positive(),
    count: schemas/* int */.Whr().positive(),
    /** Digest of the paths of all files, of other parts included. */
    division: manifest/* digestSchema */.er,
    /** The files of this part, in the order of their rows. */
    files: schemas/* array */.YOg(partFile),
    /** Rows of each file, by the name of its shards. */
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), count),
});
/** Returns the beginning of the names of the shards of a file. */
function nameOfShards(file) {
    return `file-${file}`;
}
/** Opens a part of a dataset and verifies it. Throws UserError when it is not whole. */
function openPart(folder) {
    return (0,artifacts_artifact/* openArtifact */.HI)(folder, 'dataset-part', part_artifact_detailsSchema);
}

// EXTERNAL MODULE: ./build/core/js/src/data/convert-column.js
var convert_column = __webpack_require__(36620);
;// CONCATENATED MODULE: ./build/core/js/src/parts/part-columns.js

/** The line on which a row begins. Names of other columns begin with their form. */
const lineColumn = 'line';
/** Returns the name of a column in one form. A file has a column as numbers, as texts, or in both forms. */
function nameInForm(form, name) {
    return `${form}:${name}`;
}
/**
 * Returns the columns of a file. Numbers of formats with types have no other spelling, so they need no texts. Other numbers are kept as
 * texts too, since the column may have texts in another part.
 */
function partColumns({ columns, native }, missingTexts) {
    return columns.map(({ name, numbers, quotedNumbers, others }) => {
        const asNumbers = (values) => ({
            kind: 'number',
            name: nameInForm('numbers', name),
            values,
        });
        if (native.has(name) && others === 0)
            return {
                request: { name, form: 'numbers' },
                convert(cells) {
                    if (cells.form !== 'numbers')
                        throw new TypeError(`${cells.form} instead of numbers`);
                    return [asNumbers(cells.values)];
                },
            };
        const withoutMissingNumbers = (0,convert_column/* withoutMissing */.t)(missingTexts(name));
        const isNumeric = others === 0 && numbers + quotedNumbers > 0;
        return {
            request: { name, form: 'texts' },
            convert({ form, values }) {
                if (form !== 'texts')
                    throw new TypeError(`${form} instead of texts`);
                const texts = { kind: 'text', name: nameInForm('texts', name), values };
                if (!isNumeric)
                    return [texts];
                return [texts, asNumbers(withoutMissingNumbers(part_columns_numbersOf(values)))];
            },
        };
    });
}
/** Returns texts as numbers, and NaN for missing texts. */
function part_columns_numbersOf(texts) {
    return Float64Array.from(texts, (text) => (text === null ? Number.NaN : Number(text)));
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/parts-table.js



/** The table of all files of all parts, with the cells that the table of the files themselves would have. */
class PartsTable {
    names;
    typed;
    numbers;
    files;
    combined = null;
    notes;
    #files;
    #badRows;
    /** The number of rows up to the end of each file. */
    #ends;
    /** @param files in the order of their rows */
    constructor(files, badRows, { typed, notes }) {
        this.#files = files;
        this.#badRows = badRows;
        this.typed = typed;
        this.notes = notes;
        this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))];
        this.numbers = (0,compare_files/* numbersIn */.M)(files.map(({ file }) => file));
        this.files = files.map(({ source, file }) => ({ source, rows: file.rows }));
        let end = 0;
        this.#ends = files.map(({ file }) => (end += file.rows));
    }
    async *scan(columns, onBadRow) {
        for (const { stored, file } of this.#files) {
            if (file.rows === 0)
                continue;
            const names = columns.map((request) => storedName(stored.names, request));
            const present = names.filter((name) => name !== null);
            for (const chunk of stored.chunks(present)) {
                const cells = chunk.columns.values();
                yield {
                    rows: chunk.rows,
                    columns: columns.map((request, index) => {
                        const next = names[index] == null ? undefined : cells.next();
                        return convertCells(next?.done === false ? next.value : null, request, chunk.rows);
                    }),
                };
            }
        }
        if (onBadRow !== undefined)
            for (const row of this.#badRows)
                onBadRow(row);
    }
    locate(rows) {
        return Promise.resolve(rows.map((row) => this.#locateRow(row)));
    }
    #locateRow(row) {
        const at = (0,d3_array/* bisectRight */.Jj)(this.#ends, row);
        const file = this.#files[at];
        if (file === undefined)
            throw new RangeError(`no row ${row} among ${this.#ends.at(-1) ?? 0}`);
        const { source, stored } = file;
        const index = row - (this.#ends[at - 1] ?? 0);
        if (!stored.names.includes(lineColumn))
            return { source, index };
        const [lines] = stored.readRows(lineColumns, [index]);
        if (lines?.kind !== 'number')
            throw new TypeError('lines that are no numbers');
        return { source, index, line: lines.values[0] ?? 0 };
    }
    close() {
        return Promise.resolve();
    }
}
/** One list, so that rows of one batch are read at once. */
const lineColumns = [lineColumn];
/** Returns the stored column that has the requested cells; null if the file has no such column. */
function storedName(names, { name, form }) {
    const [numbers, texts] = [nameInForm('numbers', name), nameInForm('texts', name)];
    const order = form === 'numbers' ? [numbers, texts] : [texts, numbers];
    return order.find((each) => names.includes(each)) ?? null;
}
function convertCells(stored, { form }, rows) {
    return form === 'numbers'
        ? { form, values: asNumbers(stored, rows) }
        : { form, values: asTexts(stored, rows) };
}
/** A column that is stored as texts only and that numbers are requested of has missing values only. */
function asNumbers(stored, rows) {
    if (stored === null || stored.kind === 'text')
        return new Float64Array(rows).fill(Number.NaN);
    if (stored.kind === 'number')
        return stored.values;
    throw new TypeError(`${stored.kind} in a part`);
}
function asTexts(stored, rows) {
    if (stored === null)
        return new Array(rows).fill(null);
    if (stored.kind === 'text')
        return stored.values;
    if (stored.kind === 'number')
        return Array.from(stored.values, (value) => (Number.isNaN(value) ? null : String(value)));
    throw new TypeError(`${stored.kind} in a part`);
}

// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact-json.js
var artifact_json = __webpack_require__(94934);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-split.js + 1 modules
var stored_split = __webpack_require__(3601);
// EXTERNAL MODULE: ./build/core/js/src/files/parse-json.js
var parse_json = __webpack_require__(12985);
;// CONCATENATED MODULE: ./build/core/js/src/parts/stored-part.js








/** Returns the files of a part. @param base the folder that sources are relative to, for messages */
function storedFiles(part, base) {
    return part.details.files.map(({ path, columns, findings }, index) => {
        const stored = new stored_split/* StoredSplit */.W(part, nameOfShards(index));
        return {
            // The file may not exist on this machine.
            source: { path, shown: (0,data_file/* shownAs */.sE)(path, base), file: '' },
            file: { columns, findings, rows: stored.rows },
            stored,
        };
    });
}
const badRowSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP(),
    line: schemas/* int */.Whr(),
    column: schemas/* string */.YjP().nullable(),
    reason: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
});
/** Returns the rows that the reader of a part rejected. */
async function readBadRows({ folder }) {
    const text = await (0,external_node_fs_promises_.readFile)((0,external_node_path_.join)(folder, badRowsFile), 'utf8');
    try {
        return text
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => badRowSchema.parse((0,parse_json/* parseJson */.q)(line)));
    }
    catch (error) {
        throw (0,artifact_json/* damagedArtifact */.ku)(folder, `${badRowsFile} that cannot be read`, error);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/merge-parts.js











/**
 * Opens all parts of a dataset. The files of the parts need not be on this machine; tokenizers are read from it.
 * @param folders the folders of the parts, in any order
 * @param base the folder that sources are relative to
 * @param confinement the folder that tokenizers have to lie in; null without such a limit
 * @throws UserError if parts are damaged or missing, or do not belong together
 */
async function openParts(folders, section, base, confinement) {
    (0,image_folders/* refuseImageColumns */.xk)(section);
    const opened = [];
    for (const folder of folders)
        opened.push(await openPart(folder));
    const parts = combineParts(opened, (format) => (0,recipe_settings/* settingsDigest */.K)(section, format));
    const files = parts.flatMap(({ details }) => details.files);
    const recipe = await (0,data_recipe/* recipeOfFiles */.XT)(section, parts[0].details.format, files, base, confinement);
    return { parts, recipe };
}
/**
 * Makes the dataset of all parts: the same, to the digest, as one machine makes of the sources.
 * @throws UserError for whatever is wrong with the rows; nothing is written then
 */
async function mergeParts(options) {
    const { parts, section, base, into, removed, log } = options;
    const { format } = parts[0].details;
    const files = parts.flatMap((part) => storedFiles(part, base));
    (0,compare_files/* requireOneTable */.e)(files, format);
    const notes = (0,source_notes/* notesOf */.h$)(files);
    (0,source_notes/* logNotes */.qV)(notes, log);
    const badRows = (await Promise.all(parts.map(readBadRows))).flat();
    const table = new PartsTable(files, badRows, { typed: format !== 'csv', notes });
    const { expectations } = options.recipe;
    const recipe = { files: parts.flatMap(({ details }) => details.files), expectations };
    return (0,read_sources/* withFolderBeside */.FP)(into, (folder) => (0,read_sources/* withTable */.Pq)(table, folder, { section, recipe, removed, log }, (draft, splitOfRow) => makeDataset(draft, splitOfRow, options)));
}

// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/stages/expand-line.js
var expand_line = __webpack_require__(50764);
;// CONCATENATED MODULE: ./build/core/js/src/stages/preparation/locate-parts.js




/** Returns the folders of all parts that an input names, one line for each name, path or pattern. */
async function locateParts(context, text) {
    const folders = [];
    for (const line of (0,expand_line/* linesOf */.Dx)(text))
        folders.push(...(await locateLine(context, line)));
    return folders;
}
async function locateLine(context, line) {
    const { host } = context;
    if (line.includes('/')) {
        const paths = await (0,expand_line/* expandLine */.Lc)(line, 'the folder of each part');
        await (0,outside/* refuseLinksOutside */.h)(paths, (0,host_confinement/* confinementOf */.u)(host.codeOrigin));
        return paths;
    }
    const folders = [];
    for (const name of await (0,expand_line/* artifactsLike */.LU)(host, line, 'the artifact of each part', 'read parts'))
        folders.push(await (0,stages_context/* locateArtifact */.rd)(context, name));
    return folders;
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preparation/open-rows.js








/** Files whose names are recorded. A folder of images has many. */
const mostFiles = 50;
/** Finds the rows of the dataset: in parts that other jobs read, or in the sources. */
async function openRows(context, inputs, remote) {
    const { host, folder: base } = context;
    const section = (0,stages_context/* requireSection */.nA)(context, 'data');
    const confinement = (0,host_confinement/* confinementOf */.u)(host.codeOrigin);
    if (inputs.parts !== '') {
        const folders = await locateParts(context, inputs.parts);
        const { parts, recipe } = await openParts(folders, section, base, confinement);
        return {
            recipe,
            make: (options) => mergeParts({ ...options, recipe, parts, base }),
            parts: parts.map(({ digest }) => digest),
            sources: listFiles(parts.flatMap(({ details }) => details.files)),
        };
    }
    const recipe = await (0,data_recipe/* recipeOf */.Sx)(section, base, confinement, remote);
    for (const part of await (0,read_expectations/* uncheckedParts */.Nb)(section.expect, base, confinement))
        host.log.warning(`The contract of \`data.expect\` has a part that is not checked: ${part}.`);
    warnAboutSkippedFiles(recipe, host.log);
    const duckdb = (0,stages_context/* libraryOptions */.MU)(context, inputs);
    const { files, labelTable } = recipe;
    const all = labelTable === null ? files : [labelTable, ...files];
    return {
        recipe,
        make: (options) => prepareDataset({ ...options, recipe, base, duckdb }),
        parts: [],
        sources: listFiles(all),
    };
}
function listFiles(files) {
    return {
        files: files.length,
        first: files.slice(0, mostFiles).map(({ path, sha256 }) => ({ path, sha256 })),
    };
}
function warnAboutSkippedFiles({ skippedFiles }, log) {
    if (skippedFiles.length === 0)
        return;
    log.warning(`Images left out, since only PNG, JPEG, WebP, GIF and BMP are read: ${(0,format/* formatCount */.B4)(skippedFiles.length)}, the first ${skippedFiles[0]}.`);
}

// EXTERNAL MODULE: ./build/core/js/src/data/file-table.js
var file_table = __webpack_require__(51695);
// EXTERNAL MODULE: ./build/core/js/src/data/find-sources.js
var find_sources = __webpack_require__(7852);
// EXTERNAL MODULE: ./build/core/js/src/data/open-source-table.js + 40 modules
var open_source_table = __webpack_require__(10918);
// EXTERNAL MODULE: ./build/core/js/src/data/source-hash.js
var source_hash = __webpack_require__(32946);
;// CONCATENATED MODULE: ./build/core/js/src/parts/divide-files.js


/** Returns files with their sizes as weights. If the size of one is unknown, as of a download, all files have equal weights. */
async function weighFiles(files) {
    const weighed = [];
    for (const file of files) {
        const weight = await sizeOf(file);
        if (weight === null)
            return files.map((each) => ({ file: each, weight: 1 }));
        weighed.push({ file, weight });
    }
    return weighed;
}
async function sizeOf({ origin }) {
    switch (origin.kind) {
        case 'local':
            return (await (0,external_node_fs_promises_.stat)(origin.file)).size;
        case 'remote':
            return origin.remote.size;
        case 'download':
            return null;
    }
}
/**
 * Returns the files of a part: consecutive files, such that the parts together have all files in their order. A file belongs to the part
 * that contains the middle of its bytes, so that a part is empty if a file of another part is larger than several parts.
 */
function filesOfPart(files, { index, count }) {
    const total = (0,d3_array/* sum */.cz)(files, ({ weight }) => weight);
    let before = 0;
    return files.flatMap(({ file, weight }) => {
        const middle = before + weight / 2;
        before += weight;
        const part = total === 0 ? 1 : Math.min(count, Math.floor((middle / total) * count) + 1);
        return part === index ? [file] : [];
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/line-reader.js
/** Returns the lines of consecutive rows, a number of rows at a time. */
class LineReader {
    #groups;
    #group = [];
    #used = 0;
    constructor(groups) {
        this.#groups = groups[Symbol.asyncIterator]();
    }
    async take(rows) {
        const lines = new Float64Array(rows);
        for (let filled = 0; filled < rows;) {
            if (this.#used === this.#group.length)
                await this.#next();
            const taken = this.#group.slice(this.#used, this.#used + rows - filled);
            lines.set(taken, filled);
            filled += taken.length;
            this.#used += taken.length;
        }
        return lines;
    }
    async #next() {
        const next = await this.#groups.next();
        if (next.done === true)
            throw new RangeError('fewer lines than rows');
        this.#group = next.value;
        this.#used = 0;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/part-format.js


/** Throws UserError for named sources, since a join or a query needs all rows of all sources. */
function refuseNamedSources({ sources, join }) {
    if (sources === undefined)
        return;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `\`${join === undefined ? 'query' : 'join'}\` in the data section of a part`,
        expected: 'files that can be read apart from each other',
        hint: 'Make the dataset without `shard`.',
        key: ['data', 'sources'],
    });
}
/** Returns a format of tables. Throws UserError for images. */
function requirePartFormat(format) {
    const known = partFormats.find((each) => each === format);
    if (known !== undefined)
        return known;
    throw new user_error/* UserError */.yo({
        code: 'DATA_SETTING_NOT_APPLICABLE',
        found: `a part of ${format === 'idx' ? 'IDX files' : 'images'}`,
        expected: 'a part of tables, such as CSV or Parquet',
        hint: 'Make the dataset without `shard`.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/parts/write-part.js



















/**
 * Reads a part of the files into an artifact, from which `mergeParts` makes the dataset. It contains the rows before anything that
 * depends on rows of other parts.
 * @throws UserError for whatever is wrong with the files
 */
async function writePart(options) {
    const { section, shard, base, confinement, remote, into, log, duckdb, record } = options;
    refuseNamedSources(section);
    (0,image_folders/* refuseImageColumns */.xk)(section);
    const found = await (0,find_sources/* findSources */.I)(section, base, confinement, remote);
    const format = requirePartFormat(found.format);
    (0,read_sources/* refuseOtherSettings */.Ij)(section, format);
    const files = await (0,data_recipe/* hashFiles */.yQ)(filesOfPart(await weighFiles(found.files), shard), base);
    log.info(`Part ${shard.index} of ${shard.count} has ${files.length} of ${found.files.length} files.`);
    return (0,read_sources/* withFolderBeside */.FP)(into, async (folder) => {
        const open = await (0,open_source_table/* openTableFiles */.q)(format, await (0,read_sources/* fetchFiles */.Uq)(files, base, folder), section, duckdb);
        try {
            return await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (draft) => {
                const rows = await writeFiles(open, draft, section.clean['on-error'] === 'quarantine');
                await (0,source_hash/* refuseChanged */.dT)(files, base);
                const details = {
                    format,
                    ...shard,
                    division: divisionOf(found.files),
                    files: files.map(({ path, sha256, split }, index) => ({
                        path,
                        sha256,
                        split,
                        columns: [...(open.files[index]?.file.columns ?? [])],
                        findings: [...(open.files[index]?.file.findings ?? [])],
                    })),
                    rows,
                };
                const config = (0,recipe_settings/* settingsDigest */.K)(section, format);
                return { kind: 'dataset-part', parents: {}, config, details, run: record() };
            });
        }
        finally {
            await (0,file_table/* closeFiles */.A)(open);
        }
    });
}
/** Returns a digest that differs if jobs found different files. */
function divisionOf(files) {
    return (0,artifacts_digest/* digestOfJson */.Qs)(files.map(({ path, split }) => ({ path, split })));
}
/** Writes the rows of all files and those that the reader rejects, and returns the numbers of rows by the names of shards. */
async function writeFiles(open, draft, isQuarantined) {
    const badRows = [];
    const onBadRow = isQuarantined ? (row) => void badRows.push(row) : undefined;
    const rows = {};
    for (const [index, file] of open.files.entries()) {
        const name = nameOfShards(index);
        rows[name] = await writeRows(open, file, { draft, name, onBadRow });
    }
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(draft, badRowsFile), badRows.map(({ file, line, column, reason, text }) => `${JSON.stringify({ file, line, column, reason, text })}\n`));
    return rows;
}
/** Returns the number of rows. */
async function writeRows(open, one, { draft, name, onBadRow }) {
    let rows = 0;
    const columns = partColumns(one.file, open.missingTexts);
    const lines = one.file.lines === null ? null : new LineReader(one.file.lines());
    const writer = new SplitWriter(draft, name, partLimits);
    try {
        const requests = columns.map(({ request }) => request);
        writer.append([
            ...columns.flatMap(({ request, convert }) => convert(noCells(request))),
            ...(await write_part_lineColumns(lines, 0)),
        ]);
        for await (const chunk of new file_table/* FileTable */.P({ ...open, files: [one] }).scan(requests, onBadRow)) {
            rows += chunk.rows;
            writer.append([
                ...chunk.columns.flatMap((cells, position) => columns[position]?.convert(cells) ?? []),
                ...(await write_part_lineColumns(lines, chunk.rows)),
            ]);
        }
        writer.close();
        return rows;
    }
    catch (error) {
        writer.abandon();
        throw error;
    }
}
/** Returns a column without rows, from which the shards of a file without rows get their columns. */
function noCells({ form }) {
    return form === 'numbers' ? { form, values: new Float64Array() } : { form: 'texts', values: [] };
}
async function write_part_lineColumns(lines, rows) {
    return lines === null ? [] : [{ kind: 'number', name: lineColumn, values: await lines.take(rows) }];
}
/** A part is read once, from first to last, so its batches are larger than those of a dataset. */
const partLimits = { ...shard_files/* shardLimits */.ni, batchRows: 2 ** 15 };

;// CONCATENATED MODULE: ./build/core/js/src/report/part-summary.js



/** Returns a Markdown summary of a part of a dataset for the job summary. */
function partSummary({ details, digest }) {
    const { index, count, files, rows } = details;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Part ${index} of ${count} of a dataset`, (0,markdown/* table */.tp)(['', ''], [
        ['Files', (0,format/* formatCount */.B4)(files.length)],
        ['Rows', (0,format/* formatCount */.B4)((0,d3_array/* sum */.cz)(Object.values(rows)))],
        ['Digest', (0,markdown/* digestText */.M6)(digest)],
    ])).text;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-folders.js
var cache_folders = __webpack_require__(891);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/js/src/files/cache-draft.js
var cache_draft = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/link-tree.js
var link_tree = __webpack_require__(42306);
// EXTERNAL MODULE: ./build/core/js/src/files/names-in.js
var names_in = __webpack_require__(41337);
;// CONCATENATED MODULE: ./build/core/js/src/remote/object-cache.js









/** Only this user may read objects, which can be private. */
const folderMode = 0o700;
const weekMs = 7 * 24 * 3600 * 1000;
/**
 * Objects that were downloaded on this machine before. Each version of an object has a folder with one file, whose name is the SHA-256 of
 * its content: `<address>/<version>/<sha256>`. It appears by one rename, so processes need no lock, and a killed one leaves no part of it.
 */
class ObjectCache {
    #folder;
    #warn;
    #isUsable = true;
    /** @param warn is called once if the cache cannot be used */
    constructor(folder, warn) {
        this.#folder = folder;
        this.#warn = warn;
    }
    /**
     * Puts an object at a path, as a link to the cached file or a copy of it.
     * @returns its SHA-256, in hexadecimal digits; null if it is not in the cache
     */
    async restore(object, path) {
        const folder = this.#folderOf(object);
        return this.#trying(async () => {
            const name = await findContent(folder);
            if (name === null || !(await copy((0,external_node_path_.join)(folder, name), path)))
                return null;
            const isWhole = (await (0,external_node_fs_promises_.stat)(path)).size === object.entry.size && (0,artifacts_digest/* hexOf */.ZD)(await (0,artifacts_digest/* digestOfFile */.Mk)(path)) === name;
            if (isWhole) {
                const now = new Date();
                await (0,external_node_fs_promises_.utimes)(folder, now, now);
                return name;
            }
            await (0,external_node_fs_promises_.rm)(path, { force: true });
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
            return null;
        });
    }
    /** Keeps a downloaded object. Versions of it that were not used for a week are deleted. */
    async keep(object, path, sha256) {
        const folder = this.#folderOf(object);
        await this.#trying(async () => {
            await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(folder), folderMode);
            await (0,cache_draft/* withCacheDraft */.c)(folder, false, async (draft) => {
                await copy(path, (0,external_node_path_.join)(draft, sha256));
                await install(draft, folder);
            });
            await deleteUnused((0,external_node_path_.dirname)(folder), (0,external_node_path_.basename)(folder));
            return null;
        });
    }
    #folderOf({ store, entry: { bucket, key, etag, version } }) {
        return (0,external_node_path_.join)(this.#folder, nameOf([store, bucket, key]), nameOf([etag, version ?? null]));
    }
    async #trying(work) {
        if (!this.#isUsable)
            return null;
        try {
            return await work();
        }
        catch (error) {
            this.#isUsable = false;
            this.#warn(`Objects cannot be kept in ${this.#folder} (${(0,user_error/* messageOf */.bD)(error)}), so they are downloaded again by the next run.`);
            return null;
        }
    }
}
function nameOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
async function findContent(folder) {
    const names = await (0,names_in/* namesIn */.w)(folder);
    return names.find((name) => /^[0-9a-f]{64}$/.test(name)) ?? null;
}
/** Returns false if the file does not exist. */
async function copy(from, to) {
    if (await (0,link_tree/* linkFile */.T)(from, to))
        return true;
    try {
        await (0,external_node_fs_promises_.copyFile)(from, to);
        return true;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
/** Another process may have installed the folder since. */
async function install(draft, folder) {
    try {
        await (0,external_node_fs_promises_.rename)(draft, folder);
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ENOTEMPTY') && !(0,user_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    }
}
async function deleteUnused(folder, kept) {
    const { mtimeMs: now } = await (0,external_node_fs_promises_.stat)((0,external_node_path_.join)(folder, kept));
    for (const name of await (0,names_in/* namesIn */.w)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (name !== kept && (await usedAt(path)) < now - weekMs)
            await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
    }
}
/** Returns the time of the last use; infinity if another process deleted the folder. */
async function usedAt(folder) {
    try {
        return (await (0,external_node_fs_promises_.stat)(folder)).mtimeMs;
    }
    catch (error) {
        if ((0,user_error/* isMissing */.b2)(error))
            return Infinity;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/config/object-source.js
var object_source = __webpack_require__(55499);
// EXTERNAL MODULE: ./build/core/js/src/files/glob.js
var glob = __webpack_require__(73051);
// EXTERNAL MODULE: ./build/core/js/src/remote/explain-store-error.js
var explain_store_error = __webpack_require__(64072);
;// CONCATENATED MODULE: ./build/core/js/src/remote/object-file.js






/** An object of a store as a file. It is downloaded once, when its hash or its content is needed, unless it is in the cache. */
class ObjectFile {
    address;
    entry;
    #store;
    #options;
    #local = null;
    constructor(store, entry, options) {
        this.address = addressOf(entry);
        this.entry = entry;
        this.#store = store;
        this.#options = options;
    }
    get size() {
        return this.entry.size;
    }
    async hash() {
        return this.#options.sha256 ?? (await this.#fetched()).sha256;
    }
    async fetch() {
        return (await this.#fetched()).path;
    }
    #fetched() {
        this.#local ??= this.#fetchNow();
        return this.#local;
    }
    async #fetchNow() {
        const { folder, sha256: expected } = this.#options;
        const path = (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
        await (0,create_folder/* createFolder */.v)(folder);
        const sha256 = (await this.#restore(path)) ?? (await this.#download(path));
        if (expected === undefined || expected === sha256)
            return { path, sha256 };
        await (0,external_node_fs_promises_.rm)(path, { force: true });
        throw new user_error/* UserError */.yo({
            code: 'DATA_DIGEST_MISMATCH',
            found: `${this.address} with the sha256 ${sha256}`,
            expected,
            hint: 'Either the object was changed, or the sha256 in the data section is not its own: find out which.',
        });
    }
    /** Takes the object from the cache if it is there, and if the store still has it and allows reading it. */
    async #restore(path) {
        const { cache, isReadable } = this.#options;
        if (cache === null || this.entry.etag === '')
            return null;
        const sha256 = await cache.restore({ store: this.#store.name, entry: this.entry }, path);
        if (sha256 !== null && !isReadable)
            await this.#requireReadable();
        return sha256;
    }
    async #requireReadable() {
        const { bucket, key, etag, size, version } = this.entry;
        const now = await this.#store.explaining(this.address, () => this.#store.describe(bucket, key, version));
        if (now?.etag !== etag || now.size !== size)
            throw (0,explain_store_error/* changedObject */.us)(this.address);
    }
    async #download(path) {
        const { downloadObject } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5920)]).then(__webpack_require__.bind(__webpack_require__, 85920));
        const sha256 = await this.#store.explaining(this.address, () => downloadObject(this.#store, this.entry, path, this.address));
        if (this.entry.etag !== '')
            await this.#options.cache?.keep({ store: this.#store.name, entry: this.entry }, path, sha256);
        return sha256;
    }
}
function addressOf({ bucket, key }) {
    return `s3://${bucket}/${key}`;
}

;// CONCATENATED MODULE: ./build/core/js/src/remote/remote-sources.js





/** Finds the files of sources that are not on this machine. */
class RemoteSources {
    #options;
    #stores = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Finds an object, the objects below a folder, or those that match a pattern, without hidden ones, as `findPaths` finds files.
     * Returns an empty list if none exists. Throws UserError if the store cannot be read.
     */
    async find(source) {
        const { s3: address, sha256, 'version-id': version, endpoint, region } = source;
        const { bucket, key } = (0,object_source/* splitAddress */.l)(address);
        const store = await this.#open({ endpoint, region }, address);
        const { entries, top, isReadable } = await store.explaining(address, async () => {
            if ((0,glob/* isPattern */.Pt)(key))
                return matchesOf(store, bucket, key);
            const single = isFolder(key) ? null : await store.describe(bucket, key, version);
            return single === null ? below(store, bucket, key) : { entries: [single], top: null, isReadable: true };
        });
        return entries.map((entry) => ({
            file: this.#fileOf(store, entry, { sha256, isReadable }),
            below: top === null ? entry.key.split('/').slice(-2).join('/') : entry.key.slice(top.length),
        }));
    }
    /** Returns a single object; null if it does not exist. */
    async findObject(place, bucket, key) {
        const address = `s3://${bucket}/${key}`;
        const store = await this.#open(place, address);
        const entry = await store.explaining(address, () => store.describe(bucket, key, undefined));
        return entry && this.#fileOf(store, entry, { sha256: undefined, isReadable: true });
    }
    #fileOf(store, entry, facts) {
        const { folder, cache, fromFork } = this.#options;
        return new ObjectFile(store, entry, { ...facts, folder, cache: fromFork ? null : cache });
    }
    async #open({ endpoint, region }, address) {
        const { fromFork } = this.#options;
        if (fromFork && endpoint !== undefined && !endpoint.startsWith('https:'))
            throw insecureEndpoint(endpoint);
        const name = JSON.stringify([endpoint, region]);
        const known = this.#stores.get(name);
        if (known !== undefined)
            return known;
        // Loaded on demand, since the SDK takes 0.1 s.
        const opening = Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3711), __webpack_require__.e(7858)]).then(__webpack_require__.bind(__webpack_require__, 17858)).then(({ openStore }) => openStore({ endpoint, region }, { maySign: !fromFork, address }));
        this.#stores.set(name, opening);
        return opening;
    }
}
function isFolder(key) {
    return key === '' || key.endsWith('/');
}
async function below(store, bucket, key) {
    const top = isFolder(key) ? key : `${key}/`;
    const entries = [];
    for await (const entry of store.list(bucket, top))
        if (!hasHiddenName(entry.key.slice(top.length)))
            entries.push(entry);
    return { entries, top, isReadable: false };
}
async function matchesOf(store, bucket, pattern) {
    const entries = new Map();
    for (const { prefix, matches } of (0,glob/* namePatternsOf */.Av)(pattern))
        for await (const entry of store.list(bucket, prefix))
            if (matches(entry.key))
                entries.set(entry.key, entry);
    const fixed = (0,glob/* fixedFolder */.Nw)(pattern);
    const top = fixed === '.' ? '' : `${fixed}/`;
    const found = [...entries.values()];
    const isOneFolder = found.every(({ key }) => external_node_path_.posix.dirname(key) === fixed);
    return { entries: found, top: isOneFolder ? null : top, isReadable: false };
}
function hasHiddenName(path) {
    return path.split('/').some((name) => name.startsWith('.'));
}
/** A fork could reach services of the runner's own network, which often have no encryption. */
function insecureEndpoint(endpoint) {
    return new user_error/* UserError */.yo({
        code: 'FORK_ENDPOINT_NOT_ALLOWED',
        found: `the endpoint ${endpoint} in a pull request from a fork`,
        expected: 'an https address',
        hint: 'Run the workflow on a branch of the repository itself.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preparation/with-remote-sources.js






/** Does work with what finds and downloads remote sources, and deletes their downloads. They are on the disk of the result. */
function withRemoteSources({ host }, { into, keep }, work) {
    const { fromFork } = host.codeOrigin;
    const warn = (message) => host.log.warning(message);
    const cache = keep ? new ObjectCache((0,cache_folders/* objectCacheFolder */.It)(process.env, (0,external_node_os_.homedir)()), warn) : null;
    return (0,read_sources/* withFolderBeside */.FP)(into, (folder) => work(new RemoteSources({ folder: (0,external_node_path_.join)(folder, 'objects'), fromFork, cache })));
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preparation/prepare-part.js






/** Reads a part of the files of the dataset, and publishes it. */
async function preparePart(context, inputs, shard) {
    const { host, folder } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, `dataset-part-${shard.index}`);
    const part = await host.log.group('Read a part of the files', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => withRemoteSources(context, { into: path, keep: inputs.cache }, (remote) => writePart({
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        shard,
        base: folder,
        confinement: (0,host_confinement/* confinementOf */.u)(host.codeOrigin),
        remote,
        into: path,
        log: host.log,
        duckdb: (0,stages_context/* libraryOptions */.MU)(context, inputs),
        record: () => (0,stages_context/* runRecord */.DW)(context, started),
    }))));
    await host.artifacts.publish(name, part.folder, part.digest);
    await host.writeSummary(partSummary(part));
    return {
        failure: null,
        outputs: {
            digest: part.digest,
            artifact: name,
            path: part.folder,
            'recipe-digest': '',
            'cache-hit': false,
            'train-rows': '',
            'validation-rows': '',
            'test-rows': '',
            page: '',
            'quarantined-rows': '',
            drift: '',
            'diff-path': '',
            'comment-url': '',
        },
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/by-split.js
/** Returns a value for each split. */
function bySplit(valueOf) {
    return { train: valueOf('train'), validation: valueOf('validation'), test: valueOf('test') };
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/association.js

const fewestPairs = 10;
/** Returns the association of two columns; null if one of them is constant, or too few rows have both values. */
function associationOf(one, other) {
    const [first, second] = pairs(one.values, other.values);
    if (first.length < fewestPairs)
        return null;
    if (one.kind === 'number' && other.kind === 'number')
        return named('Spearman', spearman(first, second));
    if (one.kind === 'category' && other.kind === 'category')
        return named('Cramér’s V', categoryAssociation(first, second));
    const [numbers, categories] = one.kind === 'number' ? [first, second] : [second, first];
    return named('correlation ratio', correlationRatio(numbers, categories));
}
function named(measure, value) {
    return value === null ? null : { measure, value };
}
/** Returns the values of the rows that have both. */
function pairs(one, other) {
    const isPaired = (row) => !Number.isNaN(one[row]) && !Number.isNaN(other[row]);
    return [one.filter((_, row) => isPaired(row)), other.filter((_, row) => isPaired(row))];
}
/** Returns the correlations of the rows that have both values; null if they are too few, or one of them is constant. */
function correlationOf(one, other) {
    const [first, second] = pairs(one, other);
    if (first.length < fewestPairs)
        return null;
    const linear = pearson(first, second);
    const monotone = spearman(first, second);
    return linear === null || monotone === null ? null : { pearson: linear, spearman: monotone };
}
/** Returns Pearson's correlation; null for constant values. */
function pearson(one, other) {
    const [a, b] = [scaled(one), scaled(other)];
    const product = (0,d3_array/* sum */.cz)(a, (value, row) => value * (b[row] ?? 0));
    const length = Math.sqrt((0,d3_array/* sum */.cz)(a, (value) => value * value) * (0,d3_array/* sum */.cz)(b, (value) => value * value));
    return length === 0 ? null : Math.max(-1, Math.min(1, product / length));
}
/** Returns the distances from the mean, divided by the longest one: squares of huge numbers would not be finite. */
function scaled(values) {
    let longest = 0;
    for (const value of values)
        longest = Math.max(longest, Math.abs(value));
    const unit = longest || 1;
    const small = values.map((value) => value / unit);
    const mean = (0,d3_array/* sum */.cz)(small) / small.length;
    const distances = small.map((value) => value - mean);
    // Rounding of the mean leaves tiny distances where all values are equal.
    return distances.every((distance) => Math.abs(distance) < 1e-14) ? distances.fill(0) : distances;
}
function spearman(one, other) {
    return pearson(ranks(one), ranks(other));
}
/** Returns the ranks, the mean rank for equal values. */
function ranks(values) {
    const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const result = new Float64Array(values.length);
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0])
            end++;
        for (let place = start; place < end; place++)
            result[order[place] ?? 0] = (start + end - 1) / 2;
        start = end;
    }
    return result;
}
/** Returns η: the square root of the share of the numbers' variance that lies between the categories. */
function correlationRatio(numbers, categories) {
    const distances = scaled(numbers);
    const total = (0,d3_array/* sum */.cz)(distances, (value) => value * value);
    const groups = new Map();
    for (const [row, category] of categories.entries()) {
        const group = groups.get(category) ?? { count: 0, sum: 0 };
        group.count++;
        group.sum += distances[row] ?? 0;
        groups.set(category, group);
    }
    if (total === 0 || groups.size < 2)
        return null;
    const between = (0,d3_array/* sum */.cz)(groups.values(), (group) => group.sum ** 2 / group.count);
    return Math.sqrt(Math.min(1, between / total));
}
/** Returns Cramér's V with the correction of its bias: Bergsma, "A bias-correction for Cramér's V", 2013. */
function categoryAssociation(one, other) {
    const size = one.length;
    const [rows, columns] = [association_countsOf(one), association_countsOf(other)];
    if (rows.size < 2 || columns.size < 2)
        return null;
    const cells = new Map();
    for (const [row, category] of one.entries()) {
        const cell = cells.get(category) ?? new Map();
        const key = other[row] ?? 0;
        cell.set(key, (cell.get(key) ?? 0) + 1);
        cells.set(category, cell);
    }
    let share = 0;
    for (const [row, cell] of cells)
        for (const [column, count] of cell)
            share += count ** 2 / ((rows.get(row) ?? 1) * (columns.get(column) ?? 1));
    const corrected = Math.max(0, share - 1 - ((rows.size - 1) * (columns.size - 1)) / (size - 1));
    const shrunk = (levels) => levels - (levels - 1) ** 2 / (size - 1);
    const most = Math.min(shrunk(rows.size), shrunk(columns.size)) - 1;
    return most <= 0 ? null : Math.min(1, Math.sqrt(corrected / most));
}
function association_countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/relations.js


/** The number of pairs grows with the square. */
const mostCorrelated = 30;
const mostAssociations = 20;
/** Measures the relations of features with labels, and among columns of numbers. */
function relationsOf(columns, labels, features) {
    const numbers = columns
        .filter(({ kind, name }) => kind === 'number' && (features.has(name) || labels.includes(name)))
        .slice(0, mostCorrelated);
    const pairs = (0,d3_array/* cross */.$A)(numbers.keys(), numbers.keys()).filter(([a, b]) => a < b);
    return {
        labels: labels.flatMap((name) => {
            const label = columns.find((column) => column.name === name);
            if (label === undefined)
                return [];
            const associations = columns
                .filter((column) => column !== label && features.has(column.name))
                .flatMap((column) => {
                const association = associationOf(column, label);
                return association === null ? [] : [{ feature: column.name, ...association }];
            })
                .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
                .slice(0, mostAssociations);
            return associations.length === 0 ? [] : [{ label: name, associations }];
        }),
        correlations: pairs
            .flatMap(([a, b]) => {
            const [one, other] = [numbers[a], numbers[b]];
            if (one === undefined || other === undefined)
                return [];
            const correlation = correlationOf(one.values, other.values);
            return correlation === null ? [] : [{ one: one.name, other: other.name, ...correlation }];
        })
            .sort((a, b) => strengthOf(b) - strengthOf(a)),
        correlated: numbers.map(({ name }) => name),
    };
}
function strengthOf({ pearson, spearman }) {
    return Math.max(Math.abs(pearson), Math.abs(spearman));
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/sample.js

/** Most rows of a split in the sample for quartiles, associations and words. */
const mostSampled = 10_000;
/**
 * Returns the rows of a split's sample, ascending: all rows if they are few, otherwise one row at random from each of equal blocks. So
 * neither an order nor a period of the rows distorts the sample, and equal datasets have equal samples.
 */
function sampleRows(rows, split) {
    if (rows <= mostSampled)
        return Int32Array.from({ length: rows }, (_, row) => row);
    const stream = (0,philox/* randomStream */._V)(0, 'data-report', split);
    return Int32Array.from({ length: mostSampled }, (_, block) => {
        const start = Math.floor((block * rows) / mostSampled);
        const end = Math.floor(((block + 1) * rows) / mostSampled);
        return start + Math.floor(stream.draw(block) * (end - start));
    });
}
/** Calls a function for each sampled row of a chunk, with its position in the chunk and in the sample. */
class SampleCursor {
    #rows;
    #next = 0;
    constructor(rows) {
        this.#rows = rows;
    }
    /** Returns the positions of the sampled rows within the next chunk. */
    take(start, size) {
        const first = this.#next;
        while (this.#next < this.#rows.length && (this.#rows[this.#next] ?? 0) < start + size)
            this.#next++;
        return this.#rows.subarray(first, this.#next).map((row) => row - start);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/number-summary.js

/** Accumulates the moments of numbers in one reading: Chan, Golub and others, "Updating formulae and a pairwise algorithm for computing sample variances", 1979. */
class NumberAccumulator {
    count = 0;
    missing = 0;
    minimum = Infinity;
    maximum = -Infinity;
    /** True if all values are whole. */
    whole = true;
    #zeros = 0;
    #mean = 0;
    #squares = 0;
    add(values) {
        let [count, sum] = [0, 0];
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? Number.NaN;
            if (Number.isNaN(value))
                continue;
            count++;
            sum += value;
            if (value === 0)
                this.#zeros++;
            if (value < this.minimum)
                this.minimum = value;
            if (value > this.maximum)
                this.maximum = value;
            if (this.whole && !Number.isInteger(value))
                this.whole = false;
        }
        this.missing += values.length - count;
        if (count === 0)
            return;
        const mean = sum / count;
        let squares = 0;
        for (let index = 0; index < values.length; index++) {
            const distance = (values[index] ?? Number.NaN) - mean;
            if (!Number.isNaN(distance))
                squares += distance * distance;
        }
        const all = this.count + count;
        const shift = mean - this.#mean;
        this.#mean += (shift * count) / all;
        this.#squares += squares + (shift * shift * this.count * count) / all;
        this.count = all;
    }
    /** @param sample ascending */
    summary(sample) {
        const { count, missing } = this;
        const zeros = this.#zeros;
        if (count === 0)
            return {
                count,
                missing,
                zeros,
                mean: null,
                deviation: null,
                minimum: null,
                maximum: null,
                quartiles: null,
            };
        return {
            count,
            missing,
            zeros,
            mean: finite(this.#mean),
            deviation: finite(Math.sqrt(this.#squares / count)),
            minimum: this.minimum,
            maximum: this.maximum,
            quartiles: sample.length === 0
                ? null
                : [(0,transform_moments/* quantileOfSorted */.mY)(sample, 0.25), (0,transform_moments/* quantileOfSorted */.mY)(sample, 0.5), (0,transform_moments/* quantileOfSorted */.mY)(sample, 0.75)],
        };
    }
}
/** The sum of huge numbers may exceed the range of a double. */
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
/** Returns the numbers that are not missing, ascending. */
function presentSorted(values) {
    return values.filter((value) => !Number.isNaN(value)).sort();
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/value-histogram.js




const value_histogram_mostBins = 30;
const fewestBins = 5;
/** Whole numbers in a range of at most this have one bin each. */
const mostWholeBins = 40;
/**
 * Returns the ends of the bins.
 * @param sample ascending
 */
function binEdges({ minimum, maximum, whole, count }, sample) {
    if (whole && maximum - minimum < mostWholeBins)
        return Array.from({ length: maximum - minimum + 2 }, (_, index) => minimum - 0.5 + index);
    if (minimum === maximum)
        return [minimum, maximum];
    const [low, high] = withoutExtremes(minimum, maximum, sample);
    const bins = Math.max(fewestBins, Math.min(value_histogram_mostBins, Math.ceil(Math.sqrt(count))));
    // Each end is computed from both ends of the range, whose difference may exceed the range of a double.
    return Array.from({ length: bins + 1 }, (_, index) => low * (1 - index / bins) + high * (index / bins));
}
/** Extreme values lie further from the middle 98 % than this many times their width. */
const farAway = 3;
function withoutExtremes(minimum, maximum, sample) {
    const [low, high] = [(0,transform_moments/* quantileOfSorted */.mY)(sample, 0.01), (0,transform_moments/* quantileOfSorted */.mY)(sample, 0.99)];
    const width = high - low;
    if (!(width > 0))
        return [minimum, maximum];
    return [
        low - minimum > farAway * width ? low - width / 2 : minimum,
        maximum - high > farAway * width ? high + width / 2 : maximum,
    ];
}
/** Counts numbers in bins, split by split. */
class HistogramBuilder {
    #edges;
    #counts;
    #below = 0;
    #above = 0;
    constructor(edges) {
        this.#edges = edges;
        this.#counts = bySplit(() => new Array(Math.max(edges.length - 1, 1)).fill(0));
    }
    add(split, values) {
        const counts = this.#counts[split];
        const [low, high] = [this.#edges[0] ?? 0, this.#edges.at(-1) ?? 0];
        const bins = counts.length;
        const width = high - low;
        for (let index = 0; index < values.length; index++) {
            const value = values[index] ?? Number.NaN;
            if (Number.isNaN(value))
                continue;
            if (value < low)
                this.#below++;
            else if (value > high)
                this.#above++;
            else {
                const bin = width > 0 ? Math.min(Math.floor(((value - low) / width) * bins), bins - 1) : 0;
                counts[bin] = (counts[bin] ?? 0) + 1;
            }
        }
    }
    get histogram() {
        return { edges: this.#edges, counts: this.#counts, below: this.#below, above: this.#above };
    }
}
/** Returns the histogram of numbers in memory, NaN for a missing one; null without numbers. */
function histogramOf(values) {
    const all = new NumberAccumulator();
    for (const split of dataset_schema/* splitNames */.bZ)
        all.add(values[split]);
    if (all.count === 0)
        return null;
    const builder = new HistogramBuilder(binEdges(all, presentSorted(values.train)));
    for (const split of dataset_schema/* splitNames */.bZ)
        builder.add(split, values[split]);
    return builder.histogram;
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/table-profile.js







const mostFrequent = 8;
/** Returns the statistics of columns of numbers and categories. Reads the splits twice, one record batch at a time. */
function profileTable(dataset, asked, samples) {
    const columns = new Map();
    const names = asked.map(({ name }) => name);
    readChunks(dataset, names, samples, (split, chunk, positions) => {
        for (const [index, stored] of chunk.entries()) {
            const column = asked[index]?.read(stored) ?? stored;
            const known = columns.get(column.name) ?? accumulatorOf(column, samples);
            columns.set(column.name, known);
            known.add(split, column, positions);
        }
    });
    const numbers = [...columns.values()].filter((column) => column instanceof NumberColumnAccumulator);
    const histograms = table_profile_countBins(dataset, numbers, samples);
    return {
        columns: [...columns.values()].map((column) => column instanceof NumberColumnAccumulator
            ? column.profile(histograms.get(column.name)?.histogram ?? null)
            : column.profile()),
        sample: [...columns.values()].map((column) => column.trainingSample()),
    };
}
function table_profile_countBins(dataset, numbers, samples) {
    const builders = new Map(numbers.flatMap((column) => {
        const edges = column.edges();
        return edges === null ? [] : [[column.name, new HistogramBuilder(edges)]];
    }));
    readChunks(dataset, [...builders.keys()], samples, (split, chunk) => {
        for (const column of chunk)
            if (column.kind === 'number')
                builders.get(column.name)?.add(split, column.values);
    });
    return builders;
}
function readChunks(dataset, names, samples, use) {
    if (names.length === 0)
        return;
    for (const split of dataset_schema/* splitNames */.bZ) {
        const cursor = new SampleCursor(samples[split]);
        for (const { start, rows, columns } of new stored_split/* StoredSplit */.W(dataset, split).chunks(names))
            use(split, columns, cursor.take(start, rows));
    }
}
function accumulatorOf(column, samples) {
    switch (column.kind) {
        case 'number':
            return new NumberColumnAccumulator(column.name, samples);
        case 'category':
            return new CategoryColumnAccumulator(column.name, column.categories, samples);
        case 'text':
        case 'bytes':
            throw new TypeError(`${column.name} is not a column of numbers or categories`);
    }
}
class NumberColumnAccumulator {
    name;
    #splits = bySplit(() => new NumberAccumulator());
    #sampled;
    constructor(name, samples) {
        this.name = name;
        this.#sampled = bySplit((split) => new SampledValues(samples[split].length));
    }
    add(split, column, positions) {
        if (column.kind !== 'number')
            return;
        this.#splits[split].add(column.values);
        this.#sampled[split].add(column.values, positions);
    }
    /** Returns the ends of the bins; null without values. */
    edges() {
        const parts = dataset_schema/* splitNames */.bZ.map((split) => this.#splits[split]).filter(({ count }) => count > 0);
        if (parts.length === 0)
            return null;
        const range = {
            minimum: (0,d3_array/* min */.jk)(parts, ({ minimum }) => minimum) ?? 0,
            maximum: (0,d3_array/* max */.T9)(parts, ({ maximum }) => maximum) ?? 0,
            whole: parts.every(({ whole }) => whole),
            count: (0,d3_array/* max */.T9)(parts, ({ count }) => count) ?? 0,
        };
        return binEdges(range, presentSorted(this.#sampled.train.values));
    }
    profile(histogram) {
        const splits = bySplit((split) => this.#splits[split].summary(presentSorted(this.#sampled[split].values)));
        return { kind: 'number', name: this.name, splits, histogram };
    }
    trainingSample() {
        return { kind: 'number', name: this.name, values: this.#sampled.train.values };
    }
}
class CategoryColumnAccumulator {
    name;
    #categories;
    /** Counts of the categories, then of texts that are none of them, then of missing values. */
    #counts;
    #sampled;
    constructor(name, categories, { train }) {
        this.name = name;
        this.#categories = categories;
        this.#counts = bySplit(() => new Float64Array(categories.length + 2));
        this.#sampled = new SampledValues(train.length);
    }
    add(split, column, positions) {
        if (column.kind !== 'category')
            return;
        const counts = this.#counts[split];
        const missing = counts.length - 1;
        for (const code of column.codes) {
            const place = code < 0 ? missing : code;
            counts[place] = (counts[place] ?? 0) + 1;
        }
        if (split !== 'train')
            return;
        const codes = Float64Array.from(positions, (position) => column.codes[position] ?? -1);
        this.#sampled.append(codes.map((code) => (code < 0 ? Number.NaN : code)));
    }
    profile() {
        const countOf = (split, code) => this.#counts[split][code] ?? 0;
        const total = (code) => dataset_schema/* splitNames */.bZ.reduce((sum, split) => sum + countOf(split, code), 0);
        const codes = [...this.#categories.keys()];
        const frequent = codes.sort((a, b) => total(b) - total(a) || a - b).slice(0, mostFrequent);
        return {
            kind: 'category',
            name: this.name,
            categories: this.#categories.length,
            splits: bySplit((split) => {
                const missing = countOf(split, this.#categories.length + 1);
                return { missing, count: this.#counts[split].reduce((sum, count) => sum + count, 0) - missing };
            }),
            frequent: frequent.map((code) => ({
                category: this.#categories[code] ?? '',
                counts: bySplit((split) => countOf(split, code)),
            })),
        };
    }
    trainingSample() {
        return { kind: 'category', name: this.name, values: this.#sampled.values };
    }
}
/** The sampled values of a column, filled chunk by chunk. */
class SampledValues {
    values;
    #filled = 0;
    constructor(size) {
        this.values = new Float64Array(size);
    }
    add(values, positions) {
        this.append(Float64Array.from(positions, (position) => values[position] ?? Number.NaN));
    }
    append(values) {
        this.values.set(values, this.#filled);
        this.#filled += values.length;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/text-profile.js







const mostWords = 12;
/** Words are counted in the beginning of a text, so that a few long texts do not take most of the time. */
const mostCharacters = 2_000;
const wordPattern = /\p{L}[\p{L}\p{N}'’-]{0,39}/gu;
/** Returns the statistics of a column of texts. */
function profileTexts(dataset, name, samples) {
    const words = new Map();
    const accumulators = bySplit(() => new NumberAccumulator());
    const sampled = bySplit(() => new Array());
    for (const split of dataset_schema/* splitNames */.bZ) {
        const cursor = new SampleCursor(samples[split]);
        for (const { start, rows, columns } of new stored_split/* StoredSplit */.W(dataset, split).chunks([name])) {
            const [column] = columns;
            const textOfRow = textReader(column);
            const lengths = Float64Array.from({ length: rows }, (_, row) => textOfRow(row)?.length ?? Number.NaN);
            accumulators[split].add(lengths);
            for (const position of cursor.take(start, rows)) {
                sampled[split].push(lengths[position] ?? Number.NaN);
                if (split === 'train')
                    countWords(textOfRow(position) ?? '', words);
            }
        }
    }
    const lengths = bySplit((split) => Float64Array.from(sampled[split]));
    return {
        kind: 'text',
        name,
        splits: bySplit((split) => accumulators[split].summary(presentSorted(lengths[split]))),
        histogram: histogramOf(lengths),
        words: [...words]
            .map(([word, texts]) => ({ word, texts }))
            .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1))
            .slice(0, mostWords),
    };
}
/** A column of few different texts is stored as categories. */
function textReader(column) {
    if (column?.kind === 'text' || column?.kind === 'category')
        return (row) => (0,dataset_columns/* textAt */.$6)(column, row);
    throw new TypeError('a column without texts');
}
function countWords(text, words) {
    const found = new Set(text.slice(0, mostCharacters).toLowerCase().match(wordPattern));
    for (const word of found)
        words.set(word, (words.get(word) ?? 0) + 1);
}

;// CONCATENATED MODULE: ./build/core/js/src/profile/dataset-profile.js










/** Columns with statistics. The time of a profile and the size of its page grow with them. */
const dataset_profile_mostColumns = 200;
/** Measures the columns of a dataset in bounded memory. Equal datasets have equal profiles. */
function profileDataset(dataset) {
    const { features, label, rows } = dataset.details;
    const labels = (0,label_target/* outputsOf */.Yz)(label).map((output) => output.label.column);
    const { numbersAndCategories, texts, all, privateColumns } = columnsOf(dataset, labels);
    const samples = bySplit((split) => sampleRows(rows[split], split));
    const table = profileTable(dataset, numbersAndCategories, samples);
    const profiles = new Map([...table.columns, ...texts.map((name) => profileTexts(dataset, name, samples))].map((column) => [
        column.name,
        column,
    ]));
    const featureNames = new Set(features.kind === 'table'
        ? features.columns.map(({ name }) => name)
        : numbersAndCategories.map(({ name }) => name));
    return {
        columns: all.flatMap((name) => profiles.get(name) ?? []),
        otherColumns: all.slice(dataset_profile_mostColumns),
        privateColumns,
        sampled: bySplit((split) => Math.min(rows[split], mostSampled)),
        relations: relationsOf(table.sample, labels, featureNames),
    };
}
function columnsOf(dataset, labels) {
    const { features } = dataset.details;
    const split = new stored_split/* StoredSplit */.W(dataset, 'train');
    const hidden = (0,private_names/* privateNames */.o)(features);
    const byName = new Map(features.kind === 'table' ? features.columns.map((column) => [column.name, column]) : []);
    const rank = (name) => (labels.includes(name) ? 0 : byName.has(name) ? 1 : 2);
    const shown = split.names
        .filter((name) => name !== reserved_columns/* idColumn */.U && !hidden.has(name))
        .sort((a, b) => rank(a) - rank(b));
    const [first] = split.chunks(shown);
    const stored = (first?.columns ?? []).filter(({ kind }) => kind !== 'bytes');
    const profiled = stored.slice(0, dataset_profile_mostColumns);
    const isText = ({ kind, name }) => byName.get(name)?.type === 'text' || (kind === 'text' && byName.get(name)?.type !== 'category');
    return {
        numbersAndCategories: profiled
            .filter((column) => !isText(column))
            .map(({ name }) => ({ name, read: readerOf(byName.get(name)) })),
        texts: profiled.filter(isText).map(({ name }) => name),
        all: stored.map(({ name }) => name),
        privateColumns: hidden.size,
    };
}
/** Returns the values as categories if the feature has them but its many texts are stored as such. */
function readerOf(feature) {
    if (feature?.type !== 'category')
        return (stored) => stored;
    const open = { ...feature, open: true };
    return (stored) => (stored.kind === 'text' ? ((0,as_feature/* asFeature */.X)(stored, open) ?? stored) : stored);
}

// EXTERNAL MODULE: ./build/core/js/src/profile/example-selection.js
var example_selection = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/html/overview.js
var overview = __webpack_require__(19581);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/data/named.js
var data_named = __webpack_require__(52184);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var html_scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/share-bars.js



const height = 16;
/** Heading of a column of bars. */
const barTitle = (0,html_table/* text */.Qq)((0,markup/* html */.qy) `<span class="unseen">Bars</span>`);
/** Returns one bar for each share, one below another; the numbers beside it are for screen readers. */
function shareBars(shares, largest) {
    const thickness = height / Math.max(shares.length, 2);
    return (0,markup/* html */.qy) `<svg class="bars" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${shares.map((share, index) => (0,markup/* html */.qy) `<rect
          class="c${index}"
          x="0"
          y="${(0,html_scale/* round */.LI)(index * thickness)}"
          width="${(0,html_scale/* round */.LI)((100 * share) / (largest || 1))}"
          height="${(0,html_scale/* round */.LI)(thickness - 1)}"
        />`)}
  </svg>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/association-section.js





/** A larger matrix is not legible. */
const mostInMatrix = 12;
const mostPairs = 15;
/** Returns the association of features with the labels, and correlations; null if nothing was measured. */
function associationSection({ profile: { relations, sampled } }) {
    const { labels, correlations } = relations;
    if (labels.length === 0 && correlations.length === 0)
        return null;
    return (0,html_table/* section */.uW)('Associations', 'associations', (0,markup/* html */.qy) `<p class="note">
      Measured on ${(0,format/* formatCount */.B4)(sampled.train)} training examples. An association is no cause, and a feature
      without one may still help beside others.
    </p>`, (0,markup/* html */.qy) `<div class="columns">${labels.map(labelTable)} ${correlationTable(relations)}</div>`);
}
function labelTable({ label, associations }) {
    return (0,html_table/* dataTable */.Jx)(`Features by their association with ${label}`, [(0,html_table/* text */.Qq)('Feature'), barTitle, (0,html_table/* number */.ai)('Strength'), (0,html_table/* text */.Qq)('Measure')], associations.map(({ feature, measure, value }) => [
        (0,data_named/* named */.K)(feature, 40),
        shareBars([Math.abs(value)], 1),
        coefficient(value),
        measure,
    ]));
}
function correlationTable({ correlations, correlated }) {
    if (correlations.length === 0)
        return null;
    if (correlated.length <= mostInMatrix)
        return correlationMatrix(correlated, correlations);
    return (0,html_table/* dataTable */.Jx)(`The strongest correlations of ${(0,format/* formatCount */.B4)(correlated.length)} columns of numbers`, [(0,html_table/* text */.Qq)('Column'), (0,html_table/* text */.Qq)('Column'), (0,html_table/* number */.ai)('Pearson'), (0,html_table/* number */.ai)('Spearman')], correlations
        .slice(0, mostPairs)
        .map(({ one, other, pearson, spearman }) => [
        (0,data_named/* named */.K)(one, 40),
        (0,data_named/* named */.K)(other, 40),
        coefficient(pearson),
        coefficient(spearman),
    ]));
}
/** Returns Pearson's correlations below the diagonal, and Spearman's above it. */
function correlationMatrix(names, pairs) {
    const caption = 'Correlations: Pearson’s below the diagonal, Spearman’s above';
    const find = (a, b) => pairs.find(({ one, other }) => one === a && other === b);
    const valueAt = (row, column) => {
        const [a, b] = [names[row] ?? '', names[column] ?? ''];
        return row > column ? find(b, a)?.pearson : find(a, b)?.spearman;
    };
    return (0,markup/* html */.qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat correlations">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${names.map((name) => (0,markup/* html */.qy) `<th scope="col" class="upright"><span>${(0,data_named/* named */.K)(name, 24)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${names.map((name, row) => (0,markup/* html */.qy) `<tr>
              <th scope="row">${(0,data_named/* named */.K)(name, 24)}</th>
              ${names.map((_, column) => matrixCell(row === column ? null : valueAt(row, column)))}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
/** @param value null on the diagonal, undefined for a pair that was not measured */
function matrixCell(value) {
    if (value === null || value === undefined)
        return (0,markup/* html */.qy) `<td class="s0">${value === null ? '' : '–'}</td>`;
    const shade = Math.round(8 * Math.abs(value));
    return (0,markup/* html */.qy) `<td class="${value < 0 ? 'wrong' : 'right'} s${shade}">${coefficient(value)}</td>`;
}
function coefficient(value) {
    return value
        .toFixed(2)
        .replace(/^-0\.00$/, '0.00')
        .replace('-', '−');
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/split-legend.js

/** Names of the splits for readers, in their order. */
const splitTitles = {
    train: 'Training',
    validation: 'Validation',
    test: 'Test',
};
/** Returns the key of colours and lines, which all charts of a section share. */
function splitLegend(splits) {
    return (0,markup/* html */.qy) `<ul class="legend">
    ${splits.map((split, index) => (0,markup/* html */.qy) `<li>
          <svg viewBox="0 0 26 10" aria-hidden="true">
            ${index === 0 ? (0,markup/* html */.qy) `<rect class="filled" x="0" y="0" width="26" height="10" />` : null}
            <line class="curve c${index}" x1="0" x2="26" y1="5" y2="5" /></svg
          >${splitTitles[split]}
        </li>`)}
  </ul>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/class-balance-section.js









/** Further classes are collapsed; the most frequent come first. */
const class_balance_section_mostClasses = 20;
/** Returns the number of examples of each class in each split; null if no label has classes. */
function classBalanceSection({ dataset: { details }, preparation }) {
    const splits = usedSplits(details);
    const counts = (0,label_target/* outputsOf */.Yz)(details.label).flatMap(({ name, label }) => {
        const found = preparation.classesOfOutputs?.[name] ?? preparation.classes;
        return label.kind === 'class' && found ? [{ name, found }] : [];
    });
    if (counts.length === 0)
        return null;
    const several = details.label.kind === 'multi-output';
    return (0,html_table/* section */.uW)('Classes', 'classes', splitLegend(splits), counts.map(({ name, found }) => classTable(several ? `Classes of ${name} by split` : 'Classes by split', found, splits)));
}
function classTable(caption, counts, splits) {
    const totals = splits.map((split) => (0,d3_array/* sum */.cz)(Object.values(counts[split])));
    const classes = [...new Set(splits.flatMap((split) => Object.keys(counts[split])))].map((name) => {
        const inSplits = splits.map((split) => counts[split][name] ?? 0);
        return { name, inSplits, shares: inSplits.map((count, index) => count / (totals[index] || 1)) };
    });
    const largest = (0,d3_array/* max */.T9)(classes, ({ shares }) => (0,d3_array/* max */.T9)(shares)) ?? 1;
    const rows = classes
        .toSorted((a, b) => (0,d3_array/* sum */.cz)(b.inSplits) - (0,d3_array/* sum */.cz)(a.inSplits))
        .map(({ name, inSplits, shares }) => [
        (0,data_named/* named */.K)(name),
        shareBars(shares, largest),
        ...inSplits.map((count, index) => (0,markup/* html */.qy) `${(0,format/* formatCount */.B4)(count)}
            <small>${(0,format/* percentText */.fL)(Number((shares[index] ?? 0).toPrecision(3)))}</small>`),
    ]);
    return (0,html_table/* foldedTable */.vd)(caption, [(0,html_table/* text */.Qq)('Class'), barTitle, ...splits.map((split) => (0,html_table/* number */.ai)(splitTitles[split]))], rows, class_balance_section_mostClasses);
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 3 modules
var d3_scale = __webpack_require__(85111);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/value-axis.js



const tickCount = 4;
/** Returns an axis of numbers, or of dates as milliseconds since 1970 (UTC). */
function valueAxis(domain, range, ofDates) {
    if (ofDates) {
        const scale = (0,d3_scale/* scaleUtc */.Pp)(domain, range);
        const format = scale.tickFormat(tickCount);
        return {
            position: (value) => (0,html_scale/* round */.LI)(scale(value)),
            ticks: scale.ticks(tickCount).map((date) => ({ at: (0,html_scale/* round */.LI)(scale(date)), text: format(date) })),
        };
    }
    const scale = (0,d3_scale/* scaleLinear */.m4)(domain, range);
    const ticks = scale.ticks(tickCount);
    const largest = (0,d3_array/* max */.T9)(ticks, Math.abs) ?? 0;
    const format = scale.tickFormat(tickCount, largest >= 1e5 || largest < 1e-3 ? '~s' : 'f');
    return {
        position: (value) => (0,html_scale/* round */.LI)(scale(value)),
        ticks: ticks.map((value) => ({ at: (0,html_scale/* round */.LI)(scale(value)), text: format(value) })),
    };
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/histogram-chart.js








const width = 320;
const histogram_chart_height = 126;
const plot = { left: 6, right: 314, top: 18, bottom: 104 };
/**
 * Returns the shares of a split's values in each bin: as an area for the first split, as lines for the others. Null if all values are
 * equal.
 */
function histogramChart({ subject, histogram, splits, ofDates, valueText }) {
    const { edges, counts, below, above } = histogram;
    const [low = 0, high = 0] = [edges[0], edges.at(-1)];
    if (edges.length < 3 || !(high > low) || !Number.isFinite(high - low))
        return null;
    const axis = valueAxis([low, high], [plot.left, plot.right], ofDates);
    const series = splits.map((split) => {
        const total = (0,d3_array/* sum */.cz)(counts[split]) || 1;
        return { split, shares: counts[split].map((count) => count / total) };
    });
    const highest = (0,d3_array/* max */.T9)(series, ({ shares }) => (0,d3_array/* max */.T9)(shares)) ?? 0;
    const y = (0,html_scale/* linearScale */.om)([0, highest || 1], [plot.bottom, plot.top]);
    const fill = (0,d3_shape/* area */.Wc)().y0(plot.bottom).curve(d3_shape/* curveStepAfter */.UP).digits(1);
    const outline = (0,d3_shape/* line */.n8)().curve(d3_shape/* curveStepAfter */.UP).digits(1);
    const peaks = series.map(({ split, shares }) => {
        const bin = (0,d3_array/* maxIndex */.P2)(shares);
        const [from, to] = [valueText(edges[bin] ?? low), valueText(edges[bin + 1] ?? high)];
        return `${splitTitles[split].toLowerCase()} mostly from ${from} to ${to}`;
    });
    return (0,markup/* html */.qy) `${(0,chart/* chart */.b)({ title: `Distribution of ${(0,format/* truncate */.xv)(subject)}: ${peaks.join('; ')}`, width, height: histogram_chart_height }, (0,markup/* html */.qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${plot.bottom}" y2="${plot.bottom}" />
      <text x="${plot.left}" y="11">${(0,format/* percentText */.fL)(Number(highest.toPrecision(2)))}</text>`, series.map(({ shares }, index) => {
        const path = edges.map((edge, bin) => [axis.position(edge), y(shares[bin] ?? shares.at(-1) ?? 0)]);
        return (0,markup/* html */.qy) `${index === 0 ? (0,markup/* html */.qy) `<path class="filled" d="${fill(path)}" />` : null}
        <path class="curve c${index}" d="${outline(path)}" />`;
    }), axis.ticks.map(({ at, text }) => (0,markup/* html */.qy) `<text x="${at}" y="${plot.bottom + 17}" text-anchor="${histogram_chart_anchor(at)}">${text}</text>`))}
  ${outsideText(below, above)}`;
}
/** Labels at the ends stay within the drawing. */
function histogram_chart_anchor(at) {
    if (at < plot.left + 16)
        return 'start';
    return at > plot.right - 16 ? 'end' : 'middle';
}
function outsideText(below, above) {
    if (below + above === 0)
        return null;
    const parts = [
        ...(below > 0 ? [`${(0,format/* formatCount */.B4)(below)} below`] : []),
        ...(above > 0 ? [`${(0,format/* formatCount */.B4)(above)} above`] : []),
    ];
    return (0,markup/* html */.qy) `<small>Extreme values are not drawn: ${parts.join(', ')}.</small>`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/column-card.js









/** Returns one column as a list item. */
function columnCard({ column, type, role }, splits) {
    return (0,markup/* html */.qy) `<li class="profile">
    <h3>${(0,data_named/* named */.K)(column.name)} ${(0,overview/* badge */.qS)('plain', type)} ${role === 'feature' ? null : (0,overview/* badge */.qS)('plain', role)}</h3>
    ${contentOf(column, type, splits)}
  </li>`;
}
function contentOf(column, type, splits) {
    switch (column.kind) {
        case 'number':
            return numberContent(column, type, splits);
        case 'category':
            return categoryContent(column, splits);
        case 'text':
            return textContent(column, splits);
    }
}
function numberContent(column, type, splits) {
    const { name, histogram } = column;
    const valueText = (0,quantity_text/* quantityText */.N)(type);
    const ofDates = type === 'date';
    return [
        histogram && histogramChart({ subject: name, histogram, splits, ofDates, valueText }),
        (0,markup/* html */.qy) `<p>${summaryText(column.splits, splits, valueText)}</p>`,
        (0,markup/* html */.qy) `<details>
      <summary>Figures by split</summary>
      ${figureTable(column.splits, splits, ofDates)}
    </details>`,
    ];
}
/** Returns the range of all values, the median of the first split, and the number of gaps. */
function summaryText(summaries, splits, valueText) {
    const shown = splits.map((split) => summaries[split]);
    const lowest = (0,d3_array/* min */.jk)(shown, ({ minimum }) => minimum);
    const highest = (0,d3_array/* max */.T9)(shown, ({ maximum }) => maximum);
    const median = shown[0]?.quartiles?.[1];
    const range = lowest === undefined || highest === undefined ? 'No values' : rangeText(lowest, highest, valueText);
    return (0,markup/* html */.qy) `${range}${median === undefined ? '' : `, median ${valueText(median)}`}.
    <small>Missing: ${gapsText(shown)}.</small>`;
}
function rangeText(lowest, highest, valueText) {
    return lowest === highest ? `Always ${valueText(lowest)}` : `${valueText(lowest)} to ${valueText(highest)}`;
}
function gapsText(shown) {
    return missingText({
        count: (0,d3_array/* sum */.cz)(shown, ({ count }) => count),
        missing: (0,d3_array/* sum */.cz)(shown, ({ missing }) => missing),
    });
}
/** Returns the statistics of each split. */
function figureTable(summaries, splits, ofDates) {
    const valueText = ofDates ? (0,quantity_text/* quantityText */.N)('date') : quantity_text/* shortNumberText */.j;
    const value = (number) => number === null || number === undefined ? '–' : valueText(number);
    const rows = [
        ['Missing', missingText],
        ['Mean', ({ mean }) => value(mean)],
        ['Minimum', ({ minimum }) => value(minimum)],
        ['25 %', ({ quartiles }) => value(quartiles?.[0])],
        ['Median', ({ quartiles }) => value(quartiles?.[1])],
        ['75 %', ({ quartiles }) => value(quartiles?.[2])],
        ['Maximum', ({ maximum }) => value(maximum)],
    ];
    if (!ofDates)
        rows.push(['Deviation', ({ deviation }) => value(deviation)], ['Zeros', ({ zeros, count }) => shareOf(zeros, count)]);
    return splitTable(splits, rows.map(([title, textOf]) => [title, ...splits.map((split) => textOf(summaries[split]))]));
}
function splitTable(splits, rows) {
    return (0,markup/* html */.qy) `<table>
    <thead>
      <tr>
        <td></td>
        ${splits.map((split) => (0,markup/* html */.qy) `<th scope="col" class="number">${splitTitles[split]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(([head = null, ...cells]) => (0,markup/* html */.qy) `<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => (0,markup/* html */.qy) `<td class="number">${cell}</td>`)}
          </tr>`)}
    </tbody>
  </table>`;
}
function categoryContent(column, splits) {
    const { categories, frequent } = column;
    const sharesOf = (counts) => splits.map((split) => counts[split] / (column.splits[split].count || 1));
    const largest = (0,d3_array/* max */.T9)(frequent, ({ counts }) => (0,d3_array/* max */.T9)(sharesOf(counts))) ?? 1;
    const more = categories - frequent.length;
    return [
        (0,markup/* html */.qy) `<table class="tally">
      <thead>
        <tr>
          <th scope="col">Value</th>
          <td></td>
          <th scope="col" class="number">Examples</th>
        </tr>
      </thead>
      <tbody>
        ${frequent.map(({ category, counts }) => {
            const count = (0,d3_array/* sum */.cz)(splits, (split) => counts[split]);
            return (0,markup/* html */.qy) `<tr>
            <th scope="row">${(0,data_named/* named */.K)(category, 40)}</th>
            <td class="meter">${shareBars(sharesOf(counts), largest)}</td>
            <td class="number">${(0,format/* formatCount */.B4)(count)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`,
        (0,markup/* html */.qy) `<p>
      ${more > 0 ? (0,markup/* html */.qy) `<small>and ${(0,format/* formatCount */.B4)(more)} more values. </small>` : null}
      <small>Missing: ${gapsText(splits.map((split) => column.splits[split]))}.</small>
    </p>`,
    ];
}
function textContent(column, splits) {
    const { name, histogram, words } = column;
    const valueText = (0,quantity_text/* quantityText */.N)('number');
    return [
        histogram &&
            histogramChart({ subject: `the length of ${name}`, histogram, splits, ofDates: false, valueText }),
        splitTable(splits, [
            ['Missing', ...splits.map((split) => missingText(column.splits[split]))],
            ['Shortest', ...splits.map((split) => lengthText(column.splits[split].minimum))],
            ['Median length', ...splits.map((split) => lengthText(column.splits[split].quartiles?.[1] ?? null))],
            ['Longest', ...splits.map((split) => lengthText(column.splits[split].maximum))],
        ]),
        words.length === 0
            ? null
            : (0,markup/* html */.qy) `<p>
          <small>Words in most texts:</small>
          ${words.map(({ word, texts }) => (0,markup/* html */.qy) `<bdi>${word}</bdi> <small>${(0,format/* formatCount */.B4)(texts)}</small> `)}
        </p>`,
    ];
}
function lengthText(length) {
    return length === null ? '–' : (0,format/* formatCount */.B4)(length);
}
function missingText({ count, missing }) {
    return missing === 0 ? '0' : `${(0,format/* formatCount */.B4)(missing)} (${shareOf(missing, count + missing)})`;
}
function shareOf(part, whole) {
    if (part === 0 || whole === 0)
        return '0';
    return (0,format/* percentText */.fL)(Number((part / whole).toPrecision(2)));
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/column-section.js








/** Number of columns that are shown; the others are collapsed. */
const openCards = 24;
/** Returns a card for each column: type, gaps, distribution. */
function columnSection(report) {
    const { dataset, profile } = report;
    const { columns, otherColumns } = profile;
    const shown = shownColumns(report);
    if (shown.length === 0)
        return null;
    const splits = usedSplits(dataset.details);
    const cards = (some) => (0,markup/* html */.qy) `<ul class="profiles">
      ${some.map((column) => columnCard(column, splits))}
    </ul>`;
    const [open, folded] = [shown.slice(0, openCards), shown.slice(openCards)];
    return (0,html_table/* section */.uW)('Columns', 'columns', (0,markup/* html */.qy) `<p class="note">${sampleText(profile, splits)}</p>`, splitLegend(splits), cards(open), folded.length === 0
        ? null
        : (0,markup/* html */.qy) `<details class="more">
          <summary>${(0,format/* formatCount */.B4)(folded.length)} more columns</summary>
          ${cards(folded)}
        </details>`, otherColumns.length === 0
        ? null
        : (0,markup/* html */.qy) `<p class="note">
          The page describes the first ${(0,format/* formatCount */.B4)(columns.length)} columns.
          ${(0,format/* formatCount */.B4)(otherColumns.length)} more columns are only listed in report.json:
          <bdi>${(0,format/* listNames */.Zv)(otherColumns, 10)}</bdi>.
        </p>`);
}
function shownColumns({ dataset: { details }, profile }) {
    const { features, label, weight } = details;
    const labels = new Set((0,label_target/* outputsOf */.Yz)(label).map((output) => output.label.column));
    const types = new Map(features.kind === 'table' ? features.columns.map(({ name, type }) => [name, type]) : []);
    const roleOf = (name) => {
        if (labels.has(name))
            return 'label';
        if (name === weight)
            return 'weight';
        return features.kind === 'table' && !types.has(name) ? 'not a feature' : 'feature';
    };
    // The classes have a section of their own.
    const classes = new Set((0,label_target/* outputsOf */.Yz)(label).flatMap((output) => (output.label.kind === 'class' ? output.label.column : [])));
    return profile.columns
        .filter(({ name }) => !classes.has(name))
        .map((column) => ({
        column,
        type: types.get(column.name) ?? column.kind,
        role: roleOf(column.name),
    }));
}
function sampleText({ sampled }, splits) {
    return splits.some((split) => sampled[split] === mostSampled)
        ? `Counts, means and histograms are of all examples. Quartiles, lengths of texts and words are of ${(0,format/* formatCount */.B4)(mostSampled)} examples of a split at most, chosen at random with a fixed seed.`
        : 'All figures are of all examples. Words are of the training split.';
}

// EXTERNAL MODULE: ./build/core/js/src/report/drift-words.js
var drift_words = __webpack_require__(76291);
// EXTERNAL MODULE: ./build/core/js/src/report/html/drift-section.js
var drift_section = __webpack_require__(98817);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/comparison-section.js




/** Returns the drift from the baseline, signal first; null without a comparison. */
function comparisonSection({ comparison }) {
    if (comparison === null)
        return null;
    const { drift, baseline, artifact } = comparison;
    return (0,drift_section/* driftSection */.t)(drift, (0,markup/* html */.qy) `<p class="note">
      ${(0,drift_words/* driftTitle */.IM)(drift)}. Compared with the baseline <code>${(0,artifacts_digest/* shortDigest */.VK)(baseline)}</code>; the artifact
      <code>${artifact}</code> has all differences.
    </p>`);
}

// EXTERNAL MODULE: ./build/core/js/src/package/docs-url.js
var docs_url = __webpack_require__(73375);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/data-overview.js










/** Returns the name of the dataset and its most important figures. */
function dataOverview({ dataset: { details, digest }, preparation, profile }) {
    const all = (0,d3_array/* sum */.cz)(dataset_schema/* splitNames */.bZ, (split) => details.rows[split]);
    const { read, quarantined } = details.cleaned;
    return (0,markup/* html */.qy) `<header class="verdict plain">
    <p class="eyebrow">Data report · dataset <code>${(0,artifacts_digest/* shortDigest */.VK)(digest)}</code></p>
    <h1>${(0,data_named/* named */.K)(details.name)}</h1>
    <p class="reason">${contentText(details)}</p>
    <p class="note">
      Statistics of the stored values, before any transform. ${hiddenText(profile.privateColumns)}
      <a href="${(0,docs_url/* manualPage */.s)('data-report')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${(0,overview/* tile */.Vs)('Examples', (0,format/* formatCount */.B4)(all), all === read ? 'all rows of the sources' : `of ${(0,format/* formatCount */.B4)(read)} rows`)}
      ${dataset_schema/* splitNames */.bZ.map((split) => (0,overview/* tile */.Vs)(splitTitles[split], (0,format/* formatCount */.B4)(details.rows[split]), shareText(details.rows[split], all)))}
      ${quarantined === 0 ? null : (0,overview/* tile */.Vs)('Quarantined', (0,format/* formatCount */.B4)(quarantined), 'rows that cannot be read')}
      ${(0,overview/* tile */.Vs)('Warnings', (0,format/* formatCount */.B4)(preparation.warnings.length), '')}
    </dl>
  </header>`;
}
function contentText({ features, label }) {
    const predicted = (0,label_target/* outputsOf */.Yz)(label).map(({ label: one }, index) => [
        index === 0 ? '' : ', ',
        (0,markup/* html */.qy) `${(0,data_named/* named */.K)(one.column)}
    (${one.kind === 'class' ? `${(0,format/* formatCount */.B4)(one.classes.length)} classes` : 'a number'})`,
    ]);
    const given = features.kind === 'image'
        ? `images of ${features.width} × ${features.height} pixels, ${features.channels === 1 ? 'grey' : 'in colour'}`
        : `${(0,format/* formatCount */.B4)(features.columns.length)} ${features.columns.length === 1 ? 'column' : 'columns'}`;
    return (0,markup/* html */.qy) `Predicts ${predicted} from ${given}.`;
}
function hiddenText(columns) {
    if (columns === 0)
        return '';
    return columns === 1
        ? 'One private column is not shown.'
        : `${(0,format/* formatCount */.B4)(columns)} private columns are not shown.`;
}
function shareText(count, all) {
    return all === 0 ? '' : (0,format/* percentText */.fL)(Number((count / all).toPrecision(3)));
}

// EXTERNAL MODULE: ./build/core/js/src/report/example-names.js
var example_names = __webpack_require__(71955);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/example-section.js






const example_section_mostCharacters = 48;
const shownDigits = 7;
/** Returns examples of the training split; null if the readers may not see them. */
function exampleSection({ dataset: { details }, examples }) {
    if (examples === null)
        return null;
    const { features } = details;
    const dates = new Set(features.kind === 'table'
        ? features.columns.filter(({ type }) => type === 'date').map(({ name }) => name)
        : []);
    return (0,html_table/* section */.uW)('Training examples', 'examples', examples.pictures && pictureStrips(examples.pictures), examples.table && rowTable(examples.table, dates));
}
function rowTable({ rows, columns, moreColumns }, dates) {
    const nameOf = (0,example_names/* shortNamesOf */.g)(rows.map(({ id }) => id));
    const numbers = columns.map(({ values }) => values.every((value) => typeof value !== 'string'));
    return [
        (0,markup/* html */.qy) `<div class="sample">
      ${(0,html_table/* dataTable */.Jx)('Rows at equal distances', [
            (0,html_table/* text */.Qq)('Example'),
            ...columns.map(({ name }, index) => ({
                title: (0,data_named/* named */.K)(name, 40),
                align: numbers[index] ? 'number' : 'text',
            })),
        ], rows.map(({ id }, row) => [
            (0,markup/* html */.qy) `<code>${(0,format/* truncate */.xv)(nameOf(id), 24)}</code>`,
            ...columns.map(({ name, values }) => cell(values[row] ?? null, dates.has(name))),
        ]))}
    </div>`,
        moreColumns === 0
            ? null
            : (0,markup/* html */.qy) `<p class="note">${(0,format/* formatCount */.B4)(moreColumns)} more columns are not in this table.</p>`,
    ];
}
function cell(value, isDate) {
    if (value === null)
        return (0,markup/* html */.qy) `<small>missing</small>`;
    if (typeof value === 'string')
        return (0,data_named/* named */.K)(value, example_section_mostCharacters);
    return isDate
        ? (0,quantity_text/* quantityText */.N)('date')(value)
        : String(Number(value.toPrecision(shownDigits))).replace('-', '−');
}
function pictureStrips({ groups, moreGroups }) {
    return [
        (0,markup/* html */.qy) `<ul class="strips">
      ${groups.map(({ name, pictures }) => (0,markup/* html */.qy) `<li>
            <p>${name === null ? 'Images' : (0,data_named/* named */.K)(name)}</p>
            <div class="strip">${pictures.map(({ id, picture }) => example_section_image(id, name, picture))}</div>
          </li>`)}
    </ul>`,
        moreGroups === 0
            ? null
            : (0,markup/* html */.qy) `<p class="note">${(0,format/* formatCount */.B4)(moreGroups)} more classes are not shown.</p>`,
        groups.some(({ pictures }) => pictures.some(({ picture }) => picture === 'left out'))
            ? (0,markup/* html */.qy) `<p class="note">Some images are left out: a page contains at most 1 MB of images.</p>`
            : null,
    ];
}
function example_section_image(id, label, picture) {
    if (picture === 'left out')
        return null;
    const { mediaType, bytes, width, height } = picture;
    return (0,markup/* html */.qy) `<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}"
    width="${width}"
    height="${height}"
    alt="${`Training example ${(0,format/* truncate */.xv)(id)}${label === null ? '' : `, labelled ${(0,format/* truncate */.xv)(label)}`}`}"
  />`;
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/expectation-section.js






const mostFound = 160;
const expectation_section_mostFailures = 100;
const mostMet = 300;
/** Returns the results of the expectations, failures first; null for a dataset without expectations. */
function expectationSection({ expectations: results }) {
    if (results === null)
        return null;
    const { rows, expectations } = results;
    const failed = expectations.filter(({ verdict }) => verdict === 'fail');
    const met = expectations.filter(({ verdict }) => verdict === 'pass');
    return (0,html_table/* section */.uW)('Expectations', 'expectations', (0,markup/* html */.qy) `<p class="note">
      ${(0,format/* formatCount */.B4)(met.length)} of ${(0,format/* formatCount */.B4)(expectations.length)} expectations are met, in
      ${(0,format/* formatCount */.B4)(rows)} rows of the sources.
    </p>`, failed.length === 0
        ? null
        : (0,html_table/* dataTable */.Jx)('Expectations that are not met', columns, failed.slice(0, expectation_section_mostFailures).map(row)), met.length === 0
        ? null
        : (0,markup/* html */.qy) `<details class="more">
          <summary>Expectations that are met</summary>
          ${(0,html_table/* dataTable */.Jx)('Expectations that are met', columns, met.slice(0, mostMet).map(row))}
        </details>`);
}
const columns = [(0,html_table/* text */.Qq)('Column or rule'), (0,html_table/* text */.Qq)('Expected'), (0,html_table/* text */.Qq)('Result'), (0,html_table/* number */.ai)('Rows'), (0,html_table/* text */.Qq)('Found')];
function row(result) {
    const { subject, expected, verdict, severity, failing } = result;
    return [
        (0,data_named/* named */.K)(subject, 60),
        (0,format/* truncate */.xv)(expected, mostFound),
        verdict === 'pass'
            ? (0,overview/* badge */.qS)('pass', 'met')
            : (0,overview/* badge */.qS)(severity === 'error' ? 'fail' : 'inconclusive', severity),
        failing === null ? '–' : (0,format/* formatCount */.B4)(failing),
        (0,format/* truncate */.xv)(foundText(result), mostFound),
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/fact-list.js
var fact_list = __webpack_require__(58597);
;// CONCATENATED MODULE: ./build/core/js/src/report/data/origin-section.js








const origin_section_mostListed = 10;
/** Returns the sources, the rows that each rule left out, the transform and the digests. */
function originSection({ dataset: { details, digest, manifest }, preparation }) {
    const hidden = (0,private_names/* privateNames */.o)(details.features);
    const missing = Object.fromEntries(Object.entries(details.cleaned.missing).filter(([name]) => !hidden.has(name)));
    const { sources, findings } = preparation;
    const transform = (0,describe/* describeTransform */.S)(details.transform).flatMap(({ columns, steps }) => {
        const shown = columns.filter((name) => !hidden.has(name));
        return columns.length > 0 && shown.length === 0 ? [] : [{ columns: shown, steps }];
    });
    const facts = [
        ['Dataset', (0,markup/* html */.qy) `<code class="whole">${digest}</code>`],
        ['Sources and recipe', (0,markup/* html */.qy) `<code class="whole">${details.recipe}</code>`],
        ['Settings of the preparation', (0,markup/* html */.qy) `<code class="whole">${manifest.config}</code>`],
        ...transform.map(({ columns, steps }) => [
            'Transform',
            columns.length === 0
                ? steps
                : (0,markup/* html */.qy) `<bdi
              >${(0,format/* listNames */.Zv)(columns.map((name) => (0,format/* truncate */.xv)(name)), origin_section_mostListed)}</bdi
            >: ${steps}`,
        ]),
    ];
    return (0,html_table/* section */.uW)('Sources and cleaning', 'origin', findings.length === 0
        ? null
        : (0,markup/* html */.qy) `<ul>
          ${findings.map((finding) => (0,markup/* html */.qy) `<li>${finding}</li>`)}
        </ul>`, (0,markup/* html */.qy) `<div class="columns">
      ${(0,html_table/* dataTable */.Jx)('Rows by rule', [(0,html_table/* text */.Qq)('Rule'), (0,html_table/* number */.ai)('Rows')], (0,dataset_cleaned/* countsByRule */.SJ)({ ...details, cleaned: { ...details.cleaned, missing } }))}
      ${sources === undefined ? null : sourceTable(sources)}
    </div>`, (0,fact_list/* factList */.l)('lineage', facts));
}
function sourceTable({ files, first }) {
    return [
        (0,html_table/* dataTable */.Jx)('Source files', [(0,html_table/* text */.Qq)('File'), (0,html_table/* text */.Qq)('SHA-256')], first.map(({ path, sha256 }) => [(0,data_named/* named */.K)(path), (0,markup/* html */.qy) `<code>${sha256.slice(0, 12)}</code>`])),
        files === first.length
            ? null
            : (0,markup/* html */.qy) `<p class="note">${(0,format/* formatCount */.B4)(files - first.length)} more files are not listed.</p>`,
    ];
}

;// CONCATENATED MODULE: ./build/core/js/src/report/data/data-page.js










/** Returns the data report as one page. */
function renderDataReport(report) {
    return (0,page/* renderPage */.C)(`Data report: ${report.dataset.details.name}`, [
        dataOverview(report),
        (0,overview/* warningList */.Vb)(report.preparation.warnings),
        expectationSection(report),
        comparisonSection(report),
        classBalanceSection(report),
        exampleSection(report),
        columnSection(report),
        associationSection(report),
        originSection(report),
    ]);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preparation/write-data-report.js










/** Writes the data report of a dataset as a sealed artifact. Equal datasets with equal baselines have equal reports. */
async function writeDataReport(dataset, { into, showExamples, comparison, run }) {
    const preparation = await (0,dataset_dataset/* readPreparation */.OX)(dataset);
    const profile = profileDataset(dataset);
    const results = await readExpectationResults(dataset);
    const expectations = showExamples ? results : withoutExamples(results);
    const examples = showExamples ? (0,example_selection/* sampleExamples */.W)(dataset) : null;
    const { details, digest } = dataset;
    const { folder, digest: reportDigest } = await (0,artifacts_artifact/* writeArtifact */.w6)(into, async (folder) => {
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, dataReportFiles.figures), (0,artifacts_digest/* canonicalJson */.dj)({
            dataset: digest,
            name: details.name,
            rows: details.rows,
            cleaned: details.cleaned,
            preparation,
            profile,
            expectations,
            comparison,
        }));
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, dataReportFiles.page), renderDataReport({ dataset, preparation, profile, expectations, comparison, examples }));
        return {
            kind: 'data-report',
            parents: { dataset: digest, ...(comparison && { baseline: comparison.baseline }) },
            config: dataset.manifest.config,
            details: {},
            run,
        };
    });
    return { folder, digest: reportDigest, preparation, profile };
}
/** Returns the results without the cells of failing rows. */
function withoutExamples(results) {
    return (results && { ...results, expectations: results.expectations.map((one) => ({ ...one, examples: [] })) });
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js

















/**
 * Makes the dataset of the pipeline, or takes it from the cache when sources and recipe are unchanged, and publishes it with its
 * report; rows in quarantine become an artifact of their own. With `shard`, reads a part of the files and publishes that instead.
 */
async function preprocess(context, inputs) {
    const { host } = context;
    const started = new Date();
    refuseShardOfParts(inputs);
    if (inputs.shard !== null)
        return preparePart(context, inputs, inputs.shard);
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'dataset');
    const quarantine = await (0,stages_context/* claimArtifact */.fT)(context, (0,stages_context/* accompanyingName */.Rt)(inputs.artifact, inputs['quarantine-artifact'], 'quarantine'), 'quarantine');
    const reportPlace = await (0,stages_context/* claimArtifact */.fT)(context, (0,stages_context/* accompanyingName */.Rt)(inputs.artifact, inputs['report-artifact'], 'report'), 'data-report');
    const paths = { dataset: path, quarantine: quarantine.path };
    const base = await (0,base_expectations/* readBaseExpectations */.hN)(context);
    const { recipe, dataset, cacheHit } = await withRemoteSources(context, { into: path, keep: inputs.cache }, async (remote) => {
        const rowSource = await (0,user_error/* withConfigPathAsync */.ID)(['data'], () => openRows(context, inputs, remote));
        // A dataset in the cache has not been checked by the expectations that a pull request removes.
        const mayRestore = inputs.cache && (base?.removed ?? null) === null;
        const prepared = (mayRestore ? await restore(context, rowSource.recipe, paths) : null) ??
            (await prepare(context, rowSource, paths, inputs, base));
        return { recipe: rowSource.recipe, ...prepared };
    });
    const { rows, cleaned } = dataset.details;
    const expectations = await checkExpectations(context, dataset);
    const expectationNotes = base?.notes().map(untrusted/* printable */.g$) ?? [];
    for (const note of expectationNotes)
        if (base?.removed)
            host.log.warning(note);
        else
            host.log.info(note);
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    const compared = await compareWithBaseline(context, dataset, name, inputs, expectationNotes);
    const report = await writeDataReport(dataset, {
        into: reportPlace.path,
        comparison: compared.comparison,
        showExamples: context.pipeline.gate['show-examples'],
        run: (0,stages_context/* runRecord */.DW)(context, started),
    });
    await host.artifacts.publish(reportPlace.name, report.folder, report.digest);
    if (cleaned.quarantined > 0) {
        const { folder, digest } = await openQuarantine(quarantine.path);
        await host.artifacts.publish(quarantine.name, folder, digest);
    }
    await host.writeSummary(datasetSummary(dataset, {
        cacheHit,
        preparation: report.preparation,
        profile: report.profile,
        quarantine: cleaned.quarantined > 0 ? quarantine.name : null,
        expectations,
        expectationNotes,
        report: reportPlace.name,
    }));
    return {
        failure: compared.failure,
        outputs: {
            digest: dataset.digest,
            artifact: name,
            path: dataset.folder,
            'recipe-digest': recipe.digest,
            'cache-hit': cacheHit,
            'train-rows': rows.train,
            'validation-rows': rows.validation,
            'test-rows': rows.test,
            page: (0,external_node_path_.join)(report.folder, dataReportFiles.page),
            'quarantined-rows': cleaned.quarantined,
            ...compared.outputs,
        },
    };
}
/**
 * Returns the results of the expectations at the time of this run, on which the age of the newest date depends, also if the dataset is from
 * the cache; null without expectations. Throws UserError if the newest date is too old.
 */
async function checkExpectations(context, dataset) {
    const stored = await readExpectationResults(dataset);
    if (stored === null)
        return null;
    const results = (0,expectation_failures/* verdictsAt */.Gf)(stored, new Date());
    for (const warning of (0,expectation_failures/* expectationWarnings */.mW)(results))
        context.host.log.warning(warning);
    try {
        (0,expectation_failures/* requireExpected */.qw)(results, new Map());
    }
    catch (error) {
        await summarizeFailure(context, error);
    }
    return results;
}
/** Writes the job summary if the error is about expectations, and throws it. */
async function summarizeFailure({ host, pipeline }, error) {
    if (error instanceof expectation_failures/* ExpectationsFailed */.BT)
        await host.writeSummary(failedExpectationsSummary(pipeline.name, error.results, error.of));
    throw error;
}
function refuseShardOfParts({ shard, parts }) {
    if (shard === null || parts === '')
        return;
    throw new user_error/* UserError */.yo({
        code: 'INPUT_INVALID_VALUE',
        found: '`shard` and `parts` in one step',
        expected: '`shard` in the jobs that read parts, and `parts` in the job that makes the dataset of them',
        hint: 'Remove one of the two inputs.',
    });
}
async function restore({ host, pipeline }, recipe, paths) {
    if (!(await host.cache.restore(cacheKey(pipeline.name, recipe), paths.dataset)))
        return null;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(paths.dataset).catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        host.log.warning(`The dataset in the cache cannot be used, so it is prepared again: ${error.message}`);
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
async function prepare(context, { recipe, make, parts, sources }, paths, inputs, base) {
    const { host, pipeline } = context;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,user_error/* withConfigPathAsync */.ID)(['data'], () => make({
        name: pipeline.name,
        section: (0,stages_context/* requireSection */.nA)(context, 'data'),
        into: paths.dataset,
        quarantineInto: paths.quarantine,
        log: host.log,
        removed: base?.removed ?? null,
        record: (preparation) => (0,stages_context/* runRecord */.DW)(context, started, { ...preparation, sources, ...(parts.length > 0 && { parts }) }),
    }).catch((error) => summarizeFailure(context, error))));
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


/***/ })

};
