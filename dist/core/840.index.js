export const id = 840;
export const ids = [840];
export const modules = {

/***/ 70840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planInCluster: () => (/* binding */ planInCluster),
  readClusterStatus: () => (/* binding */ readClusterStatus)
});

// EXTERNAL MODULE: ./build/core/js/src/kubernetes/apply.js + 2 modules
var apply = __webpack_require__(79730);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/core/js/src/kubernetes/dry-run.js

/**
 * Returns the fields that applying the objects would change, by a server-side dry run, so that the defaults of the API server are no
 * differences, but manual edits are. Changes nothing.
 * @param obsolete objects of an earlier version that the deployment would delete
 */
async function findChanges(writer, objects, obsolete = []) {
    const nameOf = ({ kind, metadata }) => `${kind} ${metadata.name}`;
    const changes = [];
    for (const object of obsolete)
        if (await writer.exists(object))
            changes.push({ object: nameOf(object), field: '', before: 'exists', after: 'deleted' });
    for (const object of objects) {
        const { live, applied } = await writer.dryRun(object);
        const name = nameOf(object);
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
    const secret = new Set([...secretFields(live), ...secretFields(applied)]);
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((field) => !isServerOwned(field) && before.get(field) !== after.get(field))
        .map((field) => {
        const shown = (value) => value !== undefined && secret.has(field) ? dry_run_hidden : (value ?? null);
        return { field, before: shown(before.get(field)), after: shown(after.get(field)) };
    });
}
/** Text in place of a value that a comment of a pull request must not disclose. */
const dry_run_hidden = 'hidden';
const variable = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** Names of variables with credentials, such as `AUTH_TOKEN` and `OTEL_EXPORTER_OTLP_HEADERS`. */
const secretName = /TOKEN|SECRET|PASSWORD|CREDENTIAL|HEADERS|KEY/i;
/** Returns the paths of the values of variables with credentials. */
function secretFields(value, path = '') {
    if (typeof value !== 'object' || value === null)
        return [];
    const { success, data } = variable.safeParse(value);
    if (success && secretName.test(data.name))
        return [`${path}.value`];
    return Object.entries(value).flatMap(([key, each]) => secretFields(each, path === '' ? key : `${path}.${key}`));
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
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/open-cluster.js + 4 modules
var open_cluster = __webpack_require__(1451);
// EXTERNAL MODULE: ./build/core/js/src/kubernetes/workload-status.js
var workload_status = __webpack_require__(45988);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var workload = __webpack_require__(94651);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload-objects.js + 1 modules
var workload_objects = __webpack_require__(41182);
// EXTERNAL MODULE: ./build/core/js/src/stages/deployment/served-version.js + 11 modules
var served_version = __webpack_require__(56370);
;// CONCATENATED MODULE: ./build/core/js/src/stages/cluster/cluster-state.js








/** Returns the state of each variant that exists in the cluster. */
async function readClusterStatus(context, settings) {
    const { client, namespace } = await (0,open_cluster/* openCluster */.D)(process.env, settings, context.host);
    const found = [];
    for (const variant of ['stable', 'canary', 'green']) {
        const name = (0,workload/* deploymentName */.pC)({ pipeline: context.pipeline.name, variant });
        const status = await (0,workload_status/* readWorkloadStatus */.E)(client, namespace, name);
        if (status !== null)
            found.push(status);
    }
    return found;
}
/** Returns the fields that a deployment of the version would change in the cluster. Changes nothing. */
async function planInCluster(context, settings, version) {
    const { client, namespace } = await (0,open_cluster/* openCluster */.D)(process.env, settings, context.host);
    const objects = (0,workload_objects/* workloadObjects */.a)((0,served_version/* stableWorkload */.X)(context, settings, version));
    const stable = await (0,last_good/* findStable */.Lt)(client, { namespace, name: (0,workload/* objectName */.Hd)(context.pipeline.name) });
    return findChanges(new apply/* ObjectWriter */.n(client, namespace), objects, (0,last_good/* obsoleteObjects */.aX)(stable, objects));
}


/***/ })

};
