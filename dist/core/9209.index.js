export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 23343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   sE: () => (/* binding */ shownAs),
/* harmony export */   v3: () => (/* binding */ readData),
/* harmony export */   xu: () => (/* binding */ nameOfRow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42354);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/** How many files are open at a time. */
const filesAtOnce = 16;
/** Returns `<path>#<row>`, the name of a row in messages. */
function nameOfRow({ source, index }) {
    return `${source.path}#${index}`;
}
/** Returns the name of a source in messages: a path as the user would type it, or the address of a download. */
function shownAs(path, base) {
    return path.includes('://') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path);
}
function locationOf({ source, line }) {
    return line === undefined ? { file: source.shown } : { file: source.shown, line };
}
/** @throws UserError when the file cannot be read. */
function readBytes(source) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(source.file).catch((error) => {
        throw unreadable(source.shown, error);
    });
}
/** @throws UserError when the file cannot be read or is empty. */
async function readData(source) {
    const bytes = await readBytes(source);
    if (bytes.length === 0)
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'DATA_NO_EXAMPLES',
            found: 'an empty file',
            expected: 'examples',
            hint: 'Fill the file, or take it out of the sources.',
            location: { file: source.shown },
        });
    return bytes;
}
/** The path is wrong, or no further file can be opened: the file may well be readable. */
const badPath = ['ELOOP', 'ENAMETOOLONG', 'EMFILE', 'ENFILE'];
function unreadable(shown, error) {
    if (badPath.some((code) => (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, code))) {
        const explained = (0,_errors_machine_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withMachineExplained */ .Cc)(error);
        if (explained instanceof _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return explained;
    }
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        found: (0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT') ? 'no such file' : `a file that cannot be read (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
        expected: 'a readable file',
        hint: 'Check that the file is there and that its permissions let this user read it.',
        location: { file: shown },
    }, { cause: error });
}
/** Returns the error of a file whose content is no longer that of its hash. */
function changedFile(shown) {
    return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'DATA_SOURCE_CHANGED',
        found: 'a file that changed while it was read',
        expected: 'a file that stays the same',
        hint: 'Run the step again when no other process writes to the file.',
        location: { file: shown },
    });
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
