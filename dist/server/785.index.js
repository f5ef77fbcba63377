export const id = 785;
export const ids = [785];
export const modules = {

/***/ 92785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startNative: () => (/* binding */ startNative)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/server/js/src/engine/keep-library.js

/** dlopen's RTLD_NODELETE, which Node.js does not name. */
const noDelete = 0x1000;
/**
 * Opens a library that stays in the process when the thread ends that uses it, because the library has threads of its
 * own. Node.js rejects a library that is not an addon, but only after opening it.
 * @param global true if libraries that are opened later use its functions instead of their own
 */
function keepLibrary(path, global = false) {
    const { RTLD_LAZY, RTLD_GLOBAL } = external_node_os_.constants.dlopen;
    try {
        process.dlopen({ exports: {} }, path, RTLD_LAZY | (global ? RTLD_GLOBAL : 0) | noDelete);
    }
    catch {
        // The addon that needs the library reports a failure.
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/server/js/src/engine/tfjs.js


/** Loads the single TensorFlow.js of this package, outside of any bundle that contains this module. */
function loadTfjs(packageRoot) {
    return loadTfjsBundle(tfjsPath(packageRoot));
}
/** Loads the bundle at this path. */
function loadTfjsBundle(path) {
    const bundle = (0,external_node_module_.createRequire)(import.meta.url)(path);
    if (!isTfjsBundle(bundle))
        throw new Error(`${path} is not Tensorline's bundle of TensorFlow.js`);
    return bundle;
}
/** Returns the folder of the bundle, which also contains the wasm backend's files. */
function tfjsFolder(packageRoot) {
    return join(packageRoot, 'dist/tfjs');
}
function tfjsPath(packageRoot) {
    return join(tfjsFolder(packageRoot), 'index.cjs');
}
function isTfjsBundle(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'tf' in value &&
        'registerNative' in value &&
        'nativeParts' in value &&
        'setWasmFolder' in value);
}
/** Makes a backend the current one. */
async function setBackend(tf, name) {
    if (!(await tf.setBackend(name)))
        throw new Error(`TensorFlow.js cannot start its backend '${name}'`);
    await tf.ready();
}

;// CONCATENATED MODULE: ./build/server/js/src/serving/engines/engine-settings.js
/** Paths of the engine `node` in its folder. The addon finds the libraries relative to itself. */
const nativeEnginePaths = {
    tfjs: 'index.cjs',
    addon: 'bindings/tfjs/tfjs_binding.node',
    library: 'tensorflow/libtensorflow_cc.so.2',
    /** Suppresses the output of the library while it starts. */
    quietStart: 'quiet_start.so',
};

;// CONCATENATED MODULE: ./build/server/js/src/serving/engines/native.js




/** Starts TensorFlow's library, whose settings `prepareEngine` has put into the environment. */
async function startNative({ engine, folder }) {
    const { tf, registerNative, nativeParts } = loadTfjsBundle((0,external_node_path_.join)(folder, nativeEnginePaths.tfjs));
    keepLibrary((0,external_node_path_.join)(folder, nativeEnginePaths.quietStart), true);
    keepLibrary((0,external_node_path_.join)(folder, nativeEnginePaths.library));
    registerNative((0,external_node_path_.join)(folder, nativeEnginePaths.addon));
    await setBackend(tf, 'tensorflow');
    if (engine === 'gpu' && !nativeParts().backend.isUsingGpuDevice)
        throw new Error('TensorFlow finds no GPU that it can use');
    return tf;
}


/***/ })

};
