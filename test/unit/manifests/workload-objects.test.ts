import { describe, expect, it } from '@jest/globals'
import { deploymentObject } from '../../../src/manifests/deployment-object.ts'
import { objectKinds, workloadObjects } from '../../../src/manifests/workload-objects.ts'
import { objectName } from '../../../src/manifests/workload.ts'
import { digits, everything, image } from './digits.ts'
import { schemaErrors } from './kubernetes-schema.ts'

const kindsOf = (keys: object) => workloadObjects(digits(keys)).map(({ kind }) => kind)
const podOf = (keys: object = {}) => deploymentObject(digits(keys)).spec?.template.spec
const serverOf = (keys: object = {}) => podOf(keys)?.containers[0]
const oneOf = (kind: string, keys: object) => workloadObjects(digits(keys)).find((each) => each.kind === kind)

describe('workloadObjects', () => {
  it.each([
    ['no further keys', {}],
    ['every key', everything],
    ['a gateway', { host: 'digits.example.com', gateway: 'infra/public' }],
  ])('returns objects that are valid by the schema of Kubernetes for %s', (_, keys) => {
    for (const object of workloadObjects(digits(keys))) expect(schemaErrors(object)).toEqual([])
  })

  it('is validated by a schema that rejects a wrong type', () => {
    const wrong = { ...deploymentObject(digits()), spec: 3 }
    expect(schemaErrors(wrong)).not.toEqual([])
  })

  it('returns the Deployment alone for a canary, under a name of its own', () => {
    const [only, ...more] = workloadObjects(digits(everything, { variant: 'canary', replicas: 1 }))
    expect(more).toEqual([])
    expect(only).toMatchObject({
      kind: 'Deployment',
      metadata: { name: 'digits-canary' },
      spec: { replicas: 1, selector: { matchLabels: { 'tensorline.dev/variant': 'canary' } } },
    })
  })

  it.each(['rolling', 'canary', 'blue-green'])(
    'selects only the stable pods by the Service with the strategy %s',
    (strategy) => {
      expect(oneOf('Service', { strategy })).toHaveProperty('spec.selector', {
        'app.kubernetes.io/name': 'digits',
        'tensorline.dev/variant': 'stable',
      })
    },
  )

  it('contains only the Deployment of a version that a blue/green deployment starts', () => {
    const green = workloadObjects(digits({ strategy: 'blue-green' }, { variant: 'green', replicas: 3 }))
    expect(green).toMatchObject([
      {
        kind: 'Deployment',
        metadata: { name: 'digits-green' },
        spec: { replicas: 3, template: { metadata: { labels: { 'tensorline.dev/variant': 'green' } } } },
      },
    ])
  })

  it('keeps a preflight pod out of the Service and of the disruption budget', () => {
    const objects = workloadObjects(digits({}, { variant: 'preflight', replicas: 1 }))
    const [policy, deployment] = objects
    const labels = { 'app.kubernetes.io/name': 'digits--preflight', 'tensorline.dev/variant': 'preflight' }
    expect(policy).toMatchObject({
      kind: 'NetworkPolicy',
      metadata: { name: 'digits--preflight' },
      spec: { podSelector: { matchLabels: labels }, egress: [] },
    })
    expect(deployment).toMatchObject({
      kind: 'Deployment',
      metadata: { name: 'digits--preflight' },
      spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels } } },
    })
    expect(objects.flatMap(schemaErrors)).toEqual([])
  })

  it('leaves the number of pods to the autoscaler', () => {
    expect(deploymentObject(digits({ replicas: 3 })).spec?.replicas).toBe(3)
    expect(deploymentObject(digits(everything)).spec).not.toHaveProperty('replicas')
    expect(oneOf('HorizontalPodAutoscaler', everything)).toMatchObject({
      spec: { scaleTargetRef: { name: 'digits' }, minReplicas: 2, maxReplicas: 10 },
    })
    expect(kindsOf({ replicas: 3 })).not.toContain('HorizontalPodAutoscaler')
  })

  it('writes an HTTPRoute for a gateway, and otherwise an Ingress', () => {
    const host = 'digits.example.com'
    expect(kindsOf({})).not.toContain('Ingress')
    expect(oneOf('Ingress', { host })).toMatchObject({ spec: { rules: [{ host }] } })
    expect(oneOf('HTTPRoute', { host, gateway: 'infra/public' })).toMatchObject({
      spec: { parentRefs: [{ name: 'public', namespace: 'infra' }], hostnames: [host] },
    })
  })

  it('permits the eviction of one pod at a time, and mounts no token of the ServiceAccount', () => {
    expect(oneOf('PodDisruptionBudget', {})).toMatchObject({
      spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/name': 'digits' } } },
    })
    expect(oneOf('ServiceAccount', {})).toMatchObject({ automountServiceAccountToken: false })
  })

  it('permits the server to connect to others only if traces are configured', () => {
    expect(oneOf('NetworkPolicy', {})).toMatchObject({ spec: { egress: [] } })
    expect(oneOf('NetworkPolicy', everything)).toMatchObject({ spec: { egress: [{}] } })
  })
})

