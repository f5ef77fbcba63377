export const id = 6575;
export const ids = [6575];
export const modules = {

/***/ 26575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeStarter: () => (/* binding */ writeStarter)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _package_package_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64303);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33366);





/** Path in the user's repository of each file of `examples/starter`. */
const starter = {
    'tensorline.yml': 'tensorline.yml',
    'model.yml': '.github/workflows/model.yml',
};
/**
 * Writes an example configuration and workflow.
 * @returns their paths in the folder
 * @throws UserError if one of them exists already
 */
async function writeStarter(folder, log) {
    const examples = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_package_package_root_js__WEBPACK_IMPORTED_MODULE_2__/* .packageRoot */ .Z)(import.meta.url), 'examples/starter');
    const files = Object.entries(starter).map(([source, target]) => ({
        source: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(examples, source),
        target,
    }));
    for (const { target } of files)
        await refuseExisting(folder, target);
    for (const { source, target } of files) {
        await (0,_files_create_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolder */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target)));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target));
        log.info(`Wrote ${target}`);
    }
    log.info('Next: put your data at the path in tensorline.yml, then run `npx tensorline run`.');
    return { written: files.map(({ target }) => target) };
}
async function refuseExisting(folder, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, target));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return;
        throw error;
    }
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'FILE_EXISTS',
        found: `${target}, which exists already`,
        expected: 'a folder without this file',
        hint: 'Move it away first. Nothing was written.',
    });
}


/***/ })

};
