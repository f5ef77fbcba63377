export const id = 3447;
export const ids = [3447];
export const modules = {

/***/ 18351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ positionsByName)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44181);

/**
 * Returns the positions of the columns that `taken` needs, within one example of a table with the features `held`. Columns are matched by
 * name, so their order does not matter. Null when a column is missing, differs in type or categories, or may have values that `taken` does not accept.
 */
function positionsByName(taken, held) {
    const positions = [];
    for (const column of taken.columns) {
        const position = held.columns.findIndex(({ name }) => name === column.name);
        const found = held.columns[position];
        if (found === undefined || !accepts(column, found))
            return null;
        positions.push(position);
    }
    return Int32Array.from(positions);
}
/** True if a model with the column `taken` accepts all values that the column `held` may have, with the same raw values. */
function accepts(taken, held) {
    if (taken.type !== held.type || (held.optional === true && taken.optional !== true))
        return false;
    if (taken.type !== 'category' || held.type !== 'category')
        return true;
    if (held.open === true && taken.open !== true)
        return false;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(taken.categories) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(held.categories);
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

/***/ 34493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ explainSchemaMismatch),
/* harmony export */   z: () => (/* binding */ explainIncompatibility)
/* harmony export */ });
/* harmony import */ var _dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18351);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44181);
/* harmony import */ var _dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);




/**
 * Returns the reason why a model cannot predict the examples of a dataset, as "it …"; null if it can.
 * @param output the evaluated output of the dataset
 */
function explainIncompatibility(model, { features }, output) {
    const own = (0,_dataset_label_target_js__WEBPACK_IMPORTED_MODULE_2__/* .indexOfOutput */ .DS)(model.label, output);
    const reasons = [
        ...explainFeatures(model.features, features),
        ...(own ? explainLabel(own.label, output.label) : [`it has no output ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(output.name)}`]),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
/**
 * Returns the reason why a model cannot continue training on a dataset, as "it …"; null if it can. The trainer passes columns by
 * position, so their order matters. Other image sizes and other classes are allowed: the shapes of the network decide about those.
 */
function explainSchemaMismatch(model, dataset) {
    const reasons = [
        ...(model.features.kind === 'table' && dataset.features.kind === 'table'
            ? explainColumnOrder(model.features, dataset.features)
            : []),
        ...explainClassOrder(model.label, dataset.label),
    ];
    return reasons.length === 0 ? null : reasons.join(', and ');
}
function explainColumnOrder(own, other) {
    const positions = (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other);
    if (positions === null)
        return [explainColumns(own, other)];
    if (own.columns.length < other.columns.length)
        return ['it does not take all columns of the dataset'];
    return positions.every((position, index) => position === index)
        ? []
        : ['it takes the columns in another order'];
}
function explainClassOrder(own, other) {
    if (own.kind !== 'class' || other.kind !== 'class' || String(own.classes) === String(other.classes))
        return [];
    return classChanges(own.classes, other.classes).length > 0 ? [] : ['it has the classes in another order'];
}
function explainFeatures(own, other) {
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(own) === (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(other))
        return [];
    if (own.kind === 'image' && other.kind === 'image' && imageText(own) === imageText(other))
        return [];
    if (own.kind === 'table' && other.kind === 'table')
        return (0,_dataset_columns_by_name_js__WEBPACK_IMPORTED_MODULE_0__/* .positionsByName */ .x)(own, other) === null ? [explainColumns(own, other)] : [];
    return [`it takes ${featuresText(own)}, and the dataset has ${featuresText(other)}`];
}
function featuresText(features) {
    return features.kind === 'table' ? 'rows of a table' : imageText(features);
}
/** Describes the pixels that a model takes; how they are stored does not matter to it. */
function imageText({ height, width, channels, fit }) {
    const resized = fit === undefined ? '' : ` (resized with the fit ${fit})`;
    return `images ${width} wide and ${height} high, in ${channels === 1 ? 'grey' : 'colour'}${resized}`;
}
/** Names only the columns that the model needs. Further columns of the dataset are not passed to it. */
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
        return [`it predicts a ${own.kind}, and the label of the dataset is a ${other.kind}`];
    if (own.kind === 'class' && other.kind === 'class') {
        const parts = classChanges(own.classes, other.classes);
        if (parts.length > 0)
            return [`it has other classes (${parts.join(', ')})`];
        if (own.column === other.column)
            return ['it has the classes in another order'];
    }
    return [
        `it predicts the column ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(own.column)}, and the label of the dataset is ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(other.column)}`,
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
function named(sign, items) {
    if (items.length === 0)
        return [];
    const names = items.map(({ name }) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [`${sign} ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names, mostNamed)}`];
}


/***/ })

};
