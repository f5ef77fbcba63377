import type { HorizontalPodAutoscaler } from 'kubernetes-types/autoscaling/v2.d.ts'
import type { Service, ServiceAccount } from 'kubernetes-types/core/v1.d.ts'
import type { NetworkPolicy } from 'kubernetes-types/networking/v1.d.ts'
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.d.ts'
import { deploymentObject } from './deployment-object.ts'
import { hostObject } from './host-object.ts'
import { connectsOut } from './server-settings.ts'
import {
  commonLabels,
  deploymentName,
  objectName,
  serverLabels,
  serverPort,
  variantLabels,
  type KubernetesObject,
  type Workload,
} from './workload.ts'

/**
 * Returns the Kubernetes objects of a version, in the order in which they are applied. They contain no namespace, so that each tool can set
 * its own. The canary and the green version share all objects with the stable version, except their Deployment. The preflight pod has
 * its own NetworkPolicy.
 */
export function workloadObjects(workload: Workload): KubernetesObject[] {
  const deployment = deploymentObject(workload)
  if (workload.variant === 'preflight') return [networkPolicy(workload), deployment]
  if (workload.variant !== 'stable') return [deployment]
  return [
    // First, because a dry run does not find an unusable node port.
    service(workload),
    serviceAccount(workload),
    networkPolicy(workload),
    disruptionBudget(workload),
    deployment,
    ...autoscaler(workload),
    ...hostObject(workload),
  ]
}

/** Returns the kinds of the objects of a stable version with these settings. */
export function objectKinds({
  replicas,
  host,
  gateway,
}: Pick<Workload['settings'], 'replicas' | 'host' | 'gateway'>): string[] {
  return [
    ...['ServiceAccount', 'NetworkPolicy', 'PodDisruptionBudget', 'Service', 'Deployment'],
    ...(typeof replicas === 'number' ? [] : ['HorizontalPodAutoscaler']),
    ...(host === undefined ? [] : [gateway === undefined ? 'Ingress' : 'HTTPRoute']),
  ]
}

function metadataOf({ pipeline }: Workload) {
  return { name: objectName(pipeline), labels: commonLabels(pipeline) }
}

function serviceAccount(workload: Workload): ServiceAccount & KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: metadataOf(workload),
    automountServiceAccountToken: false,
  }
}

/** Permits requests to the server. The server itself opens no connections unless traces are configured. */
function networkPolicy(workload: Workload): NetworkPolicy & KubernetesObject {
  const own = workload.variant === 'preflight'
  const selected = own ? variantLabels(workload) : serverLabels(workload.pipeline)
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: own
      ? { name: deploymentName(workload), labels: { ...commonLabels(workload.pipeline), ...selected } }
      : metadataOf(workload),
    spec: {
      podSelector: { matchLabels: selected },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ ports: [{ port: serverPort, protocol: 'TCP' }] }],
      egress: connectsOut(workload.settings.env) ? [{}] : [],
    },
  }
}

function disruptionBudget(workload: Workload): PodDisruptionBudget & KubernetesObject {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metadataOf(workload),
    spec: { maxUnavailable: 1, selector: { matchLabels: serverLabels(workload.pipeline) } },
  }
}

function service(workload: Workload): Service & KubernetesObject {
  const { type = 'ClusterIP', port, 'node-port': nodePort } = workload.settings.service
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: metadataOf(workload),
    spec: {
      type,
      // Pods beside the stable ones get requests only while the Service of a rollout selects them.
      selector: variantLabels(workload),
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
  }
}

function autoscaler(workload: Workload): (HorizontalPodAutoscaler & KubernetesObject)[] {
  const { replicas } = workload.settings
  if (typeof replicas === 'number') return []
  return [
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: metadataOf(workload),
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: deploymentName(workload) },
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
  ]
}
