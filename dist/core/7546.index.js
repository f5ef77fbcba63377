export const id = 7546;
export const ids = [7546];
export const modules = {

/***/ 57546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promoteHeldCanary: () => (/* binding */ promoteHeldCanary),
/* harmony export */   rollBackHeldCanary: () => (/* binding */ rollBackHeldCanary)
/* harmony export */ });
/* harmony import */ var _kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94588);
/* harmony import */ var _kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53861);
/* harmony import */ var _manifests_image_parts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74614);
/* harmony import */ var _manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94651);
/* harmony import */ var _report_deployment_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56181);
/* harmony import */ var _command_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86349);
/* harmony import */ var _deploy_to_cluster_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42207);
/* harmony import */ var _deployment_lease_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31117);
/* harmony import */ var _held_canary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78966);
/* harmony import */ var _remove_held_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1660);
/* harmony import */ var _open_namespace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(90874);
/* harmony import */ var _require_own_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65551);
/* harmony import */ var _service_access_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(11362);













/** Deploys the image of the held canary in place of the stable version. */
async function promoteHeldCanary(context, settings, inputs) {
    const { host, pipeline } = context;
    const cluster = await (0,_open_namespace_js__WEBPACK_IMPORTED_MODULE_9__/* .openNamespace */ .Y)(settings, host);
    const { client, namespace } = cluster;
    const image = await (0,_kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .withRightsExplained */ .uy)(cluster, (0,_command_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rightsWith */ .UY)(settings), () => (0,_held_canary_js__WEBPACK_IMPORTED_MODULE_7__/* .requireHeld */ .lb)(client, { namespace, pipeline: pipeline.name }));
    host.log.info(`Promoting the held canary of ${image} in ${settings.environment}`);
    return (0,_deploy_to_cluster_js__WEBPACK_IMPORTED_MODULE_5__.deployToCluster)(context, settings, { ...inputs, command: 'deploy', image }, 'promote held');
}
/**
 * Removes the held canary if the rollback is to the stable version beside it.
 * @returns null if no canary is held, or the rollback is to another version
 * @throws UserError if another run ended the held canary meanwhile: its result must not be rolled back
 */
async function rollBackHeldCanary(context, settings, { digest }) {
    const { host, pipeline } = context;
    const cluster = await (0,_open_namespace_js__WEBPACK_IMPORTED_MODULE_9__/* .openNamespace */ .Y)(settings, host);
    const { client, namespace } = cluster;
    const place = { namespace, pipeline: pipeline.name };
    const name = (0,_manifests_workload_js__WEBPACK_IMPORTED_MODULE_2__/* .objectName */ .Hd)(pipeline.name);
    const isWanted = (stable) => digest === '' || digest === (0,_manifests_image_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .imageParts */ .C)(stable.image).digest;
    const image = await (0,_kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .withRightsExplained */ .uy)(cluster, (0,_command_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rightsWith */ .UY)(settings), () => (0,_held_canary_js__WEBPACK_IMPORTED_MODULE_7__/* .findHeld */ .Tb)(client, place));
    if (image === null)
        return null;
    const before = await (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_0__/* .findStable */ .Lt)(client, { namespace, name });
    if (before === null || !isWanted(before))
        return null;
    await (0,_kubernetes_require_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .requireRights */ .XU)(client, namespace, (0,_command_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .rightsFor */ .xQ)(before.objects));
    const stable = await (0,_deployment_lease_js__WEBPACK_IMPORTED_MODULE_6__/* .withDeploymentLease */ .s)(context, cluster, async (own, lost) => {
        await (0,_require_own_names_js__WEBPACK_IMPORTED_MODULE_10__/* .requireOwnNames */ .K8)(own.client, place);
        // Another run may have changed the version and the canary while this one waited for the lease.
        const current = await (0,_kubernetes_last_good_js__WEBPACK_IMPORTED_MODULE_0__/* .findStable */ .Lt)(own.client, { namespace, name });
        if (current === null || !isWanted(current))
            return null;
        const held = await (0,_remove_held_js__WEBPACK_IMPORTED_MODULE_8__/* .openHeld */ .E)(context, own);
        if (held?.image !== image)
            throw (0,_held_canary_js__WEBPACK_IMPORTED_MODULE_7__/* .noHeldCanary */ .rr)(place, { held: held?.image, image });
        const reason = `Rolled back: ${(0,_manifests_image_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .imageParts */ .C)(current.image).digest} serves`;
        const kept = await (0,_remove_held_js__WEBPACK_IMPORTED_MODULE_8__/* .removeHeld */ .g)(context, own, held, { reason, lost });
        if (kept === null)
            throw (0,_held_canary_js__WEBPACK_IMPORTED_MODULE_7__/* .noHeldCanary */ .rr)(place, { image });
        return kept;
    });
    if (stable === null)
        return null;
    const url = (0,_service_access_js__WEBPACK_IMPORTED_MODULE_12__/* .addressOf */ .ci)(settings, { namespace, name });
    const kept = (0,_manifests_image_parts_js__WEBPACK_IMPORTED_MODULE_11__/* .imageParts */ .C)(stable.image).digest;
    const access = (0,_service_access_js__WEBPACK_IMPORTED_MODULE_12__/* .accessTo */ .Yi)(settings, { namespace, name });
    host.log.info((0,_report_deployment_text_js__WEBPACK_IMPORTED_MODULE_3__/* .deployedText */ .gt)({ environment: settings.environment, image: kept, before: kept, url, access }));
    return { url, image: kept, model: stable.model };
}


/***/ })

};
