export const id = 2741;
export const ids = [2741];
export const modules = {

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

/***/ 28291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ plannedPoints)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67253);
/* harmony import */ var _search_sampler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18645);
/* harmony import */ var _search_space_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95248);



/**
 * Returns the points of all trials before the first one is trained.
 * @throws UserError for a sampler that uses the results of trials
 */
function plannedPoints(section) {
    if (section.sampler === 'tpe')
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'SEARCH_SAMPLER_NOT_APPLICABLE',
            found: 'the sampler tpe for a matrix',
            expected: 'random or sobol, because parallel jobs do not have the results of the others',
            hint: 'Set `search.sampler: sobol`, or search on one machine with the action `search`.',
        });
    return Array.from({ length: section.trials }, (_, trial) => (0,_search_space_js__WEBPACK_IMPORTED_MODULE_2__/* .pointAt */ .sd)(section, (0,_search_sampler_js__WEBPACK_IMPORTED_MODULE_1__/* .samplePoint */ .r)(section, trial, [])));
}


/***/ }),

/***/ 16221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchSelect: () => (/* binding */ searchSelect)
/* harmony export */ });
/* harmony import */ var _planned_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28291);
/* harmony import */ var _read_trial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46788);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79242);
/* harmony import */ var _search_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90545);




/** Selects the best of the trials that the jobs of a matrix trained. */
async function searchSelect(context, inputs) {
    const section = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSection */ .nA)(context, 'search');
    const trials = [];
    for (const [number, point] of (0,_planned_points_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedPoints */ .g)(section).entries())
        trials.push((await (0,_read_trial_js__WEBPACK_IMPORTED_MODULE_1__/* .readTrial */ .$)(context, section, { number, point, artifact: `trial-${number}` })).trial);
    return (0,_search_result_js__WEBPACK_IMPORTED_MODULE_3__/* .announceSearch */ .Y)(context, section, trials, inputs);
}


/***/ }),

/***/ 12894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ toMaximize),
/* harmony export */   My: () => (/* binding */ metricIn),
/* harmony export */   Ps: () => (/* binding */ metricsOf)
/* harmony export */ });
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);

/** Returns the metric in an epoch; null if the training does not have it. */
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
/** Returns the value with a sign such that higher is better. */
function toMaximize(metric, value) {
    return metric.endsWith('loss') ? -value : value;
}
/**
 * Returns the metrics of a training on a dataset; for several outputs, the total losses and the metrics of each output.
 */
function metricsOf({ label, rows }) {
    const isMultiOutput = label.kind === 'multi-output';
    const ofOutputs = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_0__/* .outputsOf */ .Yz)(label).flatMap((output) => ['loss', ...(output.label.kind === 'class' ? ['accuracy'] : [])].map((name) => ({
        location: isMultiOutput ? `${output.name}/` : '',
        name,
    })));
    const all = [...(isMultiOutput ? [{ location: '', name: 'loss' }] : []), ...ofOutputs];
    return [
        ...(rows.validation > 0 ? all.map(({ location, name }) => `${location}validation-${name}`) : []),
        ...all.map(({ location, name }) => `${location}${name}`),
    ];
}


/***/ })

};
