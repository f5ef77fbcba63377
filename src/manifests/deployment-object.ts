import type { Deployment } from 'kubernetes-types/apps/v1.d.ts'
import { durationMilliseconds } from '../config/duration.ts'
import type { Container, PodSpec, Probe } from 'kubernetes-types/core/v1.d.ts'
import { serverResources } from './resources.ts'
import { environmentOf, gracePeriod } from './server-settings.ts'
import {
  commonLabels,
  deploymentName,
  objectName,
  pipelineAnnotation,
  prefix,
  serverPort,
  variantLabels,
  type KubernetesObject,
  type Workload,
} from './workload.ts'

/** User and group of the server in the image. */
const nonRoot = 65532

/** Seconds that each server has for its start, also if `deploy.timeout` is shorter: a busy node restarts it later. */
const shortestStart = 120

/** Annotations by which Prometheus finds the metrics of a pod, in the configuration that its Helm chart has by default. */
export const scrapeAnnotations: Readonly<Record<string, string>> = {
  'prometheus.io/scrape': 'true',
  'prometheus.io/port': String(serverPort),
  'prometheus.io/path': '/metrics',
}

/** Returns the Deployment of a variant. */
export function deploymentObject(workload: Workload): Deployment & KubernetesObject {
  const labels = { ...commonLabels(workload.pipeline), ...variantLabels(workload) }
  const annotations = versionAnnotations(workload)
  const replicas = workload.replicas ?? fixedReplicas(workload)
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: deploymentName(workload), labels, annotations },
    spec: {
      ...(replicas === null ? {} : { replicas }),
      revisionHistoryLimit: 10,
      progressDeadlineSeconds: seconds(workload.settings.timeout),
      selector: { matchLabels: variantLabels(workload) },
      // No pod ends before its successor is ready.
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
      template: {
        metadata: { labels, annotations: { ...annotations, ...scrapeAnnotations } },
        spec: podSpec(workload),
      },
    },
  }
}

/** Returns the number of pods; null if a HorizontalPodAutoscaler owns it. */
function fixedReplicas({ settings: { replicas } }: Workload): number | null {
  return typeof replicas === 'number' ? replicas : null
}

/** Annotations of one version, which a ReplicaSet keeps for the history. They change only with the version. */
function versionAnnotations({ pipeline, image, model, evidence }: Workload): Record<string, string> {
  return {
    [pipelineAnnotation]: pipeline,
    [`${prefix}/image`]: image,
    [`${prefix}/model`]: model.name,
    [`${prefix}/model-digest`]: model.digest,
    ...Object.fromEntries(
      Object.entries(evidence).map(([name, digest]) => [`${prefix}/${name}-digest`, digest]),
    ),
  }
}

function podSpec(workload: Workload): PodSpec {
  const { settings } = workload
  const selector = settings['node-selector']
  const secret = settings['pull-secret']
  return {
    serviceAccountName: objectName(workload.pipeline),
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    // A preflight pod has no requests to finish.
    terminationGracePeriodSeconds: workload.variant === 'preflight' ? 1 : gracePeriod(settings.env),
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
        labelSelector: { matchLabels: variantLabels(workload) },
      },
    ],
    containers: [serverContainer(workload)],
  }
}

function serverContainer({ image, settings, measured }: Workload): Container {
  const { env, requests, limits } = serverResources(settings, measured)
  return {
    name: 'server',
    image,
    imagePullPolicy: 'IfNotPresent',
    // The state of a container that ends contains the end of its log, also when the log itself is gone.
    terminationMessagePolicy: 'FallbackToLogsOnError',
    ports: [{ name: 'http', containerPort: serverPort, protocol: 'TCP' }],
    env: environmentOf(settings, env),
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
  }
}

function seconds(duration: string): number {
  return durationMilliseconds(duration) / 1000
}

function probe(path: string, times: Probe): Probe {
  return { httpGet: { path, port: 'http' }, ...times }
}

function toToleration({
  key,
  operator,
  value,
  effect,
  seconds,
}: Workload['settings']['tolerations'][number]): NonNullable<PodSpec['tolerations']>[number] {
  return {
    ...(key === undefined ? {} : { key }),
    operator: key === undefined ? 'Exists' : operator,
    ...(value === undefined ? {} : { value }),
    ...(effect === undefined ? {} : { effect }),
    ...(seconds === undefined ? {} : { tolerationSeconds: seconds }),
  }
}
