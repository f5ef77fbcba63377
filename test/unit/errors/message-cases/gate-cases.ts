import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { checkEvidence, type Demands } from '../../../../src/attestation/evidence.ts'
import { testResultOf } from '../../../../src/attestation/verdict-statements.ts'
import { verifyBundle } from '../../../../src/attestation/bundle.ts'
import { readTrustedRoots } from '../../../../src/attestation/trusted-root.ts'
import { pipelineSchema } from '../../../../src/config/pipeline.ts'
import type { Label } from '../../../../src/dataset/dataset-schema.ts'
import { evaluatedOutput } from '../../../../src/dataset/label-target.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { UserError } from '../../../../src/errors/user-error.ts'
import { evaluateGate } from '../../../../src/gate/evaluate.ts'
import { requireSeeds } from '../../../../src/gate/require-seeds.ts'
import { adjustForReuse, publishedVerdict } from '../../../../src/gate/test-set-reuse.ts'
import { createBaselineSource } from '../../../../src/host/local/baselines.ts'
import { createLocalHost } from '../../../../src/host/local/local-host.ts'
import { recordDecision } from '../../../../src/stages/gate/record-decision.ts'
import { baselineOf, caseOf, classifier, digits, gateOf } from '../../../harness/predictions.ts'
import { firstVerdict } from '../../../harness/verdicts.ts'
import { folderWith } from '../../data/sources.ts'
import { recordingLog } from '../../host/recording-log.ts'

const species: Label = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }

/** Records decisions on one test split under a budget. */
async function decideOften(decisions: number, ledger: object = {}) {
  const folder = await folderWith({})
  const host = await createLocalHost({ folder, terminal: process.stderr, env: {} })
  const verdict = firstVerdict()
  const pipeline = pipelineSchema.parse({
    name: 'mnist',
    gate: { compare: [], 'test-set': { disclosure: 'verdict-only', budget: 1 } },
  })
  for (let index = 0; index < decisions; index++)
    await recordDecision(
      {
        host: { ...host, log: recordingLog(), ledger: { ...host.ledger, ...ledger } },
        pipeline,
        file: 'tensorline.yml',
        folder,
        workspace: folder,
        overrides: [],
      },
      { ...verdict, lineage: { ...verdict.lineage, model: digestOf(String(index)) } },
    )
}

function resampled() {
  const gate = gateOf({
    compare: [{ metric: 'macro-f1', margin: 0.2 }],
    'test-set': { disclosure: 'verdict-only', budget: 20 },
  })
  const candidate = classifier(400, digits, (example) => example % 20 !== 0)
  const baseline = baselineOf(classifier(400, digits, (example) => example % 20 !== 1))
  return publishedVerdict(evaluateGate(caseOf({ candidate, baseline, gate: adjustForReuse(gate) })), gate)
}

const signedAt = new Date('2026-01-01T00:00:00Z')
const workflow = 'https://github.com/acme/mnist/.github/workflows/model.yml'

/** Checks an attested verdict against demands that differ from it in one point. */
const attested =
  (demands: Partial<Demands>, outcome: 'pass' | 'fail' = 'pass') =>
  () => {
    const verdict = { ...firstVerdict(), outcome, accepted: outcome === 'pass' }
    checkEvidence(
      {
        statement: testResultOf(verdict, digestOf('report')),
        signer: {
          issuer: 'https://token.actions.githubusercontent.com',
          workflow: `${workflow}@refs/heads/main`,
          repository: 'https://github.com/acme/mnist',
          ref: 'refs/heads/main',
        },
        signedAt,
      },
      {
        subject: verdict.lineage.model,
        signer: {
          issuer: 'https://token.actions.githubusercontent.com',
          repository: 'https://github.com/acme/mnist',
          workflow,
          ref: null,
        },
        policy: null,
        report: null,
        maxAge: null,
        ...demands,
      },
      new Date('2026-03-01T00:00:00Z'),
    )
  }

/** Errors of the gate, its baseline and its attestations. */
export const gateCases = {
  GATE_INVALID_OUTPUT: () => evaluatedOutput(species, 'colour'),
  GATE_INVALID_REPLICATES: () => {
    requireSeeds(gateOf({ replicates: 5 }), 'candidate', 3)
  },
  GATE_CONFIDENCE_UNREACHABLE: resampled,
  GATE_BUDGET_EXHAUSTED: () => decideOften(2),
  GATE_DECISIONS_UNKNOWN: () =>
    decideOften(1, { namesOn: () => Promise.reject(new Error('the branch cannot be read')) }),
  METRIC_NAME_TAKEN: () =>
    evaluateGate(
      caseOf({
        candidate: classifier(40, digits, () => true),
        customMetrics: [
          {
            name: 'accuracy',
            better: 'higher',
            range: [0, 1],
            columns: [],
            call: () => 1,
            failed: (found, expected) =>
              new UserError({ code: 'MODULE_FAILED', found, expected, hint: 'Correct the code.' }),
          },
        ],
      }),
    ),
  BASELINE_RECORD_DAMAGED: async () => {
    const folder = await folderWith({ 'main/model/accepted.json': '{' })
    const source = createBaselineSource(folder)
    const query = { from: 'run', branch: 'main', workflow: null, artifact: 'model' } as const
    await source.find(query, await mkdtemp(join(folder, 'into-')), () => Promise.resolve(null))
  },
  ATTEST_OTHER_SUBJECT: attested({ subject: digestOf('another model') }),
  ATTEST_REFUSED: attested({}, 'fail'),
  ATTEST_OTHER_POLICY: attested({ policy: digestOf('another gate') }),
  ATTEST_OTHER_SIGNER: attested({
    signer: {
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/acme/digits',
      workflow: null,
      ref: null,
    },
  }),
  ATTEST_TOO_OLD: attested({ maxAge: 30 * 86_400_000 }),
  ATTEST_INVALID: () => verifyBundle('{}', [], 'test-result.sigstore.json'),
  ATTEST_NO_TRUSTED_ROOT: async () =>
    readTrustedRoots(join(await folderWith({ 'root.json': '[]' }), 'root.json')),
} satisfies Partial<Record<ErrorCode, () => unknown>>
