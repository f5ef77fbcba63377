export const id = 7502;
export const ids = [7502];
export const modules = {

/***/ 97502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planInCluster: () => (/* binding */ planInCluster),
/* harmony export */   readClusterStatus: () => (/* binding */ readClusterStatus)
/* harmony export */ });
/* harmony import */ var _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34500);
/* harmony import */ var _kubernetes_dry_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82615);
/* harmony import */ var _kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94588);
/* harmony import */ var _kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53861);
/* harmony import */ var _kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92231);
/* harmony import */ var _kubernetes_workload_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45988);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94651);
/* harmony import */ var _manifests_workload_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41182);
/* harmony import */ var _canary_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87907);
/* harmony import */ var _command_rights_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86349);
/* harmony import */ var _open_namespace_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90874);
/* harmony import */ var _require_acceptable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56574);
/* harmony import */ var _service_access_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(11362);
/* harmony import */ var _deployment_served_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(80990);














/** Returns the state of each variant that exists in the cluster, and the ways to reach them. */
async function readClusterStatus(context, settings) {
    const cluster = await (0,_open_namespace_js__WEBPACK_IMPORTED_MODULE_10__/* .openNamespace */ .Y)(settings, context.host);
    const { client, namespace } = cluster;
    const found = [];
    await (0,_kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .withRightsExplained */ .uy)(cluster, _kubernetes_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .statusRights */ .Yz, async () => {
        for (const variant of ['stable', 'canary', 'green']) {
            const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentName */ .pC)({ pipeline: context.pipeline.name, variant });
            const status = await (0,_kubernetes_workload_status_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorkloadStatus */ .E)(client, namespace, name);
            if (status !== null)
                found.push(status);
        }
    });
    return {
        cluster: found,
        access: (0,_service_access_js__WEBPACK_IMPORTED_MODULE_13__/* .accessTo */ .Yi)(settings, { namespace, name: (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .objectName */ .Hd)(context.pipeline.name) }),
    };
}
/**
 * Returns the fields that a deployment of the version would change in the cluster. Changes nothing.
 * @throws UserError for everything for which a deployment would stop before its rollout
 */
async function planInCluster(context, settings, version) {
    const cluster = await (0,_open_namespace_js__WEBPACK_IMPORTED_MODULE_10__/* .openNamespace */ .Y)(settings, context.host);
    await (0,_canary_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .requestsOfCanary */ .Y)(context, settings, version.model);
    const { client, namespace } = cluster;
    const objects = (0,_manifests_workload_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .workloadObjects */ .a)((0,_deployment_served_version_js__WEBPACK_IMPORTED_MODULE_12__/* .stableWorkload */ .X)(context, settings, version));
    return (0,_kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .withRightsExplained */ .uy)(cluster, (0,_command_rights_js__WEBPACK_IMPORTED_MODULE_9__/* .planRights */ .$X)(objects), async () => {
        await (0,_require_acceptable_js__WEBPACK_IMPORTED_MODULE_11__/* .requireAcceptable */ ._)(cluster, context.pipeline.name, objects);
        const stable = await (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_2__/* .findStable */ .Lt)(client, { namespace, name: (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_6__/* .objectName */ .Hd)(context.pipeline.name) });
        return (0,_kubernetes_dry_run_js__WEBPACK_IMPORTED_MODULE_1__/* .findChanges */ .pz)(new _kubernetes_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .ObjectWriter */ .n(client, namespace), objects, (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_2__/* .obsoleteObjects */ .aX)(stable, objects));
    });
}


/***/ })

};
