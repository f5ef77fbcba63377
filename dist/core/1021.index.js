export const id = 1021;
export const ids = [1021];
export const modules = {

/***/ 71021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInCluster: () => (/* binding */ planInCluster),
  readClusterStatus: () => (/* binding */ readClusterStatus)
});

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js
var apply = __webpack_require__(14762);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/cluster-client.js
var cluster_client = __webpack_require__(57086);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/connect.js
var connect = __webpack_require__(76120);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/dry-run.js
/**
 * Returns the fields that applying the objects would change, by a server-side dry run, so that the defaults of the API server are no
 * differences, but manual edits are. Changes nothing.
 */
async function findChanges(writer, objects) {
    const changes = [];
    for (const object of objects) {
        const { live, applied } = await writer.dryRun(object);
        const name = `${object.kind} ${object.metadata.name}`;
        if (live === null)
            changes.push({ object: name, field: '', before: null, after: 'created' });
        else
            for (const change of compareFields(live, applied))
                changes.push({ object: name, ...change });
    }
    return changes;
}
/** Returns the different fields of two versions of an object, without those that the API server itself sets. */
function compareFields(live, applied) {
    const after = leavesOf(applied);
    const before = leavesOf(live);
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((field) => !isServerOwned(field) && before.get(field) !== after.get(field))
        .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }));
}
const serverOwned = ['status', 'metadata.managedFields', 'metadata.generation', 'metadata.resourceVersion'];
function isServerOwned(field) {
    return serverOwned.some((each) => field === each || field.startsWith(`${each}.`));
}
/** Returns the values of all fields that contain no other field, by their paths. */
function leavesOf(value, path = '') {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
        return new Map([[path, JSON.stringify(value)]]);
    const below = Object.entries(value).flatMap(([key, each]) => [
        ...leavesOf(each, path === '' ? key : `${path}.${key}`),
    ]);
    return new Map(below);
}

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/last-good.js
var last_good = __webpack_require__(94588);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/objects.js
var objects = __webpack_require__(18046);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/workload-status.js


/** Returns the state of a Deployment and its pods; null if it does not exist. */
async function readWorkloadStatus(client, namespace, name) {
    const deployment = await client.find(objects/* deploymentSchema */.fP, (0,objects/* deploymentPath */.nR)(namespace, name));
    if (deployment === null)
        return null;
    const { spec, status } = deployment;
    const query = (0,objects/* selectorQuery */.SY)(spec.selector.matchLabels);
    const pods = await client.send(objects/* podList */.uu, { path: `${(0,objects/* collectionPath */.yb)('v1', namespace, 'pods')}?${query}` });
    const containers = pods.items.flatMap((pod) => pod.status.containerStatuses);
    return {
        name,
        image: spec.template.spec.containers[0]?.image ?? '',
        ready: status.readyReplicas,
        desired: spec.replicas,
        restarts: containers.reduce((sum, { restartCount }) => sum + restartCount, 0),
        lastGood: (0,last_good/* readLastGood */.GU)(deployment)?.image ?? null,
    };
}

// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var workload = __webpack_require__(94651);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload-objects.js + 1 modules
var workload_objects = __webpack_require__(41182);
// EXTERNAL MODULE: ./build/core/js/src/stages/served-version.js
var served_version = __webpack_require__(48378);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster-state.js








/** Returns the state of each variant that exists in the cluster. */
async function readClusterStatus(context, settings) {
    const { client, namespace } = await openCluster(context, settings);
    const found = [];
    for (const variant of ['stable', 'canary']) {
        const name = (0,workload/* deploymentName */.pC)({ pipeline: context.pipeline.name, variant });
        const status = await readWorkloadStatus(client, namespace, name);
        if (status !== null)
            found.push(status);
    }
    return found;
}
/** Returns the fields that a deployment of the version would change in the cluster. Changes nothing. */
async function planInCluster(context, settings, version) {
    const { client, namespace } = await openCluster(context, settings);
    const objects = (0,workload_objects/* workloadObjects */.a)((0,served_version/* stableWorkload */.X)(context, settings, version));
    return findChanges(new apply/* ObjectWriter */.n(client, namespace), objects);
}
async function openCluster({ host }, { context, namespace }) {
    const credentials = await (0,connect/* findCredentials */.g)(process.env, context);
    const own = credentials.getContextObject(credentials.getCurrentContext())?.namespace;
    return { client: new cluster_client/* ClusterClient */.E(credentials, host), namespace: namespace ?? own ?? 'default' };
}


/***/ })

};
