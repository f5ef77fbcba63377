export const id = 2445;
export const ids = [2445,4826];
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


/***/ })

};
