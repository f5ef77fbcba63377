export const id = 3051;
export const ids = [3051];
export const modules = {

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ deploymentObject),
  n: () => (/* binding */ scrapeAnnotations)
});

// EXTERNAL MODULE: ./build/core/js/src/config/duration.js
var config_duration = __webpack_require__(46978);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/resources.js
/** Requests without a measurement. */
const usual = { thousandths: 500, mebibytes: 512 };
/** Requests per second for which the requested processor time is sufficient. */
const plannedRate = 50;
/** Part of the measured memory that all threads share. It is less than measured, so that the part of a thread is not too small. */
const sharedMebibytes = 64;
/** Memory under load for hours, in relation to the measured memory. */
const memoryFactor = 1.25;
/** Memory for the values in the bodies of requests, in MiB: a constant, and the part for each MiB of the largest body. */
const parsed = { constant: 128, ofBody: 16 };
/** Defaults of the server. */
const usualBatch = 256;
const usualBody = 16;
/** Largest body of a deployment, in MiB, unless examples are large. */
const smallestBody = 4;
/** Batches of the largest example in the largest body. */
const batchesInBody = 4;
/** Steps are coarser for larger values, so that two measurements of one server seldom give different results. */
const memorySteps = [
    { below: 512, step: 64 },
    { below: 1024, step: 128 },
    { below: 2048, step: 256 },
    { below: Infinity, step: 512 },
];
const requestedProcessors = [100, 150, 200, 300, 400, 600, 800, 1000, 1500, 2000, 3000];
const mostProcessors = 4000;
const fewestThreads = 2;
const mostThreads = 8;
const mebibyte = 1024 ** 2;
/**
 * Returns the resources of a server: those of the settings, or else those computed from the measurement. The limit of the memory is its request, so that a pod is
 * never ended because of other pods. The processor has no limit, because throttling would delay health checks.
 */
function serverResources({ resources, env }, measured) {
    const cpu = resources.cpu ?? `${measured === null ? usual.thousandths : neededThousandths(measured)}m`;
    const threads = Math.min(mostThreads, Math.max(fewestThreads, Math.ceil(thousandthsOf(cpu) / 1000)));
    const bodies = measured === null ? null : bodyLimits(measured);
    const computed = {
        THREADS: String(threads),
        ...(bodies && {
            MAX_BODY_BYTES: String(bodies.largest * mebibyte),
            MAX_PENDING_BYTES: String(bodies.all * mebibyte),
        }),
    };
    const memory = resources.memory ??
        `${measured === null ? usual.mebibytes : neededMebibytes(measured, { ...computed, ...env })}Mi`;
    return { requests: { cpu, memory }, limits: { memory }, env: computed };
}
/** Returns the limits of the bodies of one request and of all requests in memory, in MiB. A batch of any example fits into a body, as far as the server accepts. */
function bodyLimits({ exampleBytes }) {
    const needed = (batchesInBody * usualBatch * exampleBytes) / mebibyte;
    const largest = Math.min(usualBody, Math.max(smallestBody, 2 ** Math.ceil(Math.log2(needed))));
    return { largest, all: Math.max(32, 4 * largest) };
}
/** Returns the memory for the process under load, for the bodies of requests, and for their values. */
function neededMebibytes({ peakMemory, threads }, settings) {
    const numberIn = (name, otherwise) => {
        const value = settings[name];
        return typeof value === 'string' ? Number(value) : otherwise;
    };
    const peak = peakMemory / mebibyte;
    const shared = Math.min(sharedMebibytes, peak);
    // Each thread has its own copy of the model, and predicts its own batch.
    const copies = numberIn('THREADS', threads) / threads;
    const batches = Math.max(1, numberIn('MAX_BATCH_SIZE', usualBatch) / usualBatch);
    const load = shared + (peak - shared) * copies * batches;
    const pending = numberIn('MAX_PENDING_BYTES', 0) / mebibyte;
    const body = numberIn('MAX_BODY_BYTES', 0) / mebibyte;
    const needed = load * memoryFactor + pending + parsed.constant + parsed.ofBody * body;
    const step = memorySteps.find(({ below }) => needed <= below)?.step ?? 1;
    return Math.ceil(needed / step) * step;
}
function neededThousandths({ processorMilliseconds }) {
    const needed = processorMilliseconds * plannedRate;
    return requestedProcessors.find((value) => value >= needed) ?? mostProcessors;
}
/** Returns a quantity of processors in thousandths. */
function thousandthsOf(quantity) {
    return quantity.endsWith('m') ? Number(quantity.slice(0, -1)) : Number(quantity) * 1000;
}

