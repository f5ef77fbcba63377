export const id = 4127;
export const ids = [4127,4826,2445];
export const modules = {

/***/ 11232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ pText),
/* harmony export */   H4: () => (/* binding */ apartTexts),
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   wn: () => (/* binding */ marginText)
/* harmony export */ });
/** A value as people read it: `97.12 %`, `0.0834`, `1.633 MB`; with `extra` digits where the usual ones do not suffice. */
function valueText(value, unit, extra = 0) {
    switch (unit) {
        case 'fraction':
            return `${minus((value * 100).toFixed(2 + extra))} %`;
        case 'score':
        case 'label':
            return minus(significant(value, extra));
        case 'bytes':
            return bytesText(value, 4 + extra);
        case 'count':
            return countText(value);
        case 'milliseconds':
            return `${significant(value, extra)} ms`;
        case 'per-second':
            return `${significant(value, extra)} examples/s`;
    }
}
/** Two values with as many digits as it takes to tell them apart. */
function apartTexts(value, other, unit) {
    for (let extra = 0; extra < 8; extra++) {
        const texts = [valueText(value, unit, extra), valueText(other, unit, extra)];
        if (texts[0] !== texts[1] || value === other)
            return texts;
    }
    return [String(value), String(other)];
}
/** A difference with its sign: of fractions in percentage points, `−0.41 points`. */
function differenceText(value, unit) {
    switch (unit) {
        case 'fraction':
            return `${signed(value * 100, (size) => size.toFixed(2))} points`;
        case 'score':
        case 'label':
            return signed(value, (size) => significant(size));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${valueText(Math.abs(value), unit)}`;
    }
}
/** `−0.62 to +0.11 points`. */
function rangeText({ lower, upper }, unit) {
    return unit === 'fraction'
        ? `${signed(lower * 100, (size) => size.toFixed(2))} to ${differenceText(upper, unit)}`
        : `${differenceText(lower, unit)} to ${differenceText(upper, unit)}`;
}
function points(size) {
    return `${size} ${size === 1 ? 'point' : 'points'}`;
}
/** A size of a difference, without a sign: `0.3 points`. */
function marginText(margin, unit) {
    switch (unit) {
        case 'fraction':
            return points(Number((margin * 100).toPrecision(3)));
        case 'score':
        case 'label':
            return String(Number(margin.toPrecision(4)));
        case 'bytes':
        case 'count':
        case 'milliseconds':
        case 'per-second':
            return valueText(margin, unit);
    }
}
/** A name as a sentence can hold it. */
function shortText(name, longest = 60) {
    return name.length > longest ? `${name.slice(0, longest)}…` : name;
}
/** A p-value to two digits: `0.034`, `< 0.0001`. */
function pText(p) {
    return p < 1e-4 ? '< 0.0001' : String(Number(p.toPrecision(2)));
}
function percentText(fraction) {
    return `${Number((fraction * 100).toPrecision(4))} %`;
}
function countText(count) {
    return count.toLocaleString('en-US');
}
/** `1.63 MB` with three digits, in powers of 1000. */
function bytesText(bytes, digits = 3) {
    const steps = ['B', 'KB', 'MB', 'GB'];
    const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), steps.length - 1);
    return `${Number((bytes / 1000 ** step).toPrecision(digits))} ${steps[step] ?? 'B'}`;
}
function significant(value, extra = 0) {
    const size = Math.abs(value);
    if (size !== 0 && (size < 1e-4 || size >= 1e6))
        return value.toExponential(3 + extra);
    return size >= 1000 ? value.toFixed(1 + extra) : value.toPrecision(4 + extra);
}
function signed(value, text) {
    const size = text(Math.abs(value));
    if (Number(size) === 0)
        return size;
    return `${value < 0 ? '−' : '+'}${size}`;
}
function minus(text) {
    return text.replace(/^-/, '−');
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

/***/ 61547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   M6: () => (/* binding */ digestText),
/* harmony export */   Tz: () => (/* binding */ lineChart),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _evaluation_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11232);
/* harmony import */ var _lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81507);


/**
 * Text of a user's that must show as itself: no markup, no HTML, no formula, nobody mentioned, no address linked, no cell
 * broken.
 */
function escapeMarkdown(text) {
    return text
        .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
        .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '@\u200b')
        .replaceAll('://', ':\u200b//')
        .replace(/www\./gi, '$&\u200b');
}
/** A name of a user's in a cell: as itself, and no longer than a table can bear. */
function nameText(name) {
    return escapeMarkdown((0,_evaluation_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shortText */ .os)(name));
}
/** A table of cells that are Markdown already; `numbers` names the columns that align right. */
function table(head, rows, numbers = []) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(head),
        line(head.map((_, column) => (numbers.includes(column) ? '--:' : '---'))),
        ...rows.map(line),
    ].join('\n');
}
/** Folded away until it is opened. */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
function section(title, ...parts) {
    return [`### ${title}`, ...parts].join('\n\n');
}
/** A cell that is empty where there is no value. */
function optional(value, text) {
    return value === null ? '' : text(value);
}
/** Curves over the epochs as a Mermaid chart, which GitHub draws; curves with a gap are left out, since it cannot draw those. */
function lineChart(title, curves) {
    const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite));
    const [first] = drawn;
    if (!first)
        return '';
    const all = drawn.flatMap(({ values }) => values);
    const epochs = first.values.map((_, index) => index + 1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${title}: ${drawn.map(({ name }) => name).join(', ')}"`,
        `  x-axis "epoch" [${epochs.join(', ')}]`,
        `  y-axis ${range(all)}`,
        ...drawn.map(({ values }) => `  line [${values.map(number).join(', ')}]`),
        '```',
    ].join('\n');
}
/** Mermaid draws nothing on an axis without length. */
function range(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high
        ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
        : `${number(low)} --> ${number(high)}`;
}
function number(value) {
    return String(Number(value.toPrecision(5)));
}
/** `sha256:8f3a2b1c4d5e…` in code, short enough to read and long enough to find. */
function digestText(digest) {
    return `\`sha256:${(0,_lineage_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}…\``;
}


