export const id = 5800;
export const ids = [5800];
export const modules = {

/***/ 78958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf)
});

// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/search/sobol.js
/**
 * Primitive polynomials and first direction numbers of the dimensions after the first: Joe and Kuo, "Constructing Sobol
 * sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008).
 */
const table = [
    { a: 0, m: [1] },
    { a: 1, m: [1, 3] },
    { a: 1, m: [1, 3, 1] },
    { a: 2, m: [1, 1, 1] },
    { a: 1, m: [1, 1, 3, 3] },
    { a: 4, m: [1, 3, 5, 13] },
    { a: 2, m: [1, 1, 5, 5, 17] },
    { a: 4, m: [1, 1, 5, 5, 5] },
    { a: 7, m: [1, 1, 7, 11, 19] },
];
const mostSobolDimensions = table.length + 1;
const bits = 30;
/**
 * The `index`-th point of the Sobol sequence, in [0, 1)ⁿ, its digits shifted by those of `shift` (a random digital shift
 * keeps the even spread): Sobol, "On the distribution of points in a cube", 1967, in Gray code order.
 */
function sobolPoint(index, shift) {
    const code = index ^ (index >>> 1);
    return shift.map((offset, dimension) => {
        let value = Math.floor(offset * 2 ** bits);
        const directions = directionsOf(dimension);
        for (let bit = 0; bit < bits; bit++)
            if ((code >>> bit) & 1)
                value ^= directions[bit] ?? 0;
        return value / 2 ** bits;
    });
}
function directionsOf(dimension) {
    if (dimension === 0)
        return Array.from({ length: bits }, (_, bit) => 2 ** (bits - 1 - bit));
    const entry = table[dimension - 1];
    if (!entry)
        throw new RangeError(`the Sobol sequence is known for ${mostSobolDimensions} dimensions`);
    const { a, m } = entry;
    const degree = m.length;
    const numbers = [...m];
    for (let bit = degree; bit < bits; bit++) {
        const before = (back) => numbers[bit - back] ?? 0;
        let next = before(degree) ^ (before(degree) * 2 ** degree);
        for (let term = 1; term < degree; term++)
            if ((a >>> (degree - 1 - term)) & 1)
                next ^= before(term) * 2 ** term;
        numbers.push(next);
    }
    return numbers.map((number, bit) => number * 2 ** (bits - 1 - bit));
}

;// CONCATENATED MODULE: ./build/core/js/src/search/tpe.js
const candidates = 24;
const startup = 5;
/**
 * The next place to try, by the tree-structured Parzen estimator: of places drawn near the best quarter so far, the one
 * where the best are densest beside the rest; each dimension by itself. Bergstra et al., "Algorithms for hyper-parameter
 * optimization", NeurIPS 2011. The first are drawn evenly.
 */
