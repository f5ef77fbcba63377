import { z } from 'zod'
import { digestPattern, isDigest, type Digest } from '../../artifacts/digest.ts'

/** The location of the baseline, and the conditions that it must meet. */
export type BaselineRule = BaselineLocation & {
  /** The only accepted digest; null for any. */
  readonly digest: Digest | null
  /** Days after which its age causes a warning; null for never. */
  readonly staleAfterDays: number | null
}

export type BaselineLocation =
  | {
      /** An artifact of the newest successful run of a branch. */
      readonly from: 'run'
      readonly branch: string
      /** The file of the workflow, such as `model.yml`; null for any. */
      readonly workflow: string | null
      /** Null for the default name. */
      readonly artifact: string | null
    }
  | { readonly from: 'release'; readonly release: string; readonly asset: string }
  | { readonly from: 'path'; readonly path: string }

const pathPattern = /^\.{0,2}\//

const digest = z
  .string()
  .regex(digestPattern, 'must be a digest (sha256: and 64 hexadecimal digits)')
  .transform((text) => (isDigest(text) ? text : z.NEVER))
  .optional()
  .describe('Accept only an artifact with this digest; artifacts with another digest are skipped.')

const daysOf = { d: 1, w: 7 } as const
const staleAfter = z
  .string()
  .regex(/^[1-9]\d*[dw]$/, 'must be a number of days or weeks, such as 30d or 4w')
  .transform((text) => Number(text.slice(0, -1)) * daysOf[text.endsWith('w') ? 'w' : 'd'])
  .optional()
  .describe('Age from which a baseline causes a warning: `30d`, `4w`.')

const common = { digest, 'stale-after': staleAfter }

const ofRun = z
  .strictObject({
    branch: z.string().min(1).default('main').describe('The branch whose successful runs are searched.'),
    workflow: z
      .string()
      .regex(/^[^/]+\.ya?ml$/, 'must be the file name of a workflow, such as model.yml')
      .optional()
      .describe('Search only runs of this workflow: the name of its file in .github/workflows.'),
    artifact: z
      .string()
      .min(1)
      .optional()
      .describe('Name of the artifact in those runs; the input `baseline-artifact` overrides it.'),
    ...common,
  })
  .transform(({ branch, workflow, artifact, ...rest }) => ({
    from: 'run' as const,
    branch,
    workflow: workflow ?? null,
    artifact: artifact ?? null,
    ...limitsOf(rest),
  }))

const ofRelease = z
  .strictObject({
    release: z.string().min(1).describe('`latest`, or the tag of a release.'),
    asset: z
      .string()
      .min(1)
      .describe('Name of its asset: the artifact as .zip or .tar.gz, or a prediction file.'),
    ...common,
  })
  .transform(({ release, asset, ...rest }) => ({
    from: 'release' as const,
    release,
    asset,
    ...limitsOf(rest),
  }))

const atPath = z
  .strictObject({
    path: z.string().min(1).describe('The folder of a model, or a prediction file.'),
    digest,
  })
  .transform(({ path, digest }) => ({ from: 'path' as const, path, ...limitsOf({ digest }) }))

/** A branch, or a path if the text looks like one. */
const short = z
  .string()
  .min(1)
  .transform((text): BaselineRule =>
    pathPattern.test(text)
      ? { from: 'path', path: text, ...limitsOf({}) }
      : { from: 'run', branch: text, workflow: null, artifact: null, ...limitsOf({}) },
  )

function limitsOf(given: { digest?: Digest | undefined; 'stale-after'?: number | undefined }) {
  return { digest: given.digest ?? null, staleAfterDays: given['stale-after'] ?? null }
}

export const baselineRule = z
  .union([short, ofRelease, atPath, ofRun])
  .prefault('main')
  .describe(
    'The branch whose newest successful run published the baseline; or a path that starts with `./`, `../` or `/` to the folder of a model or to a prediction file; or a mapping.',
  )
