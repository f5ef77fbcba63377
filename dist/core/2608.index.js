export const id = 2608;
export const ids = [2608];
export const modules = {

/***/ 76359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_sqlite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80099);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83776);
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
    cancelled.throwIfAborted();
    const { lock } = await (0,_waiting_poll_js__WEBPACK_IMPORTED_MODULE_3__/* .pollUntil */ .g)({ every: pollMs, cancelled }, () => {
        try {
            return { lock: openExclusively(file) };
        }
        catch (error) {
            if (!isBusy(error)) {
                onUnavailable((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error));
                return { lock: null };
            }
        }
        if (!waiting)
            onWait();
        waiting = true;
        return null;
    });
    return lock;
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

/***/ 30411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ randomStream),
/* harmony export */   _z: () => (/* binding */ identityDraws),
/* harmony export */   dL: () => (/* binding */ permutation),
/* harmony export */   f8: () => (/* binding */ derivedSeed)
/* harmony export */ });
/* unused harmony export philox4x32 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Returns four random 32-bit words computed from a counter and a key (Philox4x32-10). No state is kept, so that any draw
 * can be repeated from its index. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
 */
function philox4x32([c0, c1, c2, c3], [k0, k1]) {
    fillWords(c0, c1, c2, c3, k0, k1);
    return [words[0] ?? 0, words[1] ?? 0, words[2] ?? 0, words[3] ?? 0];
}
/** The words of the last call of `fillWords`, so that many draws allocate nothing. */
const words = new Uint32Array(4);
function fillWords(c0, c1, c2, c3, k0, k1) {
    for (let round = 0; round < 10; round++) {
        const high0 = multiplyHigh(0xd2511f53, c0);
        const low0 = Math.imul(0xd2511f53, c0);
        const high1 = multiplyHigh(0xcd9e8d57, c2);
        const low1 = Math.imul(0xcd9e8d57, c2);
        c0 = high1 ^ c1 ^ k0;
        c1 = low1;
        c2 = high0 ^ c3 ^ k1;
        c3 = low0;
        k0 = (k0 + 0x9e3779b9) | 0;
        k1 = (k1 + 0xbb67ae85) | 0;
    }
    words[0] = c0;
    words[1] = c1;
    words[2] = c2;
    words[3] = c3;
}
/** Returns the upper 32 bits of the product of two unsigned 32-bit integers, as a signed one. */
function multiplyHigh(a, b) {
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const bLow = b & 0xffff;
    const bHigh = b >>> 16;
    // No sum of a product and 16 bits exceeds 32 bits.
    const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
    const carry = ((middle & 0xffff) + Math.imul(aLow, bHigh)) | 0;
    return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
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
/** Words of an identity of 128 bits. */
const identityWords = 4;
/** Returns a function that maps each of some identities of 128 bits, given one after another, to its number in [0, 1), with 53 random bits. */
function identityDraws(seed, ...purpose) {
    const [first, second] = keyOf(seed, purpose);
    return (identities) => {
        const draws = new Float64Array(identities.length / identityWords);
        for (let row = 0; row < draws.length; row++) {
            const at = row * identityWords;
            fillWords(identities[at] ?? 0, identities[at + 1] ?? 0, identities[at + 2] ?? 0, identities[at + 3] ?? 0, first, second);
            draws[row] = ((words[1] ?? 0) * 2 ** 21 + ((words[0] ?? 0) >>> 11)) / 2 ** 53;
        }
        return draws;
    };
}
/** Returns a 31-bit seed, for example for an initializer. */
function derivedSeed(seed, ...purpose) {
    return keyOf(seed, purpose)[0] & 0x7fffffff;
}
function keyOf(seed, purpose) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([seed, ...purpose]))
        .digest();
    return [hash.readUInt32LE(0), hash.readUInt32LE(4)];
}
/** Returns a random order of 0 … size − 1 (Fisher and Yates). */
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

/***/ 79242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ runRecord),
/* harmony export */   FO: () => (/* binding */ preloadEngineOf),
/* harmony export */   MH: () => (/* binding */ startEngineOf),
/* harmony export */   MU: () => (/* binding */ libraryOptions),
/* harmony export */   O2: () => (/* binding */ nameEngine),
/* harmony export */   Rt: () => (/* binding */ accompanyingName),
/* harmony export */   XC: () => (/* binding */ outputPath),
/* harmony export */   fT: () => (/* binding */ claimArtifact),
/* harmony export */   nA: () => (/* binding */ requireSection),
/* harmony export */   nN: () => (/* binding */ engineOnDemand),
/* harmony export */   o9: () => (/* binding */ nameArtifact),
/* harmony export */   rd: () => (/* binding */ locateArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_start_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82322);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82162);
/* harmony import */ var _host_confinement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52736);
/* harmony import */ var _package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73375);






