import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endpointsOf } from '../../attestation/endpoints.ts'
import type { Statement } from '../../attestation/statement.ts'
import { bundleNames, summaryOf, testResultOf } from '../../attestation/verdict-statements.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { Identity, Log } from '../../host/host.ts'
import { writeArtifact } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import { outputPath, runRecord, type StageContext } from '../context.ts'

interface Bundles {
  readonly testResult: string
  readonly summary: string
}

/**
 * Signs the verdict with the identity of the workflow and publishes the bundles beside the report, as a separate artifact:
 * every signature differs, and the digest of the report must not change with it.
 * @returns the path of the signed test result; empty if nothing was signed
 */
export async function attestVerdict(
  context: StageContext,
  verdict: Verdict,
  report: { readonly name: string; readonly digest: Digest },
): Promise<string> {
  const { host, pipeline } = context
  const { when, store } = pipeline.gate.attest
  if (when === 'never') return ''
  if (host.identity === null) return withoutIdentity(context)
  const started = new Date()
  const bundles = await signBoth(context, host.identity, verdict, report.digest)
  if (bundles === null) return ''
  const name = `${report.name}-attestation`
  const { folder, digest } = await writeArtifact(outputPath(context, name), async (draft) => {
    await writeFile(join(draft, bundleNames.testResult), bundles.testResult)
    await writeFile(join(draft, bundleNames.summary), bundles.summary)
    return {
      kind: 'attestation',
      details: {},
      parents: { report: report.digest, model: verdict.lineage.model },
      config: verdict.lineage.config,
      run: runRecord(context, started),
    }
  })
  await host.artifacts.publish(name, folder, digest)
  if (store) await storeBoth(host.identity, bundles, host.log)
  return join(folder, bundleNames.testResult)
}

function withoutIdentity({ host, pipeline }: StageContext): string {
  if (pipeline.gate.attest.when === 'always')
    throw new UserError({
      code: 'ATTEST_NO_IDENTITY',
      found: 'a run without an identity that can sign the verdict',
      expected: 'an identity, since `gate.attest.when` is `always`',
      hint: 'Add `id-token: write` to the `permissions` of the job. Runs in a terminal and of forks have no identity.',
    })
  if (host.review !== null)
    host.log.info('The verdict is not signed: the job has no identity (`permissions: id-token: write`).')
  return ''
}

/** Signs both statements. A failure of Sigstore changes no verdict, unless the gate requires a signature. */
async function signBoth(
  { host, pipeline }: StageContext,
  identity: Identity,
  verdict: Verdict,
  report: Digest,
): Promise<Bundles | null> {
  const endpoints = endpointsOf(pipeline.gate.attest, identity)
  // Loaded only by jobs that sign, so that other jobs start faster.
  const { signStatement } = await import('../../attestation/sign.ts')
  const sign = (statement: Statement) =>
    signStatement(statement, endpoints, (audience) => identity.token(audience))
  try {
    const testResult = await sign(testResultOf(verdict, report))
    const summary = await sign(
      summaryOf(verdict, report, { name: bundleNames.testResult, bytes: testResult }),
    )
    return { testResult, summary }
  } catch (error) {
    const found = `no signature for the verdict from ${endpoints.fulcio}: ${messageOf(error)}`
    if (pipeline.gate.attest.when === 'always')
      throw new UserError(
        {
          code: 'ATTEST_SIGNING_FAILED',
          found,
          expected: 'a signature, since `gate.attest.when` is `always`',
          hint: 'Run the job again, or check that the runner can reach this Sigstore instance.',
        },
        { cause: error },
      )
    host.log.warning(`Found ${found}. The verdict is not signed.`)
    return null
  }
}

async function storeBoth(identity: Identity, bundles: Bundles, log: Log): Promise<void> {
  for (const bundle of [bundles.testResult, bundles.summary]) {
    const stored = await identity.store(bundle)
    if (stored.posted) log.info(`Attestation: ${stored.url}`)
    else {
      log.info(`The attestation is only in the artifact, not in GitHub's attestation store: ${stored.reason}`)
      return
    }
  }
}
