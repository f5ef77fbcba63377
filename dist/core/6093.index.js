export const id = 6093;
export const ids = [6093,6359,13];
export const modules = {

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
 * Does the work while no other process on this machine holds the lock of this file. It is the system's own lock on an empty
 * SQLite file: the system releases it when its process ends, however that ends, and a blocked thread keeps it.
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


/***/ })

};
