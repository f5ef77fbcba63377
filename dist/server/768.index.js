export const id = 768;
export const ids = [768];
export const modules = {

/***/ 10768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWasm: () => (/* binding */ startWasm)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53484);
/* harmony import */ var _tensorflow_tfjs_backend_wasm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16744);
/* harmony import */ var _tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99762);





/** Starts the WebAssembly backend. It uses SIMD; more threads of TensorFlow.js need a browser. */
async function startWasm(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'tfjs-backend-wasm-simd.wasm'));
    // Emscripten's loader needs the folder of its script, which only CommonJS provides.
    Object.assign(globalThis, { __dirname: folder });
    (0,_tensorflow_tfjs_backend_wasm__WEBPACK_IMPORTED_MODULE_2__/* .setWasmPaths */ .zj)(`${folder}/`);
    if (!(await (0,_tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.setBackend)('wasm')))
        throw new Error('the WebAssembly files could not be loaded');
    return { gather: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.gather, io: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.io, loadLayersModel: _tensorflow_tfjs_layers__WEBPACK_IMPORTED_MODULE_3__/* .loadLayersModel */ .O0, tensor: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.tensor, tidy: _tensorflow_tfjs_core__WEBPACK_IMPORTED_MODULE_4__.tidy };
}


/***/ })

};
