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

/** The files of the artifact: what was tested and how it went, and the same as a summary. */
export const bundleNames = { testResult: 'test-result.sigstore.json', summary: 'vsa.sigstore.json' } as const

/** What each digest in a test result is of, by the name it bears there. */
export const roles = {
  policy: 'policy',
  testSplit: 'test-split',
  dataset: 'dataset',
  baseline: 'baseline',
  report: 'report',
} as const

/** The verdict on a model (or on predictions) as a test result of in-toto: what was tested, by what, and how it went. */
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
 * The same decision as a verification summary of SLSA, for those whose policies know only these.
 * @param testResult the signed test result that this sums up, as it lies beside
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

/** What was judged; of several seeds each model too, since any of them may be the one that is deployed. */
function subjectsOf({ lineage: { model, seeds } }: Verdict): Digest[] {
  return [model, ...(seeds ?? [])]
}

/** An inconclusive verdict that lets the job go on is a warning. */
function resultOf({ outcome, accepted }: Verdict): 'PASSED' | 'WARNED' | 'FAILED' {
  if (!accepted) return 'FAILED'
  return outcome === 'inconclusive' ? 'WARNED' : 'PASSED'
}

/** What decided; exploratory slices are not tests. */
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

function claimOf({ metric, test: claim, margin }: ComparisonRow): string {
  switch (claim) {
    case 'non-inferiority':
      return `${metric} within ${margin ?? 'its margin'}`
    case 'superiority':
      return `${metric} better than the baseline`
  }
}

function versionAddress(version: string): string {
  return `pkg:github/tensorline/tensorline@${version}`
}