// EXTERNAL MODULE: ./build/core/js/src/manifests/server-settings.js
var server_settings = __webpack_require__(58991);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var manifests_workload = __webpack_require__(94651);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/deployment-object.js




/** User and group of the server in the image. */
const nonRoot = 65532;
/** Seconds that each server has for its start, also if `deploy.timeout` is shorter: a busy node restarts it later. */
const shortestStart = 120;
/** Annotations by which Prometheus finds the metrics of a pod, in the configuration that its Helm chart has by default. */
const scrapeAnnotations = {
    'prometheus.io/scrape': 'true',
    'prometheus.io/port': String(manifests_workload/* serverPort */.p8),
    'prometheus.io/path': '/metrics',
};
/** Returns the Deployment of a variant. */
function deploymentObject(workload) {
    const labels = { ...(0,manifests_workload/* commonLabels */.xJ)(workload.pipeline), ...(0,manifests_workload/* variantLabels */.h)(workload) };
    const annotations = versionAnnotations(workload);
    const replicas = workload.replicas ?? fixedReplicas(workload);
    return {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: (0,manifests_workload/* deploymentName */.pC)(workload), labels, annotations },
        spec: {
            ...(replicas === null ? {} : { replicas }),
            revisionHistoryLimit: 10,
            progressDeadlineSeconds: seconds(workload.settings.timeout),
            selector: { matchLabels: (0,manifests_workload/* variantLabels */.h)(workload) },
            // No pod ends before its successor is ready.
            strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
            template: {
                metadata: { labels, annotations: { ...annotations, ...scrapeAnnotations } },
                spec: podSpec(workload),
            },
        },
    };
}
/** Returns the number of pods; null if a HorizontalPodAutoscaler owns it. */
function fixedReplicas({ settings: { replicas } }) {
    return typeof replicas === 'number' ? replicas : null;
}
/** Annotations of one version, which a ReplicaSet keeps for the history. They change only with the version. */
function versionAnnotations({ pipeline, image, model, evidence }) {
    return {
        [manifests_workload/* pipelineAnnotation */.Sp]: pipeline,
        [`${manifests_workload/* prefix */.Pl}/image`]: image,
        [`${manifests_workload/* prefix */.Pl}/model`]: model.name,
        [`${manifests_workload/* prefix */.Pl}/model-digest`]: model.digest,
        ...Object.fromEntries(Object.entries(evidence).map(([name, digest]) => [`${manifests_workload/* prefix */.Pl}/${name}-digest`, digest])),
    };
}
function podSpec(workload) {
    const { settings } = workload;
    const selector = settings['node-selector'];
    const secret = settings['pull-secret'];
    return {
        serviceAccountName: (0,manifests_workload/* objectName */.Hd)(workload.pipeline),
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        // A preflight pod has no requests to finish.
        terminationGracePeriodSeconds: workload.variant === 'preflight' ? 1 : (0,server_settings/* gracePeriod */.M4)(settings.env),
        securityContext: {
            runAsNonRoot: true,
            runAsUser: nonRoot,
            runAsGroup: nonRoot,
            seccompProfile: { type: 'RuntimeDefault' },
        },
        ...(secret === undefined ? {} : { imagePullSecrets: [{ name: secret }] }),
        ...(Object.keys(selector).length === 0 ? {} : { nodeSelector: selector }),
        ...(settings.tolerations.length === 0 ? {} : { tolerations: settings.tolerations.map(toToleration) }),
        topologySpreadConstraints: [
            {
                maxSkew: 1,
                topologyKey: 'kubernetes.io/hostname',
                whenUnsatisfiable: 'ScheduleAnyway',
                labelSelector: { matchLabels: (0,manifests_workload/* variantLabels */.h)(workload) },
            },
        ],
        containers: [serverContainer(workload)],
    };
}
function serverContainer({ image, settings, measured }) {
    const { env, requests, limits } = serverResources(settings, measured);
    return {
        name: 'server',
        image,
        imagePullPolicy: 'IfNotPresent',
        // The state of a container that ends contains the end of its log, also when the log itself is gone.
        terminationMessagePolicy: 'FallbackToLogsOnError',
        ports: [{ name: 'http', containerPort: manifests_workload/* serverPort */.p8, protocol: 'TCP' }],
        env: (0,server_settings/* environmentOf */.p7)(settings, env),
        resources: { requests, limits },
        startupProbe: probe('/readyz', {
            ...{ periodSeconds: 1, timeoutSeconds: 2 },
            failureThreshold: Math.max(shortestStart, seconds(settings.timeout)),
        }),
        readinessProbe: probe('/readyz', { periodSeconds: 2, timeoutSeconds: 2, failureThreshold: 2 }),
        livenessProbe: probe('/healthz', { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }),
        securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
        },
    };
}
function seconds(duration) {
    return (0,config_duration/* durationMilliseconds */.Vp)(duration) / 1000;
}
function probe(path, times) {
    return { httpGet: { path, port: 'http' }, ...times };
}
function toToleration({ key, operator, value, effect, seconds, }) {
    return {
        ...(key === undefined ? {} : { key }),
        operator: key === undefined ? 'Exists' : operator,
        ...(value === undefined ? {} : { value }),
        ...(effect === undefined ? {} : { effect }),
        ...(seconds === undefined ? {} : { tolerationSeconds: seconds }),
    };
}


