import { z } from 'zod'

const label = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    'must be lower-case letters, digits and hyphens, at most 63',
  )

const domain = z
  .string()
  .max(253)
  .regex(
    /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
    'must be a lower-case name such as digits.example.com',
  )

const labelKey = z
  .string()
  .regex(
    /^(?:[a-z0-9.-]+\/)?[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?$/,
    'must be a key such as kubernetes.io/arch',
  )

/** Variables that the image or the objects of the deployment set. */
export const reservedVariables = ['HOST', 'PORT', 'MODEL_DIR', 'MODELS_DIR', 'ENGINE_DIR']

const variable = z
  .string()
  .regex(/^[A-Za-z_]\w*$/, 'must be the name of an environment variable')
  .refine(
    (name) => !reservedVariables.includes(name),
    `must be another name than ${reservedVariables.join(', ')}, which are fixed`,
  )

/** Greatest number of pods; beyond 32 bits, the API server deploys another number than the configured one. */
const mostPods = 100_000

const podCount = z.int().min(1).max(mostPods)

const replicas = z
  .union([
    podCount,
    z
      .strictObject({
        min: podCount.describe('Fewest servers.'),
        max: podCount.describe('Most servers.'),
        'target-cpu': z
          .int()
          .min(1)
          .max(100)
          .default(70)
          .describe('Mean use of the requested processor time in percent that the autoscaler aims at.'),
      })
      .refine(({ min, max }) => max >= min, { path: ['max'], error: 'must be at least `min`' }),
  ])
  .default(2)
  .describe('Number of servers; with `min` and `max` a HorizontalPodAutoscaler chooses it.')

/** One year. */
const mostSeconds = 31_536_000

const toleration = z.strictObject({
  key: labelKey.optional().describe('Key of the taint; without it, all taints.'),
  operator: z.enum(['Equal', 'Exists']).default('Equal').describe('`Exists` ignores the value.'),
  value: z.string().optional().describe('Value of the taint.'),
  effect: z
    .enum(['NoSchedule', 'PreferNoSchedule', 'NoExecute'])
    .optional()
    .describe('Effect of the taint; without it, all effects.'),
  seconds: z
    .int()
    .min(0)
    .max(mostSeconds)
    .optional()
    .describe('Time for which a pod stays after a `NoExecute` taint.'),
})

const service = z
  .strictObject({
    type: z
      .enum(['ClusterIP', 'NodePort'])
      .optional()
      .meta({ default: 'ClusterIP' })
      .describe('`ClusterIP` is reachable inside of the cluster; `NodePort` also on a port of each node.'),
    port: z.int().min(1).max(65535).default(80).describe('Port of the Service.'),
    'node-port': z
      .int()
      .min(1)
      .max(65535)
      .optional()
      .describe(
        'Port of the nodes for `type: NodePort`; without it, the cluster selects one. Not used with `type: ClusterIP`.',
      ),
  })
  .refine((value) => value['node-port'] === undefined || value.type !== undefined, {
    path: ['node-port'],
    error: 'must be beside `type: NodePort`',
  })

const text = z
  .union([z.string(), z.number(), z.boolean()])
  .transform(String)
  .describe('Value of the variable.')

/** Returns true for a number as the server reads it. */
function isDecimal(value: string): boolean {
  return /^\d+(\.\d+)?$/.test(value)
}

const fromSecret = z.strictObject({
  secret: domain.describe('Name of a Secret in the namespace.'),
  key: z
    .string()
    .regex(/^[\w.-]+$/, 'must be letters, digits and . _ -')
    .describe('Key in the Secret.'),
})

const processors = z
  .string()
  .regex(/^(?:\d{1,4}(?:\.\d{1,3})?|[1-9]\d{0,6}m)$/, 'must be processors such as `2` or `500m`')

const memoryPattern = /^([1-9]\d{0,13})(Ki|Mi|Gi|K|M|G)?$/
const bytes = z.string().regex(memoryPattern, 'must be bytes such as 256Mi or 1Gi')

const unitBytes = { K: 1e3, M: 1e6, G: 1e9, Ki: 1024, Mi: 1024 ** 2, Gi: 1024 ** 3 }

/** With less memory, the server of the smallest model is ended before it listens; containers with a few MiB are not created at all. */
const leastMemory = 32 * unitBytes.Mi

/** Returns the bytes of a quantity; infinite for one that is no quantity, which its pattern rejects. */
function memoryBytes(quantity: string): number {
  const [, amount, unit] = memoryPattern.exec(quantity) ?? []
  const factor = Object.entries(unitBytes).find(([name]) => name === unit)?.[1] ?? 1
  return amount === undefined ? Infinity : Number(amount) * factor
}

/** Variables of the server from which objects are computed. */
const computedFrom = new Set([
  'THREADS',
  'MAX_BATCH_SIZE',
  'MAX_BODY_BYTES',
  'MAX_PENDING_BYTES',
  'SHUTDOWN_DELAY_SECONDS',
  'DRAIN_SECONDS',
])

/** The keys of the server in a cluster. */
export const workloadKeys = {
  context: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Context of the kubeconfig; by default its current one. Without a kubeconfig, the identity of the pod in which the step runs.',
    ),
  namespace: label
    .optional()
    .describe(
      'Namespace of the objects; by default that of the context or of the service account of the pod, else `default`.',
    ),
  replicas,
  host: domain
    .optional()
    .describe(
      'Host name under which clients outside of the cluster reach the server, by an Ingress or HTTPRoute.',
    ),
  gateway: z
    .string()
    .regex(/^(?:[a-z0-9-]+\/)?[a-z0-9.-]+$/, 'must be a name or namespace/name')
    .optional()
    .describe(
      'Gateway of the HTTPRoute, `name` or `namespace/name`. With it, `host` is written as an HTTPRoute instead of an Ingress.',
    ),
  env: z
    .record(variable, z.union([text, fromSecret]))
    .superRefine((values, context) => {
      for (const [name, value] of Object.entries(values))
        if (computedFrom.has(name) && typeof value === 'string' && !isDecimal(value))
          context.addIssue({ code: 'custom', path: [name], message: 'must be a number that is not negative' })
    })
    .default({})
    .describe('Settings of the server; a secret value is `{secret: NAME, key: KEY}`.'),
  resources: z
    .strictObject({
      cpu: z
        .union([processors, z.number()])
        .transform(String)
        .pipe(processors)
        .optional()
        .describe('Requested processors, for example `500m` or `2`.'),
      memory: z
        .union([bytes, z.number()])
        .transform(String)
        .pipe(
          bytes.refine(
            (value) => memoryBytes(value) >= leastMemory,
            'must be at least 32Mi, such as 256Mi; a number without a unit is bytes',
          ),
        )
        .optional()
        .describe('Requested memory, which is also the limit, for example `256Mi`.'),
    })
    .prefault({})
    .describe('Resources of a server; by default from its measured memory and processor time.'),
  'node-selector': z
    .record(labelKey, z.string())
    .default({})
    .describe('Labels of the nodes on which servers may run.'),
  tolerations: z.array(toleration).default([]).describe('Taints of nodes that servers tolerate.'),
  'pull-secret': domain
    .optional()
    .describe('Secret with the login of the registry from which nodes pull the image.'),
  service: service.prefault({}).describe('The Service in front of the servers.'),
}