function tpePlaces(dimensions, tried, stream) {
    let draws = 0;
    const draw = () => stream.draw(draws++);
    if (tried.length < startup)
        return Array.from({ length: dimensions }, draw);
    const sorted = tried.toSorted((a, b) => b.goodness - a.goodness);
    const count = Math.max(Math.ceil(tried.length / 4), 2);
    return Array.from({ length: dimensions }, (_, dimension) => {
        const at = ({ places }) => places[dimension] ?? 0;
        const good = new ParzenEstimate(sorted.slice(0, count).map(at));
        const bad = new ParzenEstimate(sorted.slice(count).map(at));
        let best = { place: 0, ratio: -Infinity };
        for (let candidate = 0; candidate < candidates; candidate++) {
            const place = good.sample(draw);
            const ratio = Math.log(good.density(place)) - Math.log(bad.density(place));
            if (ratio > best.ratio)
                best = { place, ratio };
        }
        return best.place;
    });
}
/** Gaussians around places, cut at 0 and 1, with an even one among them so that no place is impossible. */
class ParzenEstimate {
    #centres;
    #widths;
    constructor(places) {
        this.#centres = places.toSorted((a, b) => a - b);
        // As wide as the larger gap to a neighbour.
        this.#widths = this.#centres.map((centre, index) => {
            const left = centre - (this.#centres[index - 1] ?? 0);
            const right = (this.#centres[index + 1] ?? 1) - centre;
            return Math.min(Math.max(left, right, 1 / (this.#centres.length + 2)), 1);
        });
    }
    sample(draw) {
        const choice = Math.floor(draw() * (this.#centres.length + 1));
        const centre = this.#centres[choice];
        if (centre === undefined)
            return draw();
        for (;;) {
            const radius = Math.sqrt(-2 * Math.log(1 - draw()));
            const place = centre + (this.#widths[choice] ?? 1) * radius * Math.cos(2 * Math.PI * draw());
            if (place >= 0 && place < 1)
                return place;
        }
    }
    density(place) {
        const gaussians = this.#centres.reduce((sum, centre, index) => {
            const width = this.#widths[index] ?? 1;
            return sum + Math.exp(-(((place - centre) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));
        }, 0);
        return (gaussians + 1) / (this.#centres.length + 1);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/search/sampler.js




/** Where in the unit cube a trial lies; what was tried before matters to `tpe` alone. @throws UserError for too many dimensions */
function placesOf(section, trial, tried) {
    const { sampler, seed, space } = section;
    const dimensions = Object.keys(space).length;
    const stream = (0,philox/* randomStream */._V)(seed, 'search', sampler, trial);
    switch (sampler) {
        case 'random':
            return Array.from({ length: dimensions }, (_, dimension) => stream.draw(dimension));
        case 'sobol': {
            if (dimensions > mostSobolDimensions)
                throw new errors/* UserError */.yo({
                    found: `${dimensions} paths in search.space for the sampler sobol`,
                    expected: `at most ${mostSobolDimensions}`,
                    mend: 'Search fewer at once, or use the sampler random.',
                });
            const shift = (0,philox/* randomStream */._V)(seed, 'search', sampler, 'shift');
            return sobolPoint(trial, Array.from({ length: dimensions }, (_, dimension) => shift.draw(dimension)));
        }
        case 'tpe':
            return tpePlaces(dimensions, tried, stream);
    }
}


/***/ }),

/***/ 95248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   IK: () => (/* binding */ setLines),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export valueAt */
/** The value at a place between 0 and 1 of a dimension. */
function valueAt(dimension, place) {
    switch (dimension.kind) {
        case 'choices': {
            const { choices } = dimension;
            return choices[Math.min(Math.floor(place * choices.length), choices.length - 1)] ?? null;
        }
        case 'range': {
            const { low, high, step } = dimension;
            if (step === null)
                return rounded(low + place * (high - low));
            const steps = Math.floor((high - low) / step + 1e-9);
            return rounded(low + step * Math.min(Math.floor(place * (steps + 1)), steps));
        }
        case 'log-range': {
            const { low, high } = dimension;
            return rounded(low * (high / low) ** place);
        }
    }
}
/** Six digits are more than any of these values deserves, and can be read. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
function pointAt({ space }, places) {
    return Object.fromEntries(Object.entries(space).map(([path, dimension], index) => [path, valueAt(dimension, places[index] ?? 0)]));
}
/** A point as the lines that the input `set` takes. */
function overridesOf(point) {
    return Object.entries(point).map(([path, value]) => ({
        path: path.split('.'),
        value: JSON.stringify(value),
    }));
}
function setLines(point) {
    return Object.entries(point)
        .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
        .join('\n');
}


/***/ }),

/***/ 62662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   Pk: () => (/* binding */ winnerOf),
/* harmony export */   WI: () => (/* binding */ trialSchema),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   fw: () => (/* binding */ searchResultSchema),
/* harmony export */   uf: () => (/* binding */ goodnessOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
/* harmony import */ var _lineage_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99762);


/** What became of one training of a search. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Values by their path in tensorline.yml. */
    point: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9()),
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    /** The metric in the epoch whose weights were kept; null for a failed trial. */
    value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Of its model. */
    digest: _lineage_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    /** Why it failed; empty otherwise. */
    note: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const searchResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    trials: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(trialSchema),
    winner: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
});
/** The metric in an epoch; null where the training has none. */
function metricIn(metric, epoch) {
    switch (metric) {
        case 'loss':
            return epoch.loss;
        case 'accuracy':
            return epoch.accuracy;
        case 'validation-loss':
            return epoch.validationLoss;
        case 'validation-accuracy':
            return epoch.validationAccuracy;
    }
}
/** Higher is better. */
function goodnessOf(metric, value) {
    return metric.endsWith('loss') ? -value : value;
}
/** Best first; of equal ones the earlier, failed ones last. */
function ranked(metric, trials) {
    const goodness = ({ value }) => (value === null ? -Infinity : goodnessOf(metric, value));
    return trials.toSorted((a, b) => goodness(b) - goodness(a) || a.trial - b.trial);
}
function winnerOf(metric, trials) {
    const [best] = ranked(metric, trials);
    return best?.value == null ? null : best;
}


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27597);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _lineage_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50753);
/* harmony import */ var _lineage_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99762);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33634);
/* harmony import */ var _search_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62662);







const runSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sources: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _lineage_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestSchema */ .er).optional() });
/** A trial from the artifact its training published; one without is a failed one. */
async function readTrial({ host, workspace }, { metric }, { number, point, artifact }) {
    const row = { trial: number, point, outcome: 'failed', value: null, epochs: 0, digest: null };
    try {
        const model = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .openModel */ .GF)(await host.artifacts.fetch(artifact, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', artifact)));
        const { history, epoch, stopped } = await (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrainingMetrics */ .KU)(model);
        const kept = history.find((record) => record.epoch === epoch);
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({
            ...row,
            outcome: stopped ? 'stopped' : 'finished',
            value: kept ? (0,_search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .metricIn */ .My)(metric, kept) : null,
            epochs: history.length,
            digest: model.digest,
            note: '',
        });
        const { sources = null } = runSchema.parse(await (0,_lineage_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunRecord */ .lR)(model.folder));
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
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        const trial = _search_trial_js__WEBPACK_IMPORTED_MODULE_5__/* .trialSchema */ .WI.parse({ ...row, note: 'its job ended without a model' });
        return { trial, folder: null, recipe: null, dataset: null, history: [], sources: null };
    }
}


/***/ }),

/***/ 90545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ announceSearch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/search/trial.js
var trial = __webpack_require__(62662);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/page.js + 1 modules
var page = __webpack_require__(34995);
// EXTERNAL MODULE: ./build/core/js/src/report/html/table.js
var table = __webpack_require__(15452);
// EXTERNAL MODULE: ./build/core/js/src/report/html/chart.js
var chart = __webpack_require__(21408);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var html_scale = __webpack_require__(23138);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/trials-chart.js



