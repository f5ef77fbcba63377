import { z } from 'zod'
import { durationSchema } from './duration.ts'

/** Issuer of the identities of GitHub's workflows. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/** The signers whose evidence about an image is trusted. */
export const trustSection = z
  .strictObject({
    key: z
      .string()
      .min(1)
      .optional()
      .describe('File with the public key of `TENSORLINE_SIGNING_KEY`, in PEM, relative to this file.'),
    repository: z
      .string()
      .regex(/^(https?:\/\/[^/]+\/)?[^/\s]+\/[^/\s]+$/, 'must be owner/name, or its address')
      .optional()
      .describe('Repository whose workflow signs, such as `acme/mnist`.'),
    workflow: z
      .string()
      .min(1)
      .optional()
      .describe('Its workflow, such as `.github/workflows/release.yml`. Default: any of the repository.'),
    ref: z
      .string()
      .min(1)
      .optional()
      .describe('Branch or tag of the run that signs, such as `refs/heads/main`. Default: any.'),
    issuer: z.url().default(githubIssuer).describe('Issuer of the identity of the workflow.'),
    'trusted-root': z
      .string()
      .min(1)
      .optional()
      .describe(
        'File with the trusted root of the Sigstore that signs, relative to this file. Default: the public one.',
      ),
    'max-age': durationSchema
      .optional()
      .describe('Longest age of the verdict, by its signed time. Default: any.'),
  })
  .refine(({ key, repository }) => (key === undefined) !== (repository === undefined), {
    error: 'must be a mapping with either `key` or `repository`',
  })

export type TrustSection = z.infer<typeof trustSection>