/***/ }),

/***/ 74614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ imageParts)
/* harmony export */ });
/** Returns the repository and the digest of `name@sha256:…`. */
function imageParts(image) {
    const at = image.indexOf('@');
    return { repository: image.slice(0, at), digest: image.slice(at + 1) };
}


/***/ }),

/***/ 58991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ gracePeriod),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   yT: () => (/* binding */ connectsOut)
/* harmony export */ });
/** Settings by which both versions log the responses to mirrored requests. */
const mirrored = { PREDICTION_LOG: 'stdout', PREDICTION_LOG_FAILURES: 'true' };
/** Time in which a stopping server still accepts requests, because proxies learn late that its pod ends. */
const usualDelay = 5;
const usualDrain = 20;
/** Seconds between the end of the drain and SIGKILL. */
const reserve = 5;
/**
 * Returns the environment of the server, sorted by name, so that equal settings give equal objects.
 * @param computed settings that follow from its resources, unless `deploy.env` has others
 */
function environmentOf({ env: settings, canary }, computed) {
    const all = {
        SHUTDOWN_DELAY_SECONDS: String(usualDelay),
        DRAIN_SECONDS: String(usualDrain),
        ...(canary?.mirror === undefined ? {} : mirrored),
        ...computed,
        ...settings,
    };
    return Object.entries(all)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => typeof value === 'string'
        ? { name, value }
        : { name, valueFrom: { secretKeyRef: { name: value.secret, key: value.key } } });
}
/** Returns the seconds from SIGTERM to SIGKILL: the delay and the drain of the server, and a reserve. */
function gracePeriod(settings) {
    const seconds = (name, usual) => {
        const value = settings[name];
        return typeof value === 'string' ? Number(value) : usual;
    };
    return Math.ceil(seconds('SHUTDOWN_DELAY_SECONDS', usualDelay) + seconds('DRAIN_SECONDS', usualDrain) + reserve);
}
/** Returns true if the server connects to other servers: to a collector of OpenTelemetry. */
function connectsOut(settings) {
    return Object.keys(settings).some((name) => /^OTEL_EXPORTER_OTLP(?:_TRACES)?_ENDPOINT$/.test(name));
}


/***/ }),

/***/ 41182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ objectKinds),
  a: () => (/* binding */ workloadObjects)
});

// EXTERNAL MODULE: ./build/core/js/src/manifests/deployment-object.js + 1 modules
var deployment_object = __webpack_require__(7648);
// EXTERNAL MODULE: ./build/core/js/src/manifests/workload.js
var manifests_workload = __webpack_require__(94651);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/host-object.js

