export const id = 1338;
export const ids = [1338];
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

/***/ 18327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75703);


/**
 * Returns the positions of the numbers that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing or differs in type or categories.
 */
function positionsByName(taken, held) {
    const spans = new Map((0,_features_js__WEBPACK_IMPORTED_MODULE_1__/* .columnSpans */ .eQ)(held).map((span) => [span.column.name, span]));
    const positions = [];
    for (const column of taken.columns) {
        const span = spans.get(column.name);
        if (span === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(span.column) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(column))
            return null;
        for (let slot = 0; slot < span.width; slot++)
            positions.push(span.start + slot);
    }
    return Int32Array.from(positions);
}


/***/ }),

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainOtherMeaning),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18327);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _data_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84844);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Why a model cannot be asked about the examples of a dataset, as "it …"; null when it can.
 * @param output the one of the dataset's that is judged.
 */
function explainIncompatibility(model, { features }, output) {
    const own = (0,_data_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(own ? explainLabel(own.label, output.label) : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Why a model cannot go on training on a dataset, as "it …"; null when it can. A trainer gives columns by their places, so the
 * order matters. Images of another size and other classes are no reason: the shapes of the network decide about those.
 */
function explainOtherMeaning(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainPlaces(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainPlaces(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if ((0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null)
        return [explainColumns(own, other)];
    return own.columns.length === other.columns.length
        ? ['it takes the columns in another order']
        : ['it does not take all columns of the dataset'];
}
function explainClassOrder(own, other) {
    if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
        return [];
    return classChanges(own.classes, other.classes).length > 0 ? [] : ['it knows the classes in another order'];
}
function explainFeatures(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind === 'table' && other.kind === 'table')
        return (0,_data_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null ? [explainColumns(own, other)] : [];
    return [`it takes ${featuresText(own)}, and the dataset has ${featuresText(other)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
function imageText({ height, width, channels, encoding }) {
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'} (${encoding})`;
}
/** Names only the columns that the model needs: further columns of the dataset are not given to it. */
function explainColumns(own, other) {
    const theirs = new Map(other.columns.map((column) => [column.name, column]));
    const gone = own.columns.filter(({ name }) => !theirs.has(name));
    const changed = own.columns.filter((column) => {
        const same = theirs.get(column.name);
        return same !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(same) !== (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(column);
    });
    const parts = [...named('with', gone), ...named('with other values of', changed)];
    return `it takes other columns than the dataset has (${parts.join(', ')})`;
}
function explainLabel(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind !== other.kind)
        return [`it answers with a ${own.kind}, and the label of the dataset is a ${other.kind}`];
    if (own.kind === 'class' && other.kind === 'class') {
        const parts = classChanges(own.classes, other.classes);
        if (parts.length > 0)
            return [`it knows other classes (${parts.join(', ')})`];
        if (own.column === other.column)
            return ['it knows the classes in another order'];
    }
    return [
        `it answers with the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(own.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(other.column)}`,
    ];
}
function classChanges(own, other) {
    const names = (classes) => classes.map((name) => ({ name }));
    return [
        ...named('without', names(other.filter((name) => !own.includes(name)))),
        ...named('with', names(own.filter((name) => !other.includes(name)))),
    ];
}
const mostNamed = 3;
function named(sign, things) {
    if (things.length === 0)
        return [];
    const names = things.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
}


/***/ }),

/***/ 18645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ placesOf)
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
/** Joe and Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30 (2008). */
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
    const entry = sobolDirections[dimension - 1];
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

// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
;// CONCATENATED MODULE: ./build/core/js/src/search/tpe.js

const candidates = 24;
const startup = 5;
/**
 * The next place to try, by the tree-structured Parzen estimator: of places drawn near the best quarter so far, the one
 * where the best are densest beside the rest; each dimension by itself. Bergstra et al., "Algorithms for hyper-parameter
 * optimization", NeurIPS 2011. The first are drawn evenly.
 */
function tpePoints(axes, tried, stream) {
    let draws = 0;
    const draw = () => stream.draw(draws++);
    if (tried.length < startup)
        return axes.map(draw);
    const sorted = tried.toSorted((a, b) => b.goodness - a.goodness);
    const count = Math.max(Math.ceil(tried.length / 4), 2);
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
/** Counts of choices, one more for each so that none is impossible: section 4 of the same paper, with a prior weight of 1. */
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
/** Gaussians around places, cut at 0 and 1, with an even one among them so that no place is impossible. */
class ParzenEstimate {
    #centres;
    #widths;
    constructor(unitPoint) {
        this.#centres = unitPoint.toSorted((a, b) => a - b);
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
                throw new user_error/* UserError */.yo({
                    code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
                    found: `${dimensions} paths in search.space for the sampler sobol`,
                    expected: `at most ${mostSobolDimensions}`,
                    hint: 'Search fewer at once, or use the sampler random.',
                });
            const shift = (0,philox/* randomStream */._V)(seed, 'search', sampler, 'shift');
            return sobolPoint(trial, Array.from({ length: dimensions }, (_, dimension) => shift.draw(dimension)));
        }
        case 'tpe':
            return tpePoints(Object.values(space).map(axisOf), tried, stream);
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
/** The value at a place between 0 and 1 of a dimension. */
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
/** The choice at a place between 0 and 1, of so many. */
function choiceAt(position, count) {
    return Math.min(Math.floor(position * count), count - 1);
}
/** Six digits are more than any of these values deserves, and can be read. */
function rounded(value) {
    return Number(value.toPrecision(6));
}
function pointAt({ space }, unitPoint) {
    return Object.fromEntries(Object.entries(space).map(([path, dimension], index) => [
        path,
        valueAt(dimension, unitPoint[index] ?? 0),
    ]));
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
            : [0, within, 1].map((position) => valueAt(dimension, position));
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



/** What became of one training of a search. */
const trialSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    trial: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Values by their path in tensorline.yml. */
    point: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['finished', 'stopped', 'failed']),
    /** The metric in the epoch whose weights were kept; null for a failed trial. */
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    epochs: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    /** Of its model. */
    digest: _artifacts_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestSchema */ .er.nullable(),
    /** Why it failed, or has no value; empty otherwise. */
    note: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const searchResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    trials: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(trialSchema),
    winner: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().nullable(),
});
/** Best first; of equal ones the earlier, failed ones last. */
function ranked(metric, trials) {
    const goodness = ({ value }) => (value === null ? -Infinity : (0,_training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .toMaximize */ .K1)(metric, value));
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91407);
/* harmony import */ var _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71003);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33634);
/* harmony import */ var _search_trial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62662);
/* harmony import */ var _training_epoch_metric_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12894);








const runSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sources: _artifacts_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesSchema */ .e.optional() });
/** A trial from the artifact its training published; one without is a failed one. */
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
            note: kept && value === null ? `it has no ${metric}, which search.metric asks for` : '',
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
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 1 modules
var model_artifact = __webpack_require__(33634);
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






/** The trials of a search, best first, for the job's summary. */
function searchMarkdown({ name, trials, winner }, metric) {
    const rows = (0,trial/* ranked */.ad)(metric, trials);
    const paths = Object.keys(rows[0]?.point ?? {});
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Search of ${name}`, (0,markdown/* paragraph */.FY)(winner === null
        ? 'No trial came to a model.'
        : `Trial ${winner} is the best of ${trials.length} by ${metric}.`), (0,markdown/* table */.tp)(['Trial', ...paths, metric, 'Epochs', ''], rows.map((trial) => [
        `${trial.trial}`,
        ...paths.map((path) => formatValue(trial.point[path])),
        resultText(trial),
        String(trial.epochs),
        noteOf(trial, winner),
    ]), [0, paths.length + 1, paths.length + 2])).text;
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
        (0,html_table/* section */.uW)(`Search of ${name}`, 'trials', (0,markup/* html */.qy) `<p class="note">
        ${winner === null ? 'No trial came to a model.' : `Trial ${winner} is the best of ${trials.length} by ${metric}.`}
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








/** Publishes the best model under its usual name, with the table of all trials; a search without a model fails. */
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
        failure: model ? null : 'no trial came to a model',
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


/***/ }),

/***/ 73374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  search: () => (/* binding */ search)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/config/read-pipeline.js + 12 modules
var read_pipeline = __webpack_require__(37756);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/training/epoch-metric.js
var epoch_metric = __webpack_require__(12894);
;// CONCATENATED MODULE: ./build/core/js/src/search/asha.js

/**
 * Stops a trial that is not among the best at a rung: Li et al., "A system for massively parallel hyperparameter tuning",
 * MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the powers of the reduction factor.
 */