describe('deploymentObject', () => {
  it('fulfils the restricted Pod Security Standard', () => {
    expect(podOf()).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    })
    expect(serverOf()?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
  })

  it('runs the image by its digest', () => {
    expect(serverOf()?.image).toBe(image)
  })

  it('selects nodes, tolerates taints, and pulls the image as the settings require', () => {
    expect(podOf(everything)).toMatchObject({
      serviceAccountName: 'digits',
      nodeSelector: { 'kubernetes.io/arch': 'amd64' },
      tolerations: [
        { key: 'models', operator: 'Equal', value: 'yes', effect: 'NoSchedule' },
        { operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 },
      ],
      imagePullSecrets: [{ name: 'registry' }],
    })
    expect(podOf()).not.toHaveProperty('nodeSelector')
    expect(podOf()).not.toHaveProperty('tolerations')
  })

  it('is ready and starts by its model, and is restarted only if the process does not respond', () => {
    const [ready, healthy] = ['/readyz', '/healthz'].map((path) => ({ httpGet: { path, port: 'http' } }))
    expect(serverOf()).toMatchObject({
      ports: [{ name: 'http', containerPort: 8080 }],
      startupProbe: ready,
      readinessProbe: ready,
      livenessProbe: healthy,
    })
  })

  it('gives the server as long for its start as the rollout, and at least two minutes', () => {
    const startOf = (timeout: string) => serverOf({ timeout })?.startupProbe
    expect(startOf('15m')).toMatchObject({ periodSeconds: 1, failureThreshold: 900 })
    expect(startOf('30s')).toMatchObject({ periodSeconds: 1, failureThreshold: 120 })
  })

  it('gives the server more time to end than its delay and its drain', () => {
    expect(podOf()?.terminationGracePeriodSeconds).toBe(30)
    const slow = { env: { SHUTDOWN_DELAY_SECONDS: 15, DRAIN_SECONDS: 60 } }
    expect(podOf(slow)?.terminationGracePeriodSeconds).toBe(80)
    expect(serverOf(slow)?.env).toContainEqual({ name: 'DRAIN_SECONDS', value: '60' })
  })

  it('reads secret values from their Secret', () => {
    expect(serverOf(everything)?.env).toContainEqual({
      name: 'AUTH_TOKEN',
      valueFrom: { secretKeyRef: { name: 'digits', key: 'token' } },
    })
  })

  it('keeps the digests of a version in the pod template, which the history of the cluster stores', () => {
    expect(deploymentObject(digits()).spec?.template.metadata?.annotations).toMatchObject({
      'tensorline.dev/image': image,
      'tensorline.dev/model': 'digits',
      'tensorline.dev/model-digest': digits().model.digest,
      'tensorline.dev/verdict-digest': digits().evidence['verdict'],
    })
  })

  it('shows Prometheus where its metrics are', () => {
    expect(deploymentObject(digits()).spec?.template.metadata?.annotations).toMatchObject({
      'prometheus.io/scrape': 'true',
      'prometheus.io/port': '8080',
      'prometheus.io/path': '/metrics',
    })
  })

  it('is equal for equal settings in another order', () => {
    const env = { A: 1, B: 2 }
    const reversed = { B: 2, A: 1 }
    expect(deploymentObject(digits({ env: reversed }))).toEqual(deploymentObject(digits({ env })))
  })
})

describe('objectName', () => {
  it.each([
    ['digits', 'digits'],
    ['digits.v2_small', 'digits-v2-small'],
    ['2048', 'model-2048'],
  ])('writes %s as the DNS label %s', (pipeline, name) => {
    expect(objectName(pipeline)).toBe(name)
  })

  it('shortens long names to different names that leave room for a suffix', () => {
    const names = ['a', 'b'].map((end) => objectName(`${'long-'.repeat(20)}${end}`))
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(`${name}--preflight`.length).toBeLessThanOrEqual(63)
  })
})

it('objectKinds returns the kinds of the objects of each version', () => {
  for (const keys of [{}, everything, { host: 'digits.example.com', gateway: 'public' }])
    expect(objectKinds(digits(keys).settings).sort()).toEqual(kindsOf(keys).sort())
})
