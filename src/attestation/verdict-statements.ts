import type { Outcome } from '../gate/decision-rule.ts'
import { failsGate, type ComparisonRow, type Verdict } from '../gate/verdict.ts'
import { digestOf, type Digest } from '../artifacts/digest.ts'
import {
  digestSetOf,
  statementAbout,
  summaryType,
  testResultType,
  type Summary,
  type TestResult,
} from './statement.ts'

const gateAddress = 'https://github.com/tensorline/tensorline'
const levels = { passed: 'TENSORLINE_GATE_ACCEPTED', failed: 'FAILED' } as const

/** Files of the artifact: the test result, and its summary. */
export const bundleNames = { testResult: 'test-result.sigstore.json', summary: 'vsa.sigstore.json' } as const

/** Names of the digests in a test result. */
export const roles = {
  policy: 'policy',
  testSplit: 'test-split',
  dataset: 'dataset',
  baseline: 'baseline',
  report: 'report',
} as const

/** Returns the verdict on a model (or on predictions) as an in-toto test result. */
export function testResultOf(verdict: Verdict, report: Digest): TestResult {
  const { lineage } = verdict
  const digests: readonly (readonly [string, Digest | null])[] = [
    [roles.policy, lineage.config],
    [roles.testSplit, lineage.testSplit],
    [roles.dataset, lineage.dataset],
    [roles.baseline, lineage.baseline],
    [roles.report, report],
  ]
  return {
    ...statementAbout(verdict.name, subjectsOf(verdict)),
    predicateType: testResultType,
    predicate: {
      result: resultOf(verdict),
      configuration: [
        ...digests.flatMap(([name, digest]) =>
          digest === null ? [] : [{ name, digest: digestSetOf(digest) }],
        ),
        { name: 'tensorline', uri: versionAddress(lineage.tensorline) },
      ],
      ...testsOf(verdict),
    },
  }
}

/**
 * Returns the same decision as a SLSA verification summary, for policies that support only this format.
 * @param testResult the signed test result that it summarizes
 */
export function summaryOf(
  verdict: Verdict,
  report: Digest,
  testResult: { readonly name: string; readonly bytes: string },
): Summary {
  const { lineage, accepted } = verdict
  return {
    ...statementAbout(verdict.name, subjectsOf(verdict)),
    predicateType: summaryType,
    predicate: {
      verifier: { id: gateAddress, version: { tensorline: lineage.tensorline } },
      resourceUri: `pkg:generic/${encodeURIComponent(verdict.name)}?checksum=${lineage.model}`,
      policy: { uri: 'tensorline.yml#gate', digest: digestSetOf(lineage.config) },
      inputAttestations: [
        { uri: testResult.name, digest: digestSetOf(digestOf(testResult.bytes)) },
        { name: roles.report, uri: 'report/manifest.json', digest: digestSetOf(report) },
      ],
      verificationResult: accepted ? 'PASSED' : 'FAILED',
      verifiedLevels: [accepted ? levels.passed : levels.failed],
      slsaVersion: '1.1',
    },
  }
}

/**
 * Returns the digests of the evaluated model; for several seeds also those of each model, since any of them may be
 * deployed.
 */
function subjectsOf({ lineage: { model, seeds } }: Verdict): Digest[] {
  return [model, ...(seeds ?? [])]
}

/** Returns the result; an accepted inconclusive verdict is a warning. */
function resultOf({ outcome, accepted }: Verdict): 'PASSED' | 'WARNED' | 'FAILED' {
  if (!accepted) return 'FAILED'
  return outcome === 'inconclusive' ? 'WARNED' : 'PASSED'
}

/** Returns the checks that decided; exploratory slices are not tests. */
function testsOf({ requirements, comparisons, slices }: Verdict) {
  const tests: readonly (readonly [Outcome, string])[] = [
    ...requirements.map(({ outcome, text }) => [outcome, text] as const),
    ...comparisons.map((row) => [row.outcome, claimOf(row)] as const),
    ...slices
      .filter(({ exploratory }) => !exploratory)
      .map((row) => [failsGate(row) ? 'fail' : 'pass', `${row.metric} where ${row.name}`] as const),
  ]
  const named = (wanted: Outcome) => tests.filter(([outcome]) => outcome === wanted).map(([, name]) => name)
  return { passedTests: named('pass'), warnedTests: named('inconclusive'), failedTests: named('fail') }
}

function claimOf({ metric, test, margin }: ComparisonRow): string {
  switch (test) {
    case 'non-inferiority':
      return `${metric} within ${margin ?? 'its margin'}`
    case 'superiority':
      return `${metric} better than the baseline`
  }
}

function versionAddress(version: string): string {
  return `pkg:github/tensorline/tensorline@${version}`
}
