import { digestOf } from '../../../src/artifacts/digest.ts'
import { deploySection, type KubernetesSection } from '../../../src/config/deploy.ts'
import type { Workload } from '../../../src/manifests/workload.ts'

export const image = `ghcr.io/acme/digits@${digestOf('image')}`

/** Returns the settings of a cluster with these keys. */
export function settingsOf(keys: object = {}): KubernetesSection {
  const section = deploySection.parse({ target: 'kubernetes', ...keys })
  if (section.target !== 'kubernetes') throw new TypeError('not a cluster')
  return section
}

/** Returns a version of the server `digits`. */
export function digits(keys: object = {}, changes: Partial<Workload> = {}): Workload {
  return {
    pipeline: 'digits',
    variant: 'stable',
    image,
    model: { name: 'digits', digest: digestOf('model') },
    evidence: { verdict: digestOf('verdict') },
    measured: null,
    settings: settingsOf(keys),
    replicas: null,
    ...changes,
  }
}

/** Keys that use every object and every optional field. */
export const everything = {
  namespace: 'models',
  replicas: { min: 2, max: 10 },
  host: 'digits.example.com',
  env: {
    MAX_BATCH_SIZE: 64,
    AUTH_TOKEN: { secret: 'digits', key: 'token' },
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel:4318',
  },
  resources: { cpu: '500m', memory: '256Mi' },
  'node-selector': { 'kubernetes.io/arch': 'amd64' },
  tolerations: [
    { key: 'models', value: 'yes', effect: 'NoSchedule' },
    { operator: 'Exists', effect: 'NoExecute', seconds: 60 },
  ],
  'pull-secret': 'registry',
  service: { type: 'NodePort', port: 80, 'node-port': 30080 },
  strategy: 'blue-green',
}
