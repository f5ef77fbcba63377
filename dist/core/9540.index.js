export const id = 9540;
export const ids = [9540,411];
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
/* harmony export */   wn: () => (/* binding */ marginText)
/* harmony export */ });
/** A value as people read it: `97.12 %`, `0.0834`, `1.633 MB`; with `extra` digits where the usual ones do not suffice. */
function valueText(value, unit, extra = 0) {
    switch (unit) {
        case 'fraction':
            return `${minus((value * 100).toFixed(2 + extra))} %`;
        case 'score':
        case 'label':
        case 'label-squared':
            return minus(significant(value, extra));
        case 'bytes':
            return bytesText(value, extra);
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
        case 'label-squared':
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
/** A size of a difference, without a sign: `0.3 points`. */
function marginText(margin, unit) {
    switch (unit) {
        case 'fraction':
            return `${Number((margin * 100).toPrecision(3))} points`;
        case 'score':
        case 'label':
        case 'label-squared':
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
function bytesText(bytes, extra) {
    const steps = ['B', 'KB', 'MB', 'GB'];
    const step = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), steps.length - 1);
    return `${Number((bytes / 1000 ** step).toPrecision(4 + extra))} ${steps[step] ?? 'B'}`;
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

/***/ 80437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/model/format.js
var format = __webpack_require__(52240);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize.js


/**
 * Writes the model of `source` into the existing folder `target` with every float32 weight stored as `type`, in TensorFlow.js's own
 * format, so that TensorFlow.js loads it anywhere. This makes the files smaller, nothing else: the weights become float32 again
 * when the model is loaded, so it needs the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py), and so is the choice of all
 * float32 weights: uint8 and uint16 map each tensor's own range linearly to the integers, with zero exactly representable where the
 * range covers it; float16 rounds to the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
async function quantizeModel(source, target, type) {
    const { description, weights } = await (0,format/* readStoredModel */.dD)(source);
    await (0,format/* writeStoredModel */.sb)(target, {
        description,
        weights: weights.map((weight) => weight.spec.dtype === 'float32' ? quantizeWeight(weight, type) : weight),
    });
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new errors/* UserError */.yo({
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            mend: 'Quantize the model that training made, not one that was quantized before.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new errors/* UserError */.yo({
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            mend: 'The training diverged: train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new errors/* UserError */.yo({
            found: `a value above 65504, the largest of float16, in the weight ${name}`,
            expected: 'weights that float16 can hold',
            mend: 'Quantize to uint16 instead, which follows the range of each weight.',
        });
    return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) };
}
function toIntegers(values, dtype) {
    const levels = dtype === 'uint8' ? 255 : 65535;
    const { scale, min, max } = affineRange(values, levels);
    const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
    for (const [index, value] of values.entries())
        integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale);
    return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) };
}
/** Where zero lies inside the range, the range is shifted so that zero is one of the levels. */
function affineRange(values, levels) {
    const [min, max] = extremes(values);
    if (min === max)
        return { scale: 1, min, max };
    const scale = (max - min) / levels;
    if (min > 0 || max < 0)
        return { scale, min, max };
    const nudged = -roundHalfToEven(-min / scale) * scale;
    return { scale, min: nudged, max: levels * scale + nudged };
}
function extremes(values) {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return [min, max];
}
/** As numpy rounds. */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    if (rest === 0.5)
        return below % 2 === 0 ? below : below + 1;
    return rest < 0.5 ? below : below + 1;
}
function toFloat32(bytes) {
    return new Float32Array(Uint8Array.from(bytes).buffer);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 7 modules
var gate = __webpack_require__(66208);
// EXTERNAL MODULE: ./build/core/js/src/engine/package-root.js
var package_root = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/judge.js + 22 modules
var judge = __webpack_require__(27369);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/score-model.js
var score_model = __webpack_require__(36758);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js

/** What quantize made and what it cost, for the job's summary. */
function quantizationSummary(original, quantized, comparison) {
    const row = (title, { details, digest }, value) => [
        title,
        details.weights,
        (0,markdown/* bytesText */.pV)(details.modelBytes),
        value?.toPrecision(4) ?? '',
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return [
        `## Quantized ${(0,markdown/* escapeMarkdown */.FV)(quantized.details.name)}: ${comparison.outcome}`,
        (0,markdown/* escapeMarkdown */.FV)(comparison.reason),
        (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', comparison.title, 'Digest'], [row('before', original, comparison.baseline), row('after', quantized, comparison.candidate)], [2, 3]),
        `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`,
    ].join('\n\n');
}

// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js











/** Stores the weights in fewer bits, and shows on the test split that the model is no worse for it. */
async function quantize(run, inputs) {
    const { host, line } = run;
    const started = new Date();
    const dataset = await (0,data_dataset/* openDataset */.Jp)(await (0,stages_run/* locateArtifact */.rd)(run, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_run/* locateArtifact */.rd)(run, inputs.model));
    const { tf, report } = await (0,stages_run/* startEngineOf */.MH)(run, inputs);
    const test = await (0,data_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { name, place } = (0,stages_run/* nameArtifact */.o9)(run, inputs.artifact, 'model-quantized');
    const quantized = await (0,artifact/* writeArtifact */.w6)(place, async (draft) => {
        await quantizeModel(original.folder, draft, line.quantize.to);
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test,
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: line.quantize.to,
                engine: (0,stages_run/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(line.quantize),
            run: (0,stages_run/* runRecord */.DW)(run, started, { engine: report }),
        };
    });
    const comparison = compareWithOriginal(run, {
        original: { model: original, predictions: await (0,score_model/* scoreModel */.g)(tf, original, dataset, test) },
        quantized: { model: quantized, predictions: await (0,score_model/* scoreModel */.g)(tf, quantized, dataset, test) },
        dataset,
    });
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, comparison));
    if (comparison.outcome === 'inconclusive')
        host.log.warning(comparison.reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${line.quantize.to} form takes more room (${modelBytes} bytes): deploy the original.`);
    return {
        failure: comparison.outcome === 'fail' ? comparison.reason : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: comparison.outcome,
            bytes: modelBytes,
            ratio: modelBytes / original.details.modelBytes,
            'accuracy-drop': comparison.metric === 'accuracy' ? -(comparison.gain?.value ?? 0) : '',
        },
    };
}
/** The same rule as the gate's: no worse than the original by more than the margin, shown on the same examples. */
function compareWithOriginal({ line, host }, { original, quantized, dataset, }) {
    const margin = line.quantize['max-accuracy-drop'];
    const metric = original.predictions.kind === 'class' ? 'accuracy' : 'r2';
    const { comparisons } = (0,judge/* judge */.S)({
        name: line.name,
        gate: gate/* gateSection */.Tx.parse({ compare: [{ metric, margin }] }),
        candidate: quantized.predictions,
        baseline: {
            found: true,
            predictions: original.predictions,
            model: original.model.digest,
            commit: null,
            createdAt: null,
            runUrl: null,
        },
        facts: {},
        ownMetrics: [],
        columns: {},
        earlierSlices: [],
        changedAnswers: [],
        history: [],
        keptEpoch: null,
        warnings: [],
        lineage: {
            evaluated: 'models',
            model: quantized.model.digest,
            dataset: dataset.digest,
            testSplit: (0,data_dataset/* digestOfSplit */.us)(dataset, 'test'),
            config: quantized.model.manifest.config,
            code: {},
            repository: host.revision?.url ?? null,
            commit: host.revision?.commit ?? null,
            tensorline: (0,package_root/* packageVersion */.T)(),
        },
    });
    const [comparison] = comparisons;
    if (!comparison)
        throw new TypeError('the one comparison asked for was not made');
    return comparison;
}


/***/ })

};
