import type { Digest } from '../../artifacts/digest.ts'
import type { ServerMeasurement } from '../../image/server-measurement.ts'
import type { DeploySection } from '../../config/deploy.ts'
import { durationMilliseconds } from '../../config/duration.ts'
import { UserError } from '../../errors/user-error.ts'
import type { BrokenLink } from '../../lineage/broken-link.ts'
import { findBrokenLinks } from '../../lineage/find-broken-links.ts'
import type { ChainDemands } from '../../lineage/evidence.ts'
import { collectChain, type DeployedImage } from './collect-chain.ts'
import type { StageContext } from '../context.ts'
import { trustedSigner } from './trusted-signer.ts'

/** Result of the verification of a chain that a deployment may rely on. */
export interface VerifiedChain {
  /** Broken links that `deploy.allow-unverified` accepts; empty if the chain holds. */
  readonly unverified: readonly string[]
  /** Digest of the report with the verdict on the model; null if none exists, or if it is not verified. */
  readonly verdict: Digest | null
  /** Measured needs of the server; null without a measurement. */
  readonly measured: ServerMeasurement | null
}

/**
 * Verifies the chain dataset → transform → commit → training run → model → verdict → image → digest before anything changes.
 * @throws UserError with every broken link, unless `deploy.allow-unverified` is set
 */
export async function requireChain(context: StageContext, image: DeployedImage): Promise<VerifiedChain> {
  const { host, pipeline } = context
  const { trust, target, 'allow-unverified': isAllowed } = pipeline.deploy
  const signer = trust === undefined ? null : await trustedSigner(context, trust)
  const { evidence, untrusted, measured } = await collectChain(context, image, signer)
  const demands: ChainDemands = {
    signed: signer !== null,
    // A local deployment without trust is for trying and testing.
    verdict: signer !== null || target === 'kubernetes',
    repository: signer?.kind === 'workflow' ? signer.signer.repository : null,
    maxAge: trust?.['max-age'] === undefined ? null : durationMilliseconds(trust['max-age']),
  }
  if (measured === null && needsMeasurement(pipeline.deploy))
    host.log.info(
      'The image has no measured memory and processor time, so its server gets the default requests and limits: see `deploy.resources`.',
    )
  const broken = firstOfEach([...untrusted, ...findBrokenLinks(evidence, demands, new Date())])
  const verdict = evidence.report?.digest ?? evidence.lineage?.content.predicate.verdict?.report ?? null
  if (broken.length === 0) {
    host.log.info(
      `Verified the chain from the dataset to ${evidence.image}: ${signer === null ? 'equal digests' : 'equal digests, and each signature'}`,
    )
    if (evidence.report === null && evidence.lineage?.content.predicate.verdict == null)
      host.log.info('No gate has evaluated this model: run `evaluate-gate` before `build-image`.')
    return { unverified: [], verdict, measured }
  }
  if (!isAllowed)
    throw new UserError(broken.map(({ code, found, expected, hint }) => ({ code, found, expected, hint })))
  const unverified = broken.map(({ found, expected }) => `${found}; expected ${expected}`)
  for (const text of unverified)
    host.log.warning(`Deploying although a link of the chain is not verified: ${text}`)
  const isVerdictBroken = broken.some(({ link }) => link === 'verdict')
  return { unverified, verdict: isVerdictBroken ? null : verdict, measured }
}

/** Returns true if the resources of the server depend on its measurement. */
function needsMeasurement(settings: DeploySection): boolean {
  if (settings.target !== 'kubernetes') return false
  const { cpu, memory } = settings.resources
  return cpu === undefined || memory === undefined
}

/**
 * Keeps the first problem of each link and code, because one fault appears in several sources. Evidence that cannot be trusted
 * is missing too, which needs no second problem.
 */
function firstOfEach(broken: readonly BrokenLink[]): BrokenLink[] {
  const untrusted = new Set(
    broken.filter(({ code }) => code === 'CHAIN_UNTRUSTED_LINK').map(({ link }) => link),
  )
  const first = new Map<string, BrokenLink>()
  for (const each of broken) {
    if (each.code === 'CHAIN_MISSING_LINK' && untrusted.has(each.link)) continue
    const key = `${each.link} ${each.code}`
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}
