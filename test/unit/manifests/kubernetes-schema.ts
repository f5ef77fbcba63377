import { validate as validateHttpRoute } from '@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1HTTPRoute'
import { validate as validateDeployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment'
import { validate as validateAutoscaler } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV2HorizontalPodAutoscaler'
import { validate as validateService } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service'
import { validate as validateServiceAccount } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount'
import { validate as validateIngress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1Ingress'
import { validate as validateNetworkPolicy } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy'
import { validate as validateBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget'
import type { KubernetesObject } from '../../../src/manifests/workload.ts'

/** Validators that are compiled from the OpenAPI description of Kubernetes and from that of the Gateway API. */
const validators: Readonly<Record<string, (data: unknown) => boolean>> = {
  'apps/v1 Deployment': validateDeployment,
  'autoscaling/v2 HorizontalPodAutoscaler': validateAutoscaler,
  'gateway.networking.k8s.io/v1 HTTPRoute': validateHttpRoute,
  'networking.k8s.io/v1 Ingress': validateIngress,
  'networking.k8s.io/v1 NetworkPolicy': validateNetworkPolicy,
  'policy/v1 PodDisruptionBudget': validateBudget,
  'v1 Service': validateService,
  'v1 ServiceAccount': validateServiceAccount,
}

/** Returns the violations of the schema of the object's kind; empty if it is valid. */
export function schemaErrors(object: Pick<KubernetesObject, 'apiVersion' | 'kind'>): unknown {
  const kind = `${object.apiVersion} ${object.kind}`
  const validate = validators[kind]
  if (validate === undefined) throw new TypeError(`no schema of ${kind}`)
  return validate(object) ? [] : Reflect.get(validate, 'errors')
}
