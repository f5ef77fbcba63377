import { UserError, type Problem } from '../errors/user-error.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { SignedStatement, SignerIdentity } from './bundle.ts'
import { digestIn, summaryType, testResultType, type Statement } from './statement.ts'
import { roles } from './verdict-statements.ts'

/** What somebody who relies on a verdict demands of it. */
export interface Demands {
  /** The model, or whatever was judged. */
  readonly subject: Digest
  readonly signer: {
    readonly issuer: string
    /** `https://github.com/acme/mnist`: the repository whose run it was. */
    readonly repository: string
    /** `https://github.com/acme/mnist/.github/workflows/model.yml`; null for any workflow of the repository. */
    readonly workflow: string | null
    /** `refs/heads/main`; null for any. */
    readonly ref: string | null
  }
  /** Digest of the section `gate` that must have decided; null for any. */
  readonly policy: Digest | null
  readonly report: Digest | null
  /** In milliseconds; null for any age. */
  readonly maxAge: number | null
}

/**
 * Holds a verified statement to what is demanded of it.
 * @throws UserError with everything that does not hold
 */
export function checkEvidence(
  { statement, signer, signedAt }: SignedStatement,
  demands: Demands,
  now: Date,
): void {
  const { accepted, subjects, policy, report } = claimsOf(statement)
  const problems = [
    ...(subjects.includes(demands.subject)
      ? []
      : [differs('verdict', `about ${subjects.join(', ')}`, `one about ${demands.subject}`, hints.model)]),
    ...(accepted ? [] : [differs('verdict', 'that refuses it', 'a verdict that accepts it', hints.refused)]),
    ...expectDigest('configuration of the gate', policy, demands.policy, hints.policy),
    ...expectDigest('report', report, demands.report, hints.report),
    ...signerProblems(signer, demands.signer),
    ...ageMistakes(signedAt, demands.maxAge, now),
  ]
  if (problems.length > 0) throw new UserError(problems)
}

/** Codes and hints of what can fail to hold. */
const hints = {
  model: {
    code: 'ATTEST_OTHER_SUBJECT',
    hint: 'Take the attestation of this very model: another file, or a model trained again, has another digest.',
  },
  refused: { code: 'ATTEST_REFUSED', hint: 'The gate refused this model; its report says why.' },
  policy: {
    code: 'ATTEST_OTHER_POLICY',
    hint: 'Let the gate decide again by the configuration that is demanded.',
  },
  report: {
    code: 'ATTEST_OTHER_SUBJECT',
    hint: 'Take the report that was published together with the attestation.',
  },
  signer: { code: 'ATTEST_OTHER_SIGNER', hint: 'Only this workflow’s verdict counts here; let it decide.' },
  age: { code: 'ATTEST_TOO_OLD', hint: 'Let the gate decide again.' },
} as const satisfies Readonly<Record<string, Fix>>

type Fix = Pick<Problem, 'code' | 'hint'>

interface Claims {
  readonly accepted: boolean
  readonly subjects: readonly Digest[]
  readonly policy: Digest | null
  readonly report: Digest | null
}

function claimsOf(statement: Statement): Claims {
  const subjects = statement.subject.map(({ digest }) => digestIn(digest))
  switch (statement.predicateType) {
    case testResultType: {
      const { result, configuration } = statement.predicate
      return {
        accepted: result !== 'FAILED',
        subjects,
        policy: digestNamed(configuration, roles.policy),
        report: digestNamed(configuration, roles.report),
      }
    }
    case summaryType: {
      const { verificationResult, policy, inputAttestations } = statement.predicate
      return {
        accepted: verificationResult === 'PASSED',
        subjects,
        policy: policy.digest ? digestIn(policy.digest) : null,
        report: digestNamed(inputAttestations ?? [], roles.report),
      }
    }
  }
}

interface Resource {
  readonly name?: string | undefined
  readonly digest?: { readonly sha256: string } | undefined
}

function digestNamed(resources: readonly Resource[], name: string): Digest | null {
  const digest = resources.find((resource) => resource.name === name)?.digest
  return digest ? digestIn(digest) : null
}

function expectDigest(what: string, found: Digest | null, demanded: Digest | null, fix: Fix): Problem[] {
  if (demanded === null || found === demanded) return []
  return [differs(what, found ?? 'of no digest', demanded, fix)]
}

function signerProblems(signer: SignerIdentity, demanded: Demands['signer']): Problem[] {
  const [workflow = null] = signer.workflow?.split('@') ?? []
  const held: readonly (readonly [string, string | null, string | null])[] = [
    ['issuer of the identity', signer.issuer, demanded.issuer],
    ['repository', signer.repository, demanded.repository],
    ['workflow', workflow, demanded.workflow ?? ownWorkflow(workflow, demanded.repository)],
    ['branch', signer.ref, demanded.ref],
  ]
  return held.flatMap(([what, found, expected]) =>
    expected === null || found === expected
      ? []
      : [differs(what, found ?? 'not told', expected, hints.signer)],
  )
}

/** Where no workflow is named it has to be one of the repository itself. */
function ownWorkflow(workflow: string | null, repository: string): string | null {
  return workflow?.startsWith(`${repository}/`) ? null : `a workflow of ${repository}`
}

function ageMistakes(signedAt: Date, maxAge: number | null, now: Date): Problem[] {
  const age = now.getTime() - signedAt.getTime()
  if (maxAge === null || age <= maxAge) return []
  const hours = (milliseconds: number) => `${Math.round(milliseconds / 360_000) / 10} hours`
  return [
    differs(
      'verdict',
      `signed at ${signedAt.toISOString()}, ${hours(age)} ago`,
      `at most ${hours(maxAge)}`,
      hints.age,
    ),
  ]
}

function differs(what: string, found: string, expected: string, fix: Fix): Problem {
  return { ...fix, found: `${what} ${found}`, expected }
}
