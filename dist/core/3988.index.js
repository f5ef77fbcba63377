export const id = 3988;
export const ids = [3988];
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

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





const pollMs = 250;
/**
 * Runs the work while no other process on this machine holds the lock of this file. The lock is the system's own lock on
 * an empty SQLite file: the system releases it when the process ends for any reason, and a blocked thread keeps it.
 */
async function withFileLock(file, options, work) {
    await (0,_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const lock = await takeLock(file, options);
    try {
        return await work();
    }
    finally {
        lock?.close();
    }
}
/** Returns the lock; null if the file system does not support locks. */
async function takeLock(file, { cancelled, onWait, onUnavailable }) {
    let waiting = false;
    for (;;) {
        cancelled.throwIfAborted();
        try {
            return openExclusively(file);
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
                return null;
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pollMs);
    }
}
function openExclusively(file) {
    const database = new node_sqlite__WEBPACK_IMPORTED_MODULE_1__.DatabaseSync(file);
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

/***/ 18645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ samplePoint)
});

// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/random/philox.js
var philox = __webpack_require__(30411);
;// CONCATENATED MODULE: ./build/core/js/src/search/sobol-directions.js
/*!
 * @license
 * Primitive polynomials and first direction numbers of Sobol sequences, dimensions 2 to 64 of new-joe-kuo-6:
 * https://web.maths.unsw.edu.au/~fkuo/sobol/
 *
 * Copyright (c) 2008, Frances Y. Kuo and Stephen Joe. All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 * following conditions are met:
 *   * Redistributions of source code must retain the above copyright notice, this list of conditions and the following
 *     disclaimer.
 *   * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
 *     disclaimer in the documentation and/or other materials provided with the distribution.
 *   * Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
 *     Waikato and its contributors may be used to endorse or promote products derived from this software without specific
 *     prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
 * LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT
 * SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
 * (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
 * INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 * NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
 * DAMAGE.
 */
/**
 * Direction numbers of Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections",
 * SIAM J. Sci. Comput. 30 (2008).
 */
const sobolDirections = [
    { a: 0, m: [1] },
    { a: 1, m: [1, 3] },
    { a: 1, m: [1, 3, 1] },
    { a: 2, m: [1, 1, 1] },
    { a: 1, m: [1, 1, 3, 3] },
    { a: 4, m: [1, 3, 5, 13] },
    { a: 2, m: [1, 1, 5, 5, 17] },
    { a: 4, m: [1, 1, 5, 5, 5] },
    { a: 7, m: [1, 1, 7, 11, 19] },
    { a: 11, m: [1, 1, 5, 1, 1] },
    { a: 13, m: [1, 1, 1, 3, 11] },
    { a: 14, m: [1, 3, 5, 5, 31] },
    { a: 1, m: [1, 3, 3, 9, 7, 49] },
    { a: 13, m: [1, 1, 1, 15, 21, 21] },
    { a: 16, m: [1, 3, 1, 13, 27, 49] },
    { a: 19, m: [1, 1, 1, 15, 7, 5] },
    { a: 22, m: [1, 3, 1, 15, 13, 25] },
    { a: 25, m: [1, 1, 5, 5, 19, 61] },
    { a: 1, m: [1, 3, 7, 11, 23, 15, 103] },
    { a: 4, m: [1, 3, 7, 13, 13, 15, 69] },
    { a: 7, m: [1, 1, 3, 13, 7, 35, 63] },
    { a: 8, m: [1, 3, 5, 9, 1, 25, 53] },
    { a: 14, m: [1, 3, 1, 13, 9, 35, 107] },
    { a: 19, m: [1, 3, 1, 5, 27, 61, 31] },
    { a: 21, m: [1, 1, 5, 11, 19, 41, 61] },
    { a: 28, m: [1, 3, 5, 3, 3, 13, 69] },
    { a: 31, m: [1, 1, 7, 13, 1, 19, 1] },
    { a: 32, m: [1, 3, 7, 5, 13, 19, 59] },
    { a: 37, m: [1, 1, 3, 9, 25, 29, 41] },
    { a: 41, m: [1, 3, 5, 13, 23, 1, 55] },
    { a: 42, m: [1, 3, 7, 3, 13, 59, 17] },
    { a: 50, m: [1, 3, 1, 3, 5, 53, 69] },
    { a: 55, m: [1, 1, 5, 5, 23, 33, 13] },
    { a: 56, m: [1, 1, 7, 7, 1, 61, 123] },
    { a: 59, m: [1, 1, 7, 9, 13, 61, 49] },
    { a: 62, m: [1, 3, 3, 5, 3, 55, 33] },
    { a: 14, m: [1, 3, 1, 15, 31, 13, 49, 245] },
    { a: 21, m: [1, 3, 5, 15, 31, 59, 63, 97] },
    { a: 22, m: [1, 3, 1, 11, 11, 11, 77, 249] },
    { a: 38, m: [1, 3, 1, 11, 27, 43, 71, 9] },
    { a: 47, m: [1, 1, 7, 15, 21, 11, 81, 45] },
    { a: 49, m: [1, 3, 7, 3, 25, 31, 65, 79] },
    { a: 50, m: [1, 3, 1, 1, 19, 11, 3, 205] },
    { a: 52, m: [1, 1, 5, 9, 19, 21, 29, 157] },
    { a: 56, m: [1, 3, 7, 11, 1, 33, 89, 185] },
    { a: 67, m: [1, 3, 3, 3, 15, 9, 79, 71] },
    { a: 70, m: [1, 3, 7, 11, 15, 39, 119, 27] },
    { a: 84, m: [1, 1, 3, 1, 11, 31, 97, 225] },
    { a: 97, m: [1, 1, 1, 3, 23, 43, 57, 177] },
    { a: 103, m: [1, 3, 7, 7, 17, 17, 37, 71] },
    { a: 115, m: [1, 3, 1, 5, 27, 63, 123, 213] },
    { a: 122, m: [1, 1, 3, 5, 11, 43, 53, 133] },
    { a: 8, m: [1, 3, 5, 5, 29, 17, 47, 173, 479] },
    { a: 13, m: [1, 3, 3, 11, 3, 1, 109, 9, 69] },
    { a: 16, m: [1, 1, 1, 5, 17, 39, 23, 5, 343] },
    { a: 22, m: [1, 3, 1, 5, 25, 15, 31, 103, 499] },
    { a: 25, m: [1, 1, 1, 11, 11, 17, 63, 105, 183] },
    { a: 44, m: [1, 1, 5, 11, 9, 29, 97, 231, 363] },
    { a: 47, m: [1, 1, 5, 15, 19, 45, 41, 7, 383] },
    { a: 52, m: [1, 3, 7, 7, 31, 19, 83, 137, 221] },
    { a: 55, m: [1, 1, 1, 3, 23, 15, 111, 223, 83] },
    { a: 59, m: [1, 1, 5, 13, 31, 15, 55, 25, 161] },
    { a: 62, m: [1, 1, 3, 13, 25, 47, 39, 87, 257] },
];

