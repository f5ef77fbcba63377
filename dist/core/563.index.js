export const id = 563;
export const ids = [563];
export const modules = {

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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
