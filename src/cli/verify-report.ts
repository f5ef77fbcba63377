import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { verifyBundle } from '../attestation/bundle.ts'
import { checkEvidence } from '../attestation/evidence.ts'
import { readTrustedRoots } from '../attestation/trusted-root.ts'
import { bundleNames } from '../attestation/verdict-statements.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import { UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import type { Log } from '../host/host.ts'
import { artifactKind, openArtifact } from '../artifacts/artifact.ts'
import { digestOfFile, digestOfJson, isDigest, type Digest } from '../artifacts/digest.ts'
import { digestSchema } from '../artifacts/manifest.ts'
import { ageSchema, parseOptions } from './options.ts'

const optionsSchema = z.object({
  subject: z.string(),
  repository: z
    .string()
    .regex(/^(https?:\/\/[^/]+\/)?[^/\s]+\/[^/\s]+$/, 'owner/name, or its address')
    .transform((name) => (name.includes('://') ? name : `https://github.com/${name}`)),
  workflow: z.string().optional(),
  ref: z.string().optional(),
  issuer: z.string(),
  config: z.string().optional(),
  policy: digestSchema.optional(),
  report: z.string().optional(),
  maxAge: ageSchema.optional(),
  trustedRoot: z.string().optional(),
})

export type VerifyOptions = z.infer<typeof optionsSchema>

/**
 * Parses the options of `verify-report`.
 * @throws UserError for invalid options
 */
export function parseVerifyOptions(options: unknown): VerifyOptions {
  return parseOptions('verify-report', optionsSchema, options)
}

/**
 * Verifies a signed verdict and checks it against the options.
 * @param now the time for the greatest age
 * @returns the subject, the signer and the signing time
 * @throws UserError with every requirement that is not met
 */
export async function verifyReport(
  bundle: string,
  options: VerifyOptions,
  { log, now }: { readonly log: Log; readonly now: Date },
): Promise<{ readonly subject: Digest; readonly workflow: string; readonly 'signed-at': string }> {
  const file = (await isFolder(bundle)) ? join(bundle, bundleNames.testResult) : bundle
  const roots = await readTrustedRoots(options.trustedRoot ?? null)
  const signed = verifyBundle(await readFile(file, 'utf8'), roots, file)
  const { repository, workflow, ref, issuer, maxAge } = options
  const subject = await digestAt(options.subject, 'model')
  checkEvidence(
    signed,
    {
      subject,
      signer: {
        issuer,
        repository,
        workflow: workflow === undefined ? null : addressOf(workflow, repository),
        ref: ref ?? null,
      },
      policy: await policyOf(options),
      report: options.report === undefined ? null : await digestAt(options.report, 'report'),
      maxAge: maxAge ?? null,
    },
    now,
  )
  const { signer, signedAt } = signed
  const verified = { subject, workflow: signer.workflow ?? '', 'signed-at': signedAt.toISOString() }
  log.info(`Verified: ${subject} was accepted by ${verified.workflow}, signed at ${verified['signed-at']}.`)
  return verified
}

/**
 * Returns the address of a workflow: `.github/workflows/model.yml` in the repository itself, or the full address of a
 * workflow elsewhere.
 */
function addressOf(workflow: string, repository: string): string {
  return workflow.includes('://') ? workflow : `${repository}/${workflow}`
}

async function policyOf({ policy, config }: VerifyOptions): Promise<Digest | null> {
  if (config === undefined) return policy ?? null
  return digestOfJson((await readPipeline(config, [])).gate)
}

/**
 * Returns a digest: the argument itself; that of an artifact's folder, whose files are verified; or that of a file, for
 * example a manifest.
 */
async function digestAt(reference: string, usual: 'model' | 'report'): Promise<Digest> {
  if (isDigest(reference)) return reference
  if (!(await isFolder(reference))) return digestOfFile(reference)
  const kind = (await artifactKind(reference, usual)) ?? usual
  return (await openArtifact(reference, kind, z.unknown())).digest
}

async function isFolder(path: string): Promise<boolean> {
  const kind = await fileKind(path)
  if (kind !== null) return kind === 'folder'
  throw new UserError({
    code: 'FILE_MISSING',
    found: `no file or folder at ${path}`,
    expected: 'a file, or a folder of an artifact',
    hint: 'Correct the path.',
  })
}