/***/ }),

/***/ 28291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plannedPoints)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
/* harmony import */ var _search_sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78958);
/* harmony import */ var _search_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95248);



/** The points of all trials, known before the first is trained. @throws UserError for a sampler that learns from trials */
function plannedPoints(section) {
    if (section.sampler === 'tpe')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            found: 'the sampler tpe for a matrix',
            expected: 'random or sobol: jobs that run side by side do not know what the others came to',
            mend: 'Set `search.sampler: sobol`, or search on one machine with the action `search`.',
        });
    return Array.from({ length: section.trials }, (_, trial) => (0,_search_space_js__WEBPACK_IMPORTED_MODULE_2__/* .pointAt */ .sd)(section, (0,_search_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOf */ .e)(section, trial, [])));
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   fK: () => (/* binding */ placeToMake),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(648);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1310);
/* harmony import */ var _manual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92131);




/** A section the stage cannot do without. */
function requireSection({ line, file }, name) {
    const section = line[name];
    if (section !== undefined)
        return section;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        mend: `\`tensorline init\` writes an example. All keys: ${(0,_manual_js__WEBPACK_IMPORTED_MODULE_3__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** The folder an input names: itself when it is a path, else the artifact of this run. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/** The name an artifact is published under: the given one, or the usual one as this job bears it; and where it is made. */
function nameArtifact(run, given, usual) {
    const name = given === '' ? run.host.artifacts.nameInJob(usual) : given;
    return { name, place: placeToMake(run, name) };
}
/** Where an artifact of this name is made. */
function placeToMake({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(run, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(run, inputs));
}
/** Lets what can be done before the engine starts be done while the rest of a stage's input is looked at. */
function preloadEngineOf(run, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(run, inputs));
}
function engineOptions({ host }, inputs) {
    return {
        device: inputs.device,
        log: host.log,
        cache: host.cache,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** For a stage that may do without: ONNX models need no TensorFlow. */
function engineOnDemand(run, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(run, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/** The part of the engine that equal digests are promised for; what else differs between machines stays out of artifacts. */
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
/** What is recorded beside an artifact and outside its digest. */
function runRecord({ host }, started, more = {}) {
    return {
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ }),

/***/ 38602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchSelect: () => (/* binding */ searchSelect)
/* harmony export */ });
/* harmony import */ var _planned_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28291);
/* harmony import */ var _read_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46788);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95412);
/* harmony import */ var _search_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90545);




/** Picks the best of the trials that the jobs of a matrix trained. */
async function searchSelect(run, inputs) {
    const section = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSection */ .nA)(run, 'search');
    const trials = [];
    for (const [number, point] of (0,_planned_points_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedPoints */ .g)(section).entries())
        trials.push((await (0,_read_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrial */ .$)(run, section, { number, point, artifact: `trial-${number}` })).trial);
    return (0,_search_result_js__WEBPACK_IMPORTED_MODULE_3__/* .announceSearch */ .Y)(run, section, trials, inputs);
}


/***/ }),

/***/ 23434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   uf: () => (/* binding */ goodnessOf)
/* harmony export */ });
/* harmony import */ var _data_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40133);

/** The metric in an epoch; null where the training has none. */
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
/** Higher is better. */
function goodnessOf(metric, value) {
    return metric.endsWith('loss') ? -value : value;
}
/** The metrics that a training on a dataset has: of several outputs the losses of all, and those of each. */
function metricsOf({ label, rows }) {
    const several = label.kind === 'several';
    const ofOutputs = (0,_data_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).flatMap((output) => ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
        place: several ? `${output.name}/` : '',
        name,
    })));
    const all = [...(several ? [{ place: '', name: 'loss' }] : []), ...ofOutputs];
    return [
        ...(rows.validation > 0 ? all.map(({ place, name }) => `${place}validation-${name}`) : []),
        ...all.map(({ place, name }) => `${place}${name}`),
    ];
}


/***/ })

};
