import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import { endpointsOf, signingKeyVariable } from '../../attestation/endpoints.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import {
  lineageStatement,
  modelSignatureStatement,
  provenanceStatement,
  type EvidenceSubject,
  type LineageParts,
} from '../../image/evidence/in-toto.ts'
import type { Platform } from '../../image/platform.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import { outputPath, runRecord, type StageContext } from '../context.ts'

/** Files of the artifact with the signed evidence. */
export const signedFiles = {
  provenance: 'provenance.sigstore.json',
  lineage: 'lineage.sigstore.json',
  modelSignature: 'model.sig',
} as const

export interface AttestedImage {
  /** Name and digest of the artifact of the image or ModelPack. */
  readonly artifact: { readonly name: string; readonly digest: Digest }
  readonly subject: EvidenceSubject
  readonly model: EvaluableModel
  readonly report: LineageParts['report']
  /** Settings that determine the subject. */
  readonly settings: object
  readonly base: string | null
  /** Platforms of the image; empty for a ModelPack. */
  readonly platforms: readonly Platform[]
  /** Measured needs of the server; null for a ModelPack, and for an image whose server was not measured. */
  readonly measured: LineageParts['measured']
  readonly started: Date
}

type Sign = (statement: object) => Promise<string>

/**
 * Signs the provenance and the lineage of the image or ModelPack, and the files of the model, and publishes the signatures as a separate artifact,
 * since every signature differs. Without a key and an identity, nothing is signed.
 * @returns the folder of the artifact; null if nothing was signed
 */
export async function attestImage(context: StageContext, attested: AttestedImage): Promise<string | null> {
  const sign = await signingOf(context)
  if (sign === null) return null
  const { host } = context
  const { artifact, subject, model, report } = attested
  const finishedOn = new Date()
  const bundles = await signAll(context, sign, {
    [signedFiles.provenance]: provenanceStatement({
      subject,
      model: model.digest,
      settings: attested.settings,
      base: attested.base,
      platforms: attested.platforms,
      source: sourceOf(context),
      startedOn: attested.started,
      finishedOn,
    }),
    [signedFiles.lineage]: lineageStatement({
      subject,
      model: model.digest,
      parents: model.manifest.parents,
      transform: digestOfJson(model.details.transform),
      report,
      measured: attested.measured,
      finishedOn,
    }),
    [signedFiles.modelSignature]: modelSignatureStatement(model.details.name, model.digest, model.manifest),
  })
  if (bundles === null) return null
  const attestation = `${artifact.name}-attestation`
  const { folder, digest: own } = await writeArtifact(outputPath(context, attestation), async (draft) => {
    for (const [file, bundle] of Object.entries(bundles)) await writeFile(join(draft, file), bundle)
    return {
      kind: 'attestation',
      details: {},
      parents: { image: artifact.digest, model: model.digest },
      config: digestOfJson(attested.settings),
      run: runRecord(context, attested.started),
    }
  })
  await host.artifacts.publish(attestation, folder, own)
  host.log.info(`Signed ${subject.name} and the model: artifact ${attestation}`)
  return folder
}

/** Returns how this run signs: with the key in the environment, or with its identity; null without either. */
async function signingOf({ host, pipeline }: StageContext): Promise<Sign | null> {
  const { attest } = pipeline.gate
  if (attest.when === 'never') return null
  const key = process.env[signingKeyVariable]
  const { identity } = host
  if (key !== undefined && key !== '') {
    const { signWithKey } = await import('../../attestation/key-signer.ts')
    return (statement) => signWithKey(statement, key)
  }
  if (identity === null) return null
  const { signStatement } = await import('../../attestation/sign.ts')
  const endpoints = endpointsOf(attest, identity)
  return (statement) => signStatement(statement, endpoints, (audience) => identity.token(audience))
}

/**
 * Signs the statements by the names of their files. A failure of Sigstore leaves the image unsigned, unless a signature is required.
 * @throws UserError for an unusable key, and for a failure if a signature is required
 */
async function signAll(
  { host, pipeline }: StageContext,
  sign: Sign,
  statements: Readonly<Record<string, object>>,
): Promise<Record<string, string> | null> {
  const bundles: Record<string, string> = {}
  try {
    for (const [file, statement] of Object.entries(statements)) bundles[file] = await sign(statement)
    return bundles
  } catch (error) {
    if (error instanceof UserError) throw error
    if (pipeline.gate.attest.when === 'always')
      throw new UserError(
        {
          code: 'ATTEST_SIGNING_FAILED',
          found: `no signature for the image: ${messageOf(error)}`,
          expected: 'a signature, since `gate.attest.when` is `always`',
          hint: 'Run the job again, or check that the runner can reach this Sigstore instance.',
        },
        { cause: error },
      )
    host.log.warning(`The image is not signed: ${messageOf(error)}`)
    return null
  }
}

function sourceOf({ host: { revision } }: StageContext): { url: string; commit: string } | null {
  return revision === null || revision.url === null ? null : { url: revision.url, commit: revision.commit }
}
