import type { Digest } from '../artifacts/digest.ts'
import { claimsOf } from '../attestation/evidence.ts'
import { brokenLink, unlessAmong, unlessEqual, type BrokenLink } from './broken-link.ts'
import type { ChainDemands, ChainEvidence } from './evidence.ts'

/** A verdict, from whichever source. */
interface Claim {
  readonly source: string
  /** Digests of the models that it is about. */
  readonly about: readonly Digest[]
  readonly accepted: boolean
  readonly testSplit: Digest | null
  readonly dataset: Digest | null
  readonly report: Digest | null
  /** Time at which it was signed or built; null if unknown. */
  readonly at: Date | null
  /** True if it can satisfy the demand for a verdict. */
  readonly counts: boolean
}

/**
 * Checks that every verdict accepts this model on the test split of its dataset, and is not too old. The verdict on the
 * model before quantization is one on the model, since `quantize` compares both.
 */
export function findBrokenVerdicts(evidence: ChainEvidence, demands: ChainDemands, now: Date): BrokenLink[] {
  const claims = claimsIn(evidence, demands)
  const { model, dataset, report } = evidence
  const { model: origin } = model.manifest.parents
  const models = origin === undefined ? [model.digest] : [model.digest, origin]
  const problems = claims.flatMap(
    ({ source, about, accepted, testSplit, dataset: on, report: stated, at }) => [
      ...(about.some((digest) => models.includes(digest))
        ? []
        : unlessAmong('verdict', `the model in ${source}`, about.join(', '), models)),
      ...(accepted
        ? []
        : [
            brokenLink(
              'verdict',
              'CHAIN_REJECTED_VERDICT',
              `${source} rejects the model`,
              'a verdict that accepts it',
            ),
          ]),
      ...unlessEqual(
        'verdict',
        `the test split in ${source}`,
        testSplit,
        dataset?.testSplit ?? report?.verdict.lineage.testSplit,
      ),
      ...(dataset === null
        ? unlessEqual('verdict', `the dataset in ${source}`, on, model.manifest.parents['dataset'])
        : []),
      ...unlessEqual('verdict', `the report in ${source}`, stated, report?.digest),
      ...ageProblems(source, at, demands.maxAge, now),
    ],
  )
  const counted = claims.filter(({ counts }) => counts)
  // The signature of a key contains no time.
  if (demands.maxAge !== null && counted.length > 0 && counted.every(({ at }) => at === null))
    problems.push(expired('a verdict of unknown age', demands.maxAge))
  if (!demands.verdict || counted.length > 0) return problems
  const kind = demands.signed ? 'no verdict of a trusted signer' : 'no verdict of the gate'
  return [...problems, brokenLink('verdict', 'CHAIN_MISSING_LINK', kind, 'a verdict that accepts the model')]
}

function claimsIn(
  { report, lineage, provenance, testResult }: ChainEvidence,
  { signed }: ChainDemands,
): Claim[] {
  const claims: Claim[] = []
  if (report !== null) {
    const { model, seeds, testSplit, dataset } = report.verdict.lineage
    const about = [model, ...(seeds ?? [])]
    const { accepted } = report.verdict
    claims.push({
      ...{ source: 'the report', about, accepted, testSplit, dataset },
      ...{ report: null, at: null, counts: !signed },
    })
  }
  const stated = lineage?.content.predicate.verdict ?? null
  if (lineage !== null && stated !== null) {
    const built = provenance?.isTrusted ? provenance.content.predicate.runDetails.metadata.finishedOn : null
    const finished = lineage.content.predicate.finishedOn ?? built
    claims.push({
      source: lineage.file,
      about: [stated.evaluated],
      accepted: stated.accepted,
      testSplit: stated.testSplit,
      dataset: null,
      report: stated.report,
      at: lineage.signedAt ?? (finished === null ? null : new Date(finished)),
      counts: lineage.isTrusted,
    })
  }
  if (testResult !== null) {
    const { subjects: about, ...claimed } = claimsOf(testResult.content)
    const { file, signedAt, isTrusted } = testResult
    claims.push({ source: file, about, ...claimed, at: signedAt, counts: isTrusted })
  }
  return claims
}

function ageProblems(source: string, at: Date | null, maxAge: number | null, now: Date): BrokenLink[] {
  if (maxAge === null || at === null || now.getTime() - at.getTime() <= maxAge) return []
  return [expired(`${source} of ${at.toISOString()}`, maxAge)]
}

function expired(found: string, maxAge: number): BrokenLink {
  const expected = `a verdict that is at most ${maxAge / 3_600_000} hours old`
  return brokenLink('verdict', 'CHAIN_EXPIRED_VERDICT', found, expected)
}
