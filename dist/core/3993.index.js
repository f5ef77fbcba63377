export const id = 3993;
export const ids = [3993];
export const modules = {

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1310);





const pollMs = 250;
/**
 * Does the work while no other process on this machine holds the lock of this file. It is the system's own lock on an empty
 * SQLite file: the system releases it when its process ends, however that ends, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Null where the file system has no locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_2__.DatabaseSync(file);
    try {
        database.exec('BEGIN EXCLUSIVE');
        return database;
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy */
function isBusy(error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5;
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

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/model/format.js + 2 modules
var format = __webpack_require__(23170);
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
// EXTERNAL MODULE: ./build/core/js/src/data/target.js
var target = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/core/js/src/config/gate.js + 8 modules
var gate = __webpack_require__(11577);
// EXTERNAL MODULE: ./build/core/js/src/engine/package-root.js
var package_root = __webpack_require__(6929);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/case.js
var evaluation_case = __webpack_require__(38954);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/decision.js
var decision = __webpack_require__(95840);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/judge.js + 58 modules
var judge = __webpack_require__(86746);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/score-model.js
var score_model = __webpack_require__(36758);
// EXTERNAL MODULE: ./build/core/js/src/lineage/artifact.js
var artifact = __webpack_require__(50753);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var digest = __webpack_require__(81507);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/wording.js
var wording = __webpack_require__(11232);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js


/** What quantize made and what it cost, for the job's summary. */
function quantizationSummary(original, quantized, { outcome, comparisons }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,wording/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
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
    const comparisons = [];
    for (const [place, output] of (0,target/* outputsOf */.Yz)(dataset.details.label).entries()) {
        const placed = { ...output, place };
        const row = compareWithOriginal(run, {
            original: { model: original, predictions: await (0,score_model/* scoreModel */.g)(tf, original, dataset, test, placed) },
            quantized: { model: quantized, predictions: await (0,score_model/* scoreModel */.g)(tf, quantized, dataset, test, placed) },
            dataset,
        });
        comparisons.push({ output: dataset.details.label.kind === 'several' ? output.name : null, row });
    }
    const outcome = (0,decision/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons }));
    if (outcome === 'inconclusive')
        for (const reason of decisive)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${line.quantize.to} form takes more room (${modelBytes} bytes): deploy the original.`);
    return {
        failure: outcome === 'fail' ? decisive.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            bytes: modelBytes,
            ratio: modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
        },
    };
}
/** The greatest of all outputs of classes; empty where there is none. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => (row.metric === 'accuracy' ? [-(row.gain?.value ?? 0)] : []));
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
}
/** The same rule as the gate's: no worse than the original by more than the margin, shown on the same examples. */
function compareWithOriginal({ line, host }, { original, quantized, dataset, }) {
    const margin = line.quantize['max-accuracy-drop'];
    const metric = original.predictions.kind === 'class' ? 'accuracy' : 'r2';
    const { comparisons } = (0,judge/* judge */.S)({
        ...evaluation_case/* answersAlone */.j,
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
        lineage: {
            evaluated: 'models',
            model: quantized.model.digest,
            seeds: null,
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
