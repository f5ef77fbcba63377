import { z } from 'zod'
import { canarySection } from './canary.ts'
import { waitSchema } from './duration.ts'
import { trustSection } from './trust.ts'
import { workloadKeys } from './workload.ts'

const environment = z.string().min(1).default('production').describe('Name of the GitHub environment.')

const verify = z
  .enum(['golden', 'ready'])
  .default('golden')
  .describe(
    '`golden` sends the golden requests before the deployment succeeds; `ready` only waits until the server is ready.',
  )

/** Keys of the verification of the chain from the data to the image. */
const chainKeys = {
  trust: trustSection
    .optional()
    .describe('Signers of the evidence about the image. With it, each link must be signed by them.'),
  'allow-unverified': z
    .boolean()
    .default(false)
    .describe('Deploy although a link from the data to the image is broken or missing, with a warning.'),
}

/** Settings of the server by which mirrored responses are compared. */
export const mirrorVariables = ['PREDICTION_LOG', 'PREDICTION_LOG_FAILURES'] as const

const localTarget = z.strictObject({
  target: z
    .literal('local')
    .default('local')
    .describe('`local` runs the files of the image as a process of this machine.'),
  environment,
  port: z.int().min(0).max(65535).default(8080).describe('Port of the server; 0 selects a free one.'),
  verify,
  ...chainKeys,
})

const kubernetesTarget = z
  .strictObject({
    target: z.literal('kubernetes').describe('`kubernetes` runs the image in a cluster.'),
    environment,
    verify,
    ...workloadKeys,
    strategy: z
      .enum(['rolling', 'blue-green', 'canary'])
      .optional()
      .meta({ default: 'rolling' })
      .describe(
        '`rolling` verifies a new pod that gets no requests, then replaces the pods one after another; `blue-green` starts all new pods before it switches; `canary` gives the new version a growing share of the requests and judges it between the steps.',
      ),
    canary: canarySection
      .optional()
      .describe('The judgement of `strategy: canary`; not used if another strategy is set.'),
    timeout: waitSchema
      .default('10m')
      .describe(
        'Longest time until all pods of a version are ready. A server has as long for its start, and at least two minutes.',
      ),
    ...chainKeys,
    'allow-unrecorded': z
      .boolean()
      .default(false)
      .describe('Deploy although GitHub does not record the deployment, with a warning.'),
  })
  // Another strategy, such as that of one run, must be set: a forgotten `strategy: canary` is an error.
  .refine(({ strategy, canary }) => canary === undefined || strategy !== undefined, {
    path: ['canary'],
    error: 'must be beside `strategy: canary`',
  })
  .refine(({ canary, gateway }) => canary?.mirror === undefined || gateway !== undefined, {
    path: ['canary', 'mirror'],
    error: 'must be beside `deploy.gateway`, because a gateway mirrors the requests',
  })
  .refine(
    ({ canary, env }) => canary?.mirror === undefined || mirrorVariables.every((name) => !(name in env)),
    {
      path: ['canary', 'mirror'],
      error: `must be without ${mirrorVariables.map((name) => `\`${name}\``).join(' and ')} in \`deploy.env\`, which it sets`,
    },
  )
  .refine(({ host, gateway }) => gateway === undefined || host !== undefined, {
    path: ['gateway'],
    error: 'must be beside `host`',
  })

/** The deployment, a union by `target`, which is `local` if it is not set. */
export const deploySection = z.discriminatedUnion('target', [localTarget, kubernetesTarget])

/** The keys of each target. */
export const targetKeys = [
  { name: 'local', keys: Object.keys(localTarget.shape) },
  { name: 'kubernetes', keys: Object.keys(kubernetesTarget.shape) },
] as const

export type DeploySection = z.infer<typeof deploySection>
export type LocalSection = z.infer<typeof localTarget>
export type KubernetesSection = z.infer<typeof kubernetesTarget>
