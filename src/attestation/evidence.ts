import { UserError, type Problem } from '../errors/user-error.ts'
import type { Digest } from '../artifacts/digest.ts'
import type { SignedStatement, SignerIdentity } from './bundle.ts'
import { digestIn, summaryType, testResultType, type Statement } from './statement.ts'
import { roles } from './verdict-statements.ts'

/** Requirements for an attested verdict. */
export interface Demands {
  /** Digest of the model or predictions. */
  readonly subject: Digest
  readonly signer: {
    readonly issuer: string
    /** Repository of the run, for example `https://github.com/acme/mnist`. */
    readonly repository: string
    /**
     * For example `https://github.com/acme/mnist/.github/workflows/model.yml`; null for any workflow of the repository.
     */
    readonly workflow: string | null
    /** `refs/heads/main`; null for any. */
    readonly ref: string | null
  }
  /** Digest of the required section `gate`; null for any. */
  readonly policy: Digest | null
  readonly report: Digest | null
  /** In milliseconds; null for any age. */
  readonly maxAge: number | null
}

/**
 * Checks a verified statement against the requirements.
 * @throws UserError with every requirement that is not met
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
      : [
          differs(
            'verdict',
            `about ${subjects.join(', ')}`,
            `a verdict about ${demands.subject}`,
            hints.model,
          ),
        ]),
    ...(accepted
      ? []
      : [differs('verdict', 'that rejects the model', 'a verdict that accepts it', hints.refused)]),
    ...expectDigest('configuration of the gate', policy, demands.policy, hints.policy),
    ...expectDigest('report', report, demands.report, hints.report),
    ...signerProblems(signer, demands.signer),
    ...ageProblems(signedAt, demands.maxAge, now),
  ]
  if (problems.length > 0) throw new UserError(problems)
}

/** Codes and hints of the requirements. */
const hints = {
  model: {
    code: 'ATTEST_OTHER_SUBJECT',
    hint: 'Use the attestation of exactly this model: another file, or a retrained model, has another digest.',
  },
  refused: {
    code: 'ATTEST_REFUSED',
    hint: 'Read the report of the gate, which contains the reason, and train a better model.',
  },
  policy: {
    code: 'ATTEST_OTHER_POLICY',
    hint: 'Run the gate again with the required configuration.',
  },
  report: {
    code: 'ATTEST_OTHER_SUBJECT',
    hint: 'Use the report that was published together with the attestation.',
  },
  signer: { code: 'ATTEST_OTHER_SIGNER', hint: 'Run the gate in the required workflow.' },
  age: { code: 'ATTEST_TOO_OLD', hint: 'Run the gate again.' },
} as const satisfies Readonly<Record<string, Fix>>

type Fix = Pick<Problem, 'code' | 'hint'>

/** The content of a statement about a verdict. */
export interface Claims {
  readonly accepted: boolean
  readonly subjects: readonly Digest[]
  readonly policy: Digest | null
  readonly report: Digest | null
  /** Test split and dataset are null in a summary, which does not name them. */
  readonly testSplit: Digest | null
  readonly dataset: Digest | null
}

export function claimsOf(statement: Statement): Claims {
  const subjects = statement.subject.map(({ digest }) => digestIn(digest))
  switch (statement.predicateType) {
    case testResultType: {
      const { result, configuration } = statement.predicate
      return {
        accepted: result !== 'FAILED',
        subjects,
        policy: digestNamed(configuration, roles.policy),
        report: digestNamed(configuration, roles.report),
        testSplit: digestNamed(configuration, roles.testSplit),
        dataset: digestNamed(configuration, roles.dataset),
      }
    }
    case summaryType: {
      const { verificationResult, policy, inputAttestations } = statement.predicate
      return {
        accepted: verificationResult === 'PASSED',
        subjects,
        policy: policy.digest ? digestIn(policy.digest) : null,
        report: digestNamed(inputAttestations ?? [], roles.report),
        testSplit: null,
        dataset: null,
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

function expectDigest(subject: string, found: Digest | null, demanded: Digest | null, fix: Fix): Problem[] {
  if (demanded === null || found === demanded) return []
  return [differs(subject, found ?? 'without a digest', demanded, fix)]
}

/** Returns the differences between a signer and the required one. */
export function signerProblems(signer: SignerIdentity, demanded: Demands['signer']): Problem[] {
  const [workflow = null] = signer.workflow?.split('@') ?? []
  const held: readonly (readonly [string, string | null, string | null])[] = [
    ['issuer of the identity', signer.issuer, demanded.issuer],
    ['repository', signer.repository, demanded.repository],
    ['workflow', workflow, demanded.workflow ?? ownWorkflow(workflow, demanded.repository)],
    ['branch or tag', signer.ref, demanded.ref],
  ]
  return held.flatMap(([subject, found, expected]) =>
    expected === null || found === expected
      ? []
      : [differs(subject, found ?? 'missing', expected, hints.signer)],
  )
}

/** Returns the expectation if no workflow is required: it must be one of the repository itself. */
function ownWorkflow(workflow: string | null, repository: string): string | null {
  return workflow?.startsWith(`${repository}/`) ? null : `a workflow of ${repository}`
}

function ageProblems(signedAt: Date, maxAge: number | null, now: Date): Problem[] {
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

function differs(subject: string, found: string, expected: string, fix: Fix): Problem {
  return { ...fix, found: `${subject} ${found}`, expected }
}
