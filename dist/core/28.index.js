export const id = 28;
export const ids = [28];
export const modules = {

/***/ 20028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_tuf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84423);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);
/* harmony import */ var _artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);






const rootShape = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).min(1),
});
/**
 * Reads the trusted certificates, logs and timestamp authorities: from a file that `gh attestation trusted-root` or
 * `cosign trusted-root` wrote, with one root in all or one per line; without a file the roots of the public Sigstore,
 * downloaded and verified with TUF.
 * @throws UserError for a file without a root, and if the public root cannot be downloaded
 */
async function readTrustedRoots(file) {
    return file === null ? [await publicRoot()] : rootsIn(file);
}
async function publicRoot() {
    try {
        return await (0,_sigstore_tuf__WEBPACK_IMPORTED_MODULE_1__.getTrustedRoot)();
    }
    catch (error) {
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root of the public Sigstore (${(0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)})`,
            expected: 'access to tuf-repo-cdn.sigstore.dev',
            hint: 'Name a file with the trusted root: `cosign trusted-root create` or `gh attestation trusted-root` writes one on a machine with access.',
        }, { cause: error });
    }
}
async function rootsIn(file) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8');
        return documentsIn(text).map((root) => _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(rootShape.parse(root)));
    }
    catch (error) {
        if ((0,_errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'ATTEST_NO_TRUSTED_ROOT',
            found: `no trusted root in ${file} (${(0,_artifacts_artifact_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailure */ .mH)(error)})`,
            expected: 'a trusted root of Sigstore as JSON, or one per line',
            hint: 'Write one with `gh attestation trusted-root > trusted_root.jsonl`.',
        }, { cause: error });
    }
}
function documentsIn(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
    }
}


/***/ })

};