/**
 * Returns a section that the stage requires.
 * @throws UserError if it is missing
 */
function requireSection({ pipeline, file }, name) {
    const section = pipeline[name];
    if (section !== undefined)
        return section;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_MISSING_KEY',
        found: `no section "${name}" in ${file}`,
        expected: `a section that describes the ${name}`,
        hint: `\`tensorline init\` writes an example. All keys: ${(0,_package_docs_url_js__WEBPACK_IMPORTED_MODULE_5__/* .manualPage */ .s)('configuration')}`,
        location: { file, line: 1 },
    });
}
/** Returns the folder of an input: the path itself, or else the artifact of this run with that name. */
async function locateArtifact({ host, workspace }, reference) {
    if (reference.includes('/')) {
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLinksOutside */ .h)([reference], (0,_host_confinement_js__WEBPACK_IMPORTED_MODULE_4__/* .confinementOf */ .u)(host.codeOrigin));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(reference);
    }
    return host.artifacts.fetch(reference, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'fetched', reference));
}
/**
 * Returns the name under which an artifact is published and the folder in which it is created. The name is the given
 * one, or the job's name for the default.
 */
function nameArtifact(context, given, defaultName) {
    const name = given === '' ? context.host.artifacts.nameInJob(defaultName) : given;
    return { name, path: outputPath(context, name) };
}
/**
 * Returns name and folder as `nameArtifact`, for the artifact of a stage that has not started its work.
 * @throws UserError if the name cannot be published
 */
async function claimArtifact(context, given, defaultName) {
    const named = nameArtifact(context, given, defaultName);
    await context.host.artifacts.checkName(named.name, pipelineRecord(context));
    return named;
}
/**
 * Returns the given name of an artifact that accompanies a dataset, or a name derived from the given name of the dataset. Empty if both have
 * their default names.
 * @param dataset the given name of the dataset
 */
function accompanyingName(dataset, given, suffix) {
    const isDefault = dataset === '' || dataset === 'dataset';
    return given === '' && !isDefault ? `${dataset}-${suffix}` : given;
}
/** Returns the folder in which an artifact of this name is created. */
function outputPath({ workspace }, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, 'made', name);
}
function startEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .startEngine */ .ty)(engineOptions(context, inputs));
}
/** Starts the preparation of the engine while the stage validates its other inputs. */
function preloadEngineOf(context, inputs) {
    return (0,_engine_start_js__WEBPACK_IMPORTED_MODULE_1__/* .preloadEngine */ .Mz)(engineOptions(context, inputs));
}
function engineOptions(context, inputs) {
    return {
        device: inputs.device,
        gpuMemoryLimit: inputs['gpu-memory-limit'] ?? undefined,
        ...libraryOptions(context, inputs),
    };
}
/** Returns how a native library is found or fetched. */
function libraryOptions({ host }, inputs) {
    return {
        log: host.log,
        cache: host.cache,
        runtimePath: given(inputs['runtime-path']),
        runtimeUrl: given(inputs['runtime-url']),
    };
}
/** Returns an engine that starts on demand, for stages that may not need TensorFlow, such as with ONNX models. */
function engineOnDemand(context, inputs) {
    let started = null;
    return {
        start: () => (started ??= startEngineOf(context, inputs)),
        report: async () => (await started)?.report ?? null,
    };
}
function given(input) {
    return input === '' ? undefined : input;
}
/**
 * Returns the part of the engine for which equal digests are guaranteed. Other differences between machines are not
 * recorded in artifacts.
 */
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
function pipelineRecord({ pipeline, file }) {
    return { name: pipeline.name, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)('', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)) };
}
/** Returns the record that is stored beside an artifact and is not covered by its digest. */
function runRecord(context, started, more = {}) {
    const { host } = context;
    return {
        pipeline: pipelineRecord(context),
        commit: host.revision?.commit ?? null,
        startedAt: started.toISOString(),
        seconds: (Date.now() - started.getTime()) / 1000,
        node: process.versions.node,
        ...more,
    };
}


/***/ }),

/***/ 83776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pollFor),
/* harmony export */   g: () => (/* binding */ pollUntil)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
async function pollUntil({ every, cancelled }, read) {
    for (;;) {
        const reading = await read();
        if (reading !== null && reading !== false)
            return reading;
        // The timer rejects with an `AbortError`, which only contains the reason.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted());
    }
}
/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
function pollFor(limit, pace, read) {
    const started = performance.now();
    return pollUntil(pace, async () => {
        const reading = await read();
        if (reading !== null && reading !== false)
            return { result: reading };
        return performance.now() - started > limit && { result: null };
    }).then(({ result }) => result);
}


/***/ })

};