;// CONCATENATED MODULE: ./build/core/js/src/search/sobol.js

const mostSobolDimensions = sobolDirections.length + 1;
const bits = 30;
/**
 * Returns the `index`-th point of the Sobol sequence, in [0, 1)ⁿ, in Gray code order: Sobol, "On the
 * distribution of points in a cube", 1967. Its digits are shifted by those of `shift`; such a random digital
 * shift keeps the points evenly spread.
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
    const entry = sobolDirections[dimension - 1];
    if (!entry)
        throw new RangeError(`the Sobol sequence has at most ${mostSobolDimensions} dimensions`);
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

// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
;// CONCATENATED MODULE: ./build/core/js/src/search/tpe.js

const candidates = 24;
const startup = 5;
/**
 * Returns the next point to try, chosen by the tree-structured Parzen estimator: Bergstra et al., "Algorithms
 * for hyper-parameter optimization", NeurIPS 2011. Each dimension is chosen by itself: of candidates drawn
 * near the best quarter of the tried points, the one with the highest density of the best relative to the
 * density of the rest. The first points are uniformly random.
 */
function tpePoints(axes, finished, stream) {
    let draws = 0;
    const draw = () => stream.draw(draws++);
    if (finished.length < startup)
        return axes.map(draw);
    const sorted = finished.toSorted((a, b) => b.objective - a.objective);
    const count = Math.max(Math.ceil(finished.length / 4), 2);
    return axes.map((axis, dimension) => {
        const at = ({ unitPoint }) => unitPoint[dimension] ?? 0;
        const good = estimateOf(axis, sorted.slice(0, count).map(at));
        const bad = estimateOf(axis, sorted.slice(count).map(at));
        let best = { index: 0, ratio: -Infinity };
        for (let candidate = 0; candidate < candidates; candidate++) {
            const index = good.sample(draw);
            const ratio = Math.log(good.density(index)) - Math.log(bad.density(index));
            if (ratio > best.ratio)
                best = { index, ratio };
        }
        return best.index;
    });
}
function estimateOf(axis, unitPoint) {
    switch (axis.kind) {
        case 'ordered':
            return new ParzenEstimate(unitPoint);
        case 'choices':
            return new CategoricalEstimate(unitPoint, axis.count);
    }
}
/**
 * Counts of choices, each increased by one so that no choice is impossible: section 4 of the same paper, with
 * a prior weight of 1.
 */
class CategoricalEstimate {
    #weights;
    constructor(unitPoint, count) {
        const weights = new Array(count).fill(1);
        for (const position of unitPoint) {
            const choice = (0,space/* choiceAt */.Bn)(position, count);
            weights[choice] = (weights[choice] ?? 0) + 1;
        }
        this.#weights = weights.map((weight) => weight / (unitPoint.length + count));
    }
    sample(draw) {
        let left = draw();
        const found = this.#weights.findIndex((weight) => (left -= weight) < 0);
        const count = this.#weights.length;
        return ((found < 0 ? count - 1 : found) + 0.5) / count;
    }
    density(position) {
        return this.#weights[(0,space/* choiceAt */.Bn)(position, this.#weights.length)] ?? 0;
    }
}
/**
 * Gaussians around positions, truncated at 0 and 1, mixed with a uniform distribution so that no position is
 * impossible.
 */