/** Returns the object that routes requests for the host to the Service: an HTTPRoute if a gateway is configured, else an Ingress. */
function hostObject({ pipeline, settings: { host, gateway, service }, }) {
    if (host === undefined)
        return [];
    const name = (0,manifests_workload/* objectName */.Hd)(pipeline);
    const metadata = { name, labels: (0,manifests_workload/* commonLabels */.xJ)(pipeline) };
    if (gateway === undefined) {
        const backend = { service: { name, port: { number: service.port } } };
        const paths = [{ path: '/', pathType: 'Prefix', backend }];
        return [
            {
                apiVersion: 'networking.k8s.io/v1',
                kind: 'Ingress',
                metadata,
                spec: { rules: [{ host, http: { paths } }] },
            },
        ];
    }
    const [parent = '', namespace] = gateway.split('/').reverse();
    return [
        {
            apiVersion: 'gateway.networking.k8s.io/v1',
            kind: 'HTTPRoute',
            metadata,
            spec: {
                parentRefs: [{ name: parent, ...(namespace === undefined ? {} : { namespace }) }],
                hostnames: [host],
                rules: [{ backendRefs: [{ name, port: service.port }] }],
            },
        },
    ];
}

// EXTERNAL MODULE: ./build/core/js/src/manifests/server-settings.js
var server_settings = __webpack_require__(58991);
;// CONCATENATED MODULE: ./build/core/js/src/manifests/workload-objects.js




/**
 * Returns the Kubernetes objects of a version, in the order in which they are applied. They contain no namespace, so that each tool can set
 * its own. The canary and the green version share all objects with the stable version, except their Deployment. The preflight pod has
 * its own NetworkPolicy.
 */
function workloadObjects(workload) {
    const deployment = (0,deployment_object/* deploymentObject */.t)(workload);
    if (workload.variant === 'preflight')
        return [networkPolicy(workload), deployment];
    if (workload.variant !== 'stable')
        return [deployment];
    return [
        // First, because a dry run does not find an unusable node port.
        service(workload),
        serviceAccount(workload),
        networkPolicy(workload),
        disruptionBudget(workload),
        deployment,
        ...autoscaler(workload),
        ...hostObject(workload),
    ];
}
/** Returns the kinds of the objects of a stable version with these settings. */
function objectKinds({ replicas, host, gateway, }) {
    return [
        ...['ServiceAccount', 'NetworkPolicy', 'PodDisruptionBudget', 'Service', 'Deployment'],
        ...(typeof replicas === 'number' ? [] : ['HorizontalPodAutoscaler']),
        ...(host === undefined ? [] : [gateway === undefined ? 'Ingress' : 'HTTPRoute']),
    ];
}
function metadataOf({ pipeline }) {
    return { name: (0,manifests_workload/* objectName */.Hd)(pipeline), labels: (0,manifests_workload/* commonLabels */.xJ)(pipeline) };
}
function serviceAccount(workload) {
    return {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: metadataOf(workload),
        automountServiceAccountToken: false,
    };
}
/** Permits requests to the server. The server itself opens no connections unless traces are configured. */
function networkPolicy(workload) {
    const own = workload.variant === 'preflight';
    const selected = own ? (0,manifests_workload/* variantLabels */.h)(workload) : (0,manifests_workload/* serverLabels */.h6)(workload.pipeline);
    return {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata: own
            ? { name: (0,manifests_workload/* deploymentName */.pC)(workload), labels: { ...(0,manifests_workload/* commonLabels */.xJ)(workload.pipeline), ...selected } }
            : metadataOf(workload),
        spec: {
            podSelector: { matchLabels: selected },
            policyTypes: ['Ingress', 'Egress'],
            ingress: [{ ports: [{ port: manifests_workload/* serverPort */.p8, protocol: 'TCP' }] }],
            egress: (0,server_settings/* connectsOut */.yT)(workload.settings.env) ? [{}] : [],
        },
    };
}
function disruptionBudget(workload) {
    return {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: metadataOf(workload),
        spec: { maxUnavailable: 1, selector: { matchLabels: (0,manifests_workload/* serverLabels */.h6)(workload.pipeline) } },
    };
}
function service(workload) {
    const { type = 'ClusterIP', port, 'node-port': nodePort } = workload.settings.service;
    return {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: metadataOf(workload),
        spec: {
            type,
            // Pods beside the stable ones get requests only while the Service of a rollout selects them.
            selector: (0,manifests_workload/* variantLabels */.h)(workload),
            ports: [
                {
                    name: 'http',
                    port,
                    targetPort: 'http',
                    protocol: 'TCP',
                    ...(nodePort === undefined || type === 'ClusterIP' ? {} : { nodePort }),
                },
            ],
        },
    };
}
function autoscaler(workload) {
    const { replicas } = workload.settings;
    if (typeof replicas === 'number')
        return [];
    return [
        {
            apiVersion: 'autoscaling/v2',
            kind: 'HorizontalPodAutoscaler',
            metadata: metadataOf(workload),
            spec: {
                scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: (0,manifests_workload/* deploymentName */.pC)(workload) },
                minReplicas: replicas.min,
                maxReplicas: replicas.max,
                metrics: [
                    {
                        type: 'Resource',
                        resource: {
                            name: 'cpu',
                            target: { type: 'Utilization', averageUtilization: replicas['target-cpu'] },
                        },
                    },
                ],
            },
        },
    ];
}