const width = 680;
const height = 320;
const plot = { left: 60, right: 620, top: 40, bottom: 270 };
/** Every trial as a line over the searched values to its metric; with one searched value a dot in a plane. Best first. */
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
            cx="${x(across.place(trial))}"
            cy="${y(up.place(trial))}"
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
          points="${axes.map((axis, index) => `${x(index)},${y(axis.place(trial))}`).join(' ')}"
          ><title>trial ${trial.trial}</title></polyline
        >`)}
  ${axes.map(({ name, ends }, index) => (0,markup/* html */.qy) `<line class="grid axis" x1="${x(index)}" x2="${x(index)}" y1="${plot.top}" y2="${plot.bottom}" />
        <text x="${x(index)}" y="${plot.top - 8}" text-anchor="middle">${ends[1]}</text>
        <text x="${x(index)}" y="${plot.bottom + 18}" text-anchor="middle">${ends[0]}</text>
        <text x="${x(index)}" y="${plot.bottom + 38}" text-anchor="middle">${lastPart(name)}</text>`)}`;
}
/** The best trial stands out, the rest stay in the background. */
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
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const logarithmic = low > 0 && high / low > 30;
    const scaled = (value) => (logarithmic ? Math.log(value) : value);
    const scale = (0,html_scale/* linearScale */.om)((0,html_scale/* domainAround */.gZ)([scaled(low), scaled(high)], 0), [0.03, 0.97]);
    return {
        name,
        ends: [trials_chart_short(low), trials_chart_short(high)],
        place: (trial) => {
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
        place: (trial) => scale(Math.max(names.indexOf(JSON.stringify(valueOf(trial))), 0)),
    };
}
function trials_chart_short(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/search-report.js






/** The trials of a search, best first, for the job's summary. */
function searchMarkdown({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    return [
        `## Search of ${(0,markdown/* escapeMarkdown */.FV)(name)}`,
        winner === null
            ? 'No trial came to a model.'
            : `Trial ${winner} is the best of ${trials.length} by ${metric}.`,
        (0,markdown/* table */.tp)(['Trial', ...paths.map(markdown/* escapeMarkdown */.FV), metric, 'Epochs', ''], rows.map((trial) => [
            `${trial.trial}`,
            ...paths.map((path) => (0,markdown/* escapeMarkdown */.FV)(valueText(trial.point[path]))),
            resultText(trial),
            String(trial.epochs),
            (0,markdown/* escapeMarkdown */.FV)(noteOf(trial, winner)),
        ]), [0, paths.length + 1, paths.length + 2]),
    ].join('\n\n');
}
/** The same as a page, with every trial in one drawing. */
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
        (0,table/* section */.uW)(`Search of ${name}`, 'trials', (0,markup/* html */.qy) `<p class="note">
        ${winner === null ? 'No trial came to a model.' : `Trial ${winner} is the best of ${trials.length} by ${metric}.`}
      </p>`, trialsChart(metric, rows), (0,table/* dataTable */.Jx)('Trials, best first', columns, rows.map((trial) => [
            trial.trial,
            ...paths.map((path) => valueText(trial.point[path])),
            resultText(trial),
            trial.epochs,
            noteOf(trial, winner),
        ]))),
    ]);
}
function valueText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function resultText({ value }) {
    return value === null ? '' : value.toFixed(4);
}
function noteOf({ trial, outcome, note }, winner) {
    if (trial === winner)
        return 'best';
    return outcome === 'finished' ? '' : [outcome, note].filter(Boolean).join(': ');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/search-result.js








/** Publishes the best model under its usual name, with the table of all trials; a search without a model fails. */
async function announceSearch(run, section, trials, inputs) {
    const { host, line, workspace } = run;
    const started = new Date();
    const winner = (0,trial/* winnerOf */.Pk)(section.metric, trials);
    const result = trial/* searchResultSchema */.fw.parse({
        name: line.name,
        metric: section.metric,
        trials,
        winner: winner?.trial ?? null,
    });
    const table = await (0,artifact/* writeArtifact */.w6)((0,stages_run/* nameArtifact */.o9)(run, '', 'search').place, async (draft) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.json'), (0,digest/* canonicalJson */.dj)(result));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.md'), searchMarkdown(result, section.metric));
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, 'search.html'), searchHtml(result, section.metric));
        return {
            kind: 'search',
            details: { winner: result.winner, metric: result.metric },
            parents: winner?.digest ? { winner: winner.digest } : {},
            config: (0,digest/* digestOfJson */.Qs)(section),
            run: (0,stages_run/* runRecord */.DW)(run, started),
        };
    });
    await host.artifacts.publish((0,stages_run/* nameArtifact */.o9)(run, '', 'search').name, table.folder, table.digest);
    await host.writeSummary(searchMarkdown(result, section.metric));
    const model = winner && (await publishWinner(run, winner, inputs.artifact));
    return {
        failure: model ? null : 'no trial came to a model',
        outputs: {
            digest: model?.digest ?? '',
            artifact: model?.name ?? '',
            path: model?.folder ?? '',
            trial: winner?.trial ?? '',
            value: winner?.value ?? '',
            point: winner ? JSON.stringify(winner.point) : '',
            failed: trials.filter(({ outcome }) => outcome === 'failed').length,
            table: table.folder,
        },
    };
    async function publishWinner(run, { trial }, given) {
        const folder = await host.artifacts.fetch(`trial-${trial}`, (0,external_node_path_.join)(workspace, 'fetched', 'winner'));
        const model = await (0,model_artifact/* openModel */.GF)(folder);
        const { name } = (0,stages_run/* nameArtifact */.o9)(run, given, 'model');
        await host.artifacts.publish(name, model.folder, model.digest);
        return { ...model, name };
    }
}


/***/ })

};