class ParzenEstimate {
    #centres;
    #widths;
    constructor(unitPoint) {
        this.#centres = unitPoint.toSorted((a, b) => a - b);
        // The width is the larger gap to a neighbour.
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
            const position = centre + (this.#widths[choice] ?? 1) * radius * Math.cos(2 * Math.PI * draw());
            if (position >= 0 && position < 1)
                return position;
        }
    }
    density(position) {
        const gaussians = this.#centres.reduce((sum, centre, index) => {
            const width = this.#widths[index] ?? 1;
            return sum + Math.exp(-(((position - centre) / width) ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));
        }, 0);
        return (gaussians + 1) / (this.#centres.length + 1);
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/search/sampler.js




/**
 * Returns the position of a trial in the unit cube. Only `tpe` uses the trials before it.
 * @throws UserError for too many dimensions
 */
function samplePoint(section, trial, finished) {
    const { sampler, seed, space } = section;
    const dimensions = Object.keys(space).length;
    const stream = (0,philox/* randomStream */._V)(seed, 'search', sampler, trial);
    switch (sampler) {
        case 'random':
            return Array.from({ length: dimensions }, (_, dimension) => stream.draw(dimension));
        case 'sobol': {
            if (dimensions > mostSobolDimensions)
                throw new user_error/* UserError */.yo({
                    code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
                    found: `${dimensions} paths in search.space for the sampler sobol`,
                    expected: `at most ${mostSobolDimensions}`,
                    hint: 'Search fewer paths at once, or use the sampler random.',
                });
            const shift = (0,philox/* randomStream */._V)(seed, 'search', sampler, 'shift');
            return sobolPoint(trial, Array.from({ length: dimensions }, (_, dimension) => shift.draw(dimension)));
        }
        case 'tpe':
            return tpePoints(Object.values(space).map(axisOf), finished, stream);
    }
}
function axisOf(dimension) {
    return dimension.kind === 'choices'
        ? { kind: 'choices', count: dimension.choices.length }
        : { kind: 'ordered' };
}


/***/ }),

/***/ 95248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ choiceAt),
/* harmony export */   FB: () => (/* binding */ overridesOf),
/* harmony export */   IK: () => (/* binding */ setLines),
/* harmony export */   k7: () => (/* binding */ samplePoints),
/* harmony export */   sd: () => (/* binding */ pointAt)
/* harmony export */ });
/* unused harmony export valueAt */
/** Returns the value at a position between 0 and 1 of a dimension. */
function valueAt(dimension, position) {
    switch (dimension.kind) {
        case 'choices': {
            const { choices } = dimension;
            return choices[choiceAt(position, choices.length)] ?? null;
        }
        case 'range': {
            const { low, high, step } = dimension;
            if (step === null)
                return rounded(low + position * (high - low));
            const steps = Math.floor((high - low) / step + 1e-9);
            return rounded(low + step * Math.min(Math.floor(position * (steps + 1)), steps));
        }
        case 'log-range': {
            const { low, high } = dimension;
            return rounded(low * (high / low) ** position);
        }
    }
}
/** Returns the index of the choice at a position between 0 and 1, out of `count` choices. */
function choiceAt(position, count) {
    return Math.min(Math.floor(position * count), count - 1);
}
/** Rounds to six digits: none of these values needs more, and six are easy to read. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
function pointAt({ space }, unitPoint) {
    return Object.fromEntries(Object.entries(space).map(([path, dimension], index) => [
        path,
        valueAt(dimension, unitPoint[index] ?? 0),
    ]));
}
/** A position that rarely gives a whole number in a range without steps. */
const within = Math.SQRT1_2;
/**
 * Returns points in which each dimension in turn takes its ends and a value between them, or each of its
 * choices. A wrong path or a wrong value shows in at least one of the points.
 */
function samplePoints({ space }) {
    const begin = Object.fromEntries(Object.entries(space).map(([path, dimension]) => [path, valueAt(dimension, 0)]));
    return Object.entries(space).flatMap(([path, dimension]) => {
        const values = dimension.kind === 'choices'
            ? dimension.choices
            : [0, within, 1].map((position) => valueAt(dimension, position));
        return values.map((value) => ({ ...begin, [path]: value }));
    });
}
/** Returns a point as config overrides. */
function overridesOf(point) {
    return Object.entries(point).map(([path, value]) => ({
        path: path.split('.'),
        value: JSON.stringify(value),
        from: 'search.space',
    }));
}
/** Returns a point as lines for the input `set`. */
function setLines(point) {
    return Object.entries(point)
        .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
        .join('\n');
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

/***/ 46788:
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
;// CONCATENATED MODULE: ./build/core/js/src/stages/search-result.js








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


/***/ })

};