/***/ }),

/***/ 94651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hd: () => (/* binding */ objectName),
/* harmony export */   Pl: () => (/* binding */ prefix),
/* harmony export */   Sp: () => (/* binding */ pipelineAnnotation),
/* harmony export */   YA: () => (/* binding */ recordedServer),
/* harmony export */   h: () => (/* binding */ variantLabels),
/* harmony export */   h6: () => (/* binding */ serverLabels),
/* harmony export */   p8: () => (/* binding */ serverPort),
/* harmony export */   pC: () => (/* binding */ deploymentName),
/* harmony export */   xJ: () => (/* binding */ commonLabels)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Prefix of the labels and annotations of Tensorline. */
const prefix = 'tensorline.dev';
/** Annotation with the name of the pipeline. The names of objects do not identify the pipeline: `a.b` and `a_b` have the same. */
const pipelineAnnotation = `${prefix}/pipeline`;
/** Port of the server in its container. */
const serverPort = 8080;
const longestName = 50;
/**
 * Returns the name of the objects of a pipeline. A Service needs a DNS label, which is shorter than the name of a pipeline may be and
 * has neither dots nor underscores.
 */
function objectName(pipeline) {
    const label = pipeline.replaceAll(/[._]/g, '-');
    const name = /^[a-z]/.test(label) ? label : `model-${label}`;
    if (name.length <= longestName)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(pipeline).digest('hex').slice(0, 8);
    return `${name.slice(0, longestName - hash.length - 1)}-${hash}`;
}
/** Returns the name under which GitHub records the server of a pipeline in a namespace. */
function recordedServer(namespace, pipeline) {
    return `${namespace}-${objectName(pipeline)}-server`;
}
/** Returns the name of the Deployment of a variant. */
function deploymentName({ pipeline, variant }) {
    if (variant === 'preflight')
        return preflightName(pipeline);
    return variant === 'stable' ? objectName(pipeline) : `${objectName(pipeline)}-${variant}`;
}
/** Returns a name that no other pipeline can have, since the name of a pipeline contains no two hyphens in a row before its last letters. */
function preflightName(pipeline) {
    return `${objectName(pipeline)}--preflight`;
}
/** Returns the labels that select the pods of all variants that can get requests. */
function serverLabels(pipeline) {
    return { 'app.kubernetes.io/name': objectName(pipeline) };
}
/** Returns the labels that select the pods of one variant. */
function variantLabels({ pipeline, variant, }) {
    const labels = { [`${prefix}/variant`]: variant };
    // Services and disruption budgets select by the labels of the server.
    if (variant === 'preflight')
        return { 'app.kubernetes.io/name': preflightName(pipeline), ...labels };
    return { ...serverLabels(pipeline), ...labels };
}
/** Returns the labels of an object that belongs to all variants. */
function commonLabels(pipeline) {
    return {
        ...serverLabels(pipeline),
        'app.kubernetes.io/component': 'model-server',
        'app.kubernetes.io/managed-by': 'tensorline',
    };
}


/***/ })

};