class AshaPruner {
    #section;
    /** What the trials had come to at each rung, higher being better. */
    #seen = new Map();
    constructor(section) {
        this.#section = section;
    }
    /** Whether a trial that came to this goes on; it counts for those that come after. */
    judge(record) {
        const { metric, pruner } = this.#section;
        if (!pruner)
            return 'continue';
        const { 'min-epochs': first, 'reduction-factor': factor } = pruner.asha;
        if (!isRung(record.epoch, first, factor))
            return 'continue';
        const value = (0,epoch_metric/* toMaximize */.K1)(metric, (0,epoch_metric/* metricIn */.My)(metric, record) ?? NaN);
        const seen = [...(this.#seen.get(record.epoch) ?? []), value];
        this.#seen.set(record.epoch, seen);
        const allowed = Math.max(Math.floor(seen.length / factor), 1);
        const better = seen.filter((other) => other > value).length;
        return better < allowed ? 'continue' : 'stop';
    }
    /** Counts a trial that was trained before. */
    recall(history) {
        for (const record of history)
            this.judge(record);
    }
}
function isRung(epoch, first, factor) {
    let rung = first;
    while (rung < epoch)
        rung *= factor;
    return rung === epoch;
}

;// CONCATENATED MODULE: ./build/core/js/src/search/in-window.js
/**
 * Pieces of work in order, up to `width` at once: number n begins when all up to n − width have ended, and is told what they
 * came to. So what a piece knows does not depend on which of them is faster. One that throws ends the others.
 * @param work gets a signal that aborts when `cancelled` does or another piece threw
 */
async function mapWithWindow({ count, width }, cancelled, work) {
    const failure = new AbortController();
    const signal = AbortSignal.any([cancelled, failure.signal]);
    const begun = [];
    try {
        for (let number = 0; number < count; number++) {
            const known = await Promise.all(begun.slice(0, Math.max(number - width + 1, 0)));
            signal.throwIfAborted();
            const piece = work(number, known, signal);
            piece.catch((error) => failure.abort(error));
            begun.push(piece);
        }
        return await Promise.all(begun);
    }
    finally {
        await Promise.allSettled(begun);
    }
}

// EXTERNAL MODULE: ./build/core/js/src/search/sampler.js + 3 modules
var sampler = __webpack_require__(18645);
// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/training/model/hash-sources.js
var hash_sources = __webpack_require__(82911);
// EXTERNAL MODULE: ./build/core/js/src/stages/read-trial.js
var read_trial = __webpack_require__(46788);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/search-result.js + 2 modules
var search_result = __webpack_require__(90545);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 52 modules
var train = __webpack_require__(31459);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/trial-log.js
/** The logs of trials side by side as one: every line names its trial, and progress tells of all that are under way. */
class TrialLogs {
    #log;
    #progress = new Map();
    constructor(log) {
        this.#log = log;
    }
    of(trial) {
        const named = (message) => `trial ${trial}: ${message}`;
        return {
            info: (message) => this.#log.info(named(message)),
            warning: (message, location) => this.#log.warning(named(message), location),
            error: (message, location) => this.#log.error(named(message), location),
            debug: (message) => this.#log.debug(named(message)),
            progress: (message) => {
                this.#progress.set(trial, named(message));
                this.#log.progress([...this.#progress.values()].join(' ‖ '));
            },
            group: (_title, work) => work(),
        };
    }
    ended(trial) {
        this.#progress.delete(trial);
    }
}

// EXTERNAL MODULE: ./node_modules/birpc/dist/index.mjs
var dist = __webpack_require__(38325);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/core/js/src/package/package-root.js
var package_root = __webpack_require__(64303);
// EXTERNAL MODULE: ./build/core/js/src/stages/trial/settled.js
var settled = __webpack_require__(22211);
;// CONCATENATED MODULE: ./build/core/js/src/stages/trial/trial-process.js







/**
 * Trains in a process of its own, so that trials go side by side with a fixed number of threads each, and one that is killed is
 * one trial's loss.
 * @throws UserError when the training fails or its process is lost.
 */
async function runTrial(task, options) {
    const { host, threads } = options;
    const { revision, pullRequest, codeOrigin } = host;
    const child = (0,external_node_child_process_.fork)(trialProgram(), {
        env: { TF_NUM_INTRAOP_THREADS: String(threads), ...process.env },
        execArgv: [],
        // Results of the command alone go to stdout.
        stdio: ['inherit', 2, 2, 'ipc'],
        serialization: 'advanced',
    });
    const trial = (0,dist/* createBirpc */.L)(functionsFor(options), {
        post: (message) => child.send(message),
        on: (listener) => child.on('message', listener),
        timeout: -1,
    });
    const cancel = () => void trial.cancel.asEvent((0,user_error/* messageOf */.bD)(host.cancelled.reason));
    host.cancelled.addEventListener('abort', cancel);
    try {
        const outside = { revision, pullRequest, codeOrigin };
        (0,settled/* resultOf */.B)(await Promise.race([trial.perform({ ...task, outside }), lost(child)]));
    }
    finally {
        host.cancelled.removeEventListener('abort', cancel);
        await end(child, trial);
    }
}
function functionsFor({ host, afterEpoch }) {
    const { artifacts, cache, log, series } = host;
    return {
        log(level, message, location) {
            if (level === 'warning' || level === 'error')
                log[level](message, location);
            else
                log[level](message);
        },
        fetch: (name, into) => (0,settled/* settled */.g)(() => artifacts.fetch(name, into)),
        publish: (name, folder, digest) => (0,settled/* settled */.g)(() => artifacts.publish(name, folder, digest)),
        restoreCache: (key, folder) => (0,settled/* settled */.g)(() => cache.restore(key, folder)),
        saveCache: (key, folder) => (0,settled/* settled */.g)(() => cache.save(key, folder)),
        restoreSeries: (name, folder) => (0,settled/* settled */.g)(() => series(name, folder).restoreNewest()),
        saveSeries: (name, folder) => (0,settled/* settled */.g)(() => series(name, folder).saveNewest()),
        afterEpoch: async (record) => afterEpoch(record),
    };
}
/** Rejects when the process ends before its training. */
async function lost(child) {
    await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_PROCESS_ENDED',
        found: `the process of a training ended by ${signalCode ?? `exit code ${exitCode}`}`,
        expected: 'it to go on to its last epoch',
        hint: 'A machine out of memory kills processes: reduce train.batch-size or search.max-parallel. A search that runs again goes on.',
    });
}
async function end(child, trial) {
    trial.$close();
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const ended = (0,external_node_events_.once)(child, 'exit');
    if (child.connected)
        child.disconnect();
    await ended;
}
/** Node runs the sources as they are; what users run is the bundle. */
function trialProgram() {
    const root = (0,package_root/* packageRoot */.Z)(import.meta.url);
    return (0,external_node_path_.join)(root, import.meta.url.endsWith('.ts') ? 'src/stages/trial/trial-entry.ts' : 'dist/trial/index.js');
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/search.js




















/** Trains all trials on this machine, as many side by side as the section says, and publishes the best model. */
async function search(context, inputs) {
    const section = (0,stages_context/* requireSection */.nA)(context, 'search');
    const folder = await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset);
    const dataset = await (0,data_dataset/* openDataset */.Jp)(folder);
    refuseMetric(section, dataset.details);
    for (const point of (0,space/* samplePoints */.k7)(section))
        await (0,read_pipeline/* readPipeline */.l9)(context.file, [...inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
    const common = {
        section,
        inputs: { ...inputs, dataset: folder },
        dataset: dataset.digest,
        rungs: new AshaPruner(section),
        logs: new TrialLogs(context.host.log),
    };
    const window = { count: section.trials, width: section['max-parallel'] };
    const drawn = await (0,cancellation/* withTimeToFinish */.MY)(train.timeToFinish, () => mapWithWindow(window, context.host.cancelled, async (number, known, cancelled) => {
        const unitPoint = (0,sampler/* placesOf */.e)(section, number, known.flatMap(triedIn(section)));
        const host = { ...context.host, cancelled, log: common.logs.of(number) };
        return { unitPoint, trial: await perform({ ...context, host }, number, unitPoint, common) };
    }));
    return (0,search_result/* announceSearch */.Y)(context, section, drawn.map(({ trial }) => trial), inputs);
}
/** @throws UserError for a metric that no trial will have, before any is trained. */
function refuseMetric({ metric }, details) {
    const metrics = (0,epoch_metric/* metricsOf */.Ps)(details);
    if (metrics.includes(metric))
        return;
    throw new user_error/* UserError */.yo({
        code: 'TRAIN_UNKNOWN_METRIC',
        found: `\`search.metric: ${metric}\`, which no training on this dataset has`,
        expected: `one of ${metrics.join(', ')}`,
        hint: 'Name one of them, or give data.split a validation part.',
    });
}
function triedIn({ metric }) {
    return ({ unitPoint, trial: { value } }) => value === null ? [] : [{ unitPoint, goodness: (0,epoch_metric/* toMaximize */.K1)(metric, value) }];
}
/** One trial. One that fails is a row of the table, and the search goes on; so it does when a process is lost, but not on a full disk. */
async function perform(context, number, unitPoint, search) {
    const { section, logs } = search;
    const point = (0,space/* pointAt */.sd)(section, unitPoint);
    try {
        const pipeline = await (0,read_pipeline/* readPipeline */.l9)(context.file, [...search.inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
        const own = { ...context, pipeline, workspace: (0,external_node_path_.join)(context.workspace, `trial-${number}`) };
        return await trainOnce(own, { number, point }, search);
    }
    catch (caught) {
        const error = (0,user_error/* withDiskExplained */.oE)(caught);
        if (error instanceof user_error/* Cancellation */.mT || error instanceof user_error/* FullDisk */.HB)
            throw error;
        context.host.log.warning(`failed: ${(0,user_error/* messageOf */.bD)(error)}`);
        if (!(error instanceof user_error/* UserError */.yo) && error instanceof Error)
            context.host.log.info(error.stack ?? '');
        const row = { outcome: 'failed', value: null, epochs: 0, digest: null, note: reasonOf(error) };
        return { trial: number, point, ...row };
    }
    finally {
        logs.ended(number);
    }
}
/** What was found: how to fix it, and what lies where on this machine, is no part of the table. */
function reasonOf(error) {
    return error instanceof user_error/* UserError */.yo ? error.problems.map(({ found }) => found).join('; ') : (0,user_error/* messageOf */.bD)(error);
}
/** From the artifact of its training, which is made where there is none of the same recipe. */
async function trainOnce(context, { number, point }, { section, inputs, dataset, rungs }) {
    const { host, file, pipeline, folder, workspace } = context;
    const draw = { number, point, artifact: `trial-${number}` };
    const earlier = await (0,read_trial/* readTrial */.$)(context, section, draw);
    if (earlier.dataset === dataset && (await isOfRecipe(earlier, context))) {
        host.log.info(`trained before: ${section.metric} ${earlier.trial.value ?? '–'}`);
        rungs.recall(earlier.history);
        return earlier.trial;
    }
    host.log.info(JSON.stringify(point));
    await runTrial({ pipeline, file, folder, workspace, inputs: { ...inputs, artifact: draw.artifact, tensorboard: false } }, {
        host,
        threads: Math.max(Math.floor((0,external_node_os_.availableParallelism)() / section['max-parallel']), 1),
        afterEpoch: (record) => rungs.judge(record),
    });
    return (await (0,read_trial/* readTrial */.$)(context, section, draw)).trial;
}
/** Whether the configuration, and the code or the model it begins with, are as they were. */
async function isOfRecipe({ recipe, sources: earlier }, { host, pipeline, folder }) {
    if (recipe === null || !pipeline.model)
        return false;
    const sources = await (0,hash_sources/* presentSources */.s)(pipeline.model, folder, earlier, (0,confinement/* confinementOf */.u)(host.codeOrigin));
    return sources !== null && recipe === (0,digest/* digestOfJson */.Qs)((0,train.recipeOf)(pipeline, sources));
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
/** The result, or what the other process threw. */
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

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ presentSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _files_outside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82162);
/* harmony import */ var _fine_tune_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29255);
/* harmony import */ var _user_code_module_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86114);





/**
 * What the sources of an earlier model are now, to tell whether it would be made anew: its code, or the model it began as.
 * Null when one of them is gone, or they were not recorded.
 * @param confinement The folder that the sources have to lie in; null without such a limit.
 * @throws UserError for a source outside of that folder
 */
async function presentSources(section, folder, earlier, confinement) {
    try {
        if ('layers' in section)
            return {};
        if ('pretrained' in section) {
            const base = (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .baseFolder */ .YR)(section, folder);
            await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)([base], confinement);
            return { model: await (0,_fine_tune_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfModel */ .Fe)(base) };
        }
        if (!earlier)
            return null;
        const paths = Object.keys(earlier).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, path));
        await (0,_files_outside_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOutside */ .g)(paths, confinement);
        return await (0,_user_code_module_js__WEBPACK_IMPORTED_MODULE_4__/* .digestsOf */ .nw)(paths, folder);
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT') || (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOTDIR'))
            return null;
        throw error;
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
