export const id = 6545;
export const ids = [6545];
export const modules = {

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
/* harmony export */   k7: () => (/* binding */ samplePoints),
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
/** One that is hardly ever whole, as a range without steps gives them. */
const within = Math.SQRT1_2;
/**
 * Points in which each dimension in turn takes its ends and a value between, or each of its choices: a path that is wrong, or
 * values that are, show in one of them.
 */
function samplePoints({ space }) {
    const begin = Object.fromEntries(Object.entries(space).map(([path, dimension]) => [path, valueAt(dimension, 0)]));
    return Object.entries(space).flatMap(([path, dimension]) => {
        const values = dimension.kind === 'choices'
            ? dimension.choices
            : [0, within, 1].map((place) => valueAt(dimension, place));
        return values.map((value) => ({ ...begin, [path]: value }));
    });
}
/** A point as what a step sets otherwise than the file. */
function overridesOf(point) {
    return Object.entries(point).map(([path, value]) => ({
        path: path.split('.'),
        value: JSON.stringify(value),
        from: 'search.space',
    }));
}
/** The same as the lines that the input `set` takes. */
function setLines(point) {
    return Object.entries(point)
        .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
        .join('\n');
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

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchPlan: () => (/* binding */ searchPlan)
/* harmony export */ });
/* harmony import */ var _config_read_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15158);
/* harmony import */ var _search_space_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95248);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95412);
/* harmony import */ var _planned_points_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28291);




/** Draws all trials of a search beforehand, as the matrix of jobs that train them. */
async function searchPlan(run, inputs) {
    const section = (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSection */ .nA)(run, 'search');
    if (section.stop)
        run.host.log.warning('search.stop has no part in a matrix: its jobs do not know of one another.');
    const points = (0,_planned_points_js__WEBPACK_IMPORTED_MODULE_3__/* .plannedPoints */ .g)(section);
    for (const point of points)
        await (0,_config_read_line_js__WEBPACK_IMPORTED_MODULE_0__/* .readLine */ .Xw)(run.file, [...inputs.set, ...(0,_search_space_js__WEBPACK_IMPORTED_MODULE_1__/* .overridesOf */ .FB)(point)]);
    const matrix = { include: points.map((point, trial) => ({ trial, set: (0,_search_space_js__WEBPACK_IMPORTED_MODULE_1__/* .setLines */ .IK)(point) })) };
    run.host.log.info(`${points.length} trials`);
    return { failure: null, outputs: { matrix: JSON.stringify(matrix), trials: points.length } };
}


/***/ })

};
