import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { evaluateGate as action } from '../config/actions.ts'
import { packageVersion } from '../engine/package-root.ts'
import { UserError } from '../errors.ts'
import { namesOf, type Facts } from '../evaluation/budgets/fact.ts'
import type { Samples } from '../evaluation/budgets/turns.ts'
import { judge } from '../evaluation/judge.ts'
import { writeArtifact } from '../lineage/artifact.ts'
import { canonicalJson, digestOfJson } from '../lineage/digest.ts'
import { renderHtml } from '../report/html.ts'
import { renderMarkdown } from '../report/verdict-markdown.ts'
import { announceVerdict } from './announce-verdict.ts'
import { attestVerdict } from './attest-verdict.ts'
import { askModels } from './ask-models.ts'
import { usualName, type Evaluation } from './evaluation.ts'
import { readPredictions } from './read-predictions.ts'
import { nameArtifact, runRecord, type Run, type StageResult } from './run.ts'

/** Decides whether the model may be merged or released, and says so wherever people look. */
export async function evaluateGate(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, line } = run
  const started = new Date()
  const { parents, engine, lineage, ...answers } = await evaluate(run, inputs)
  const verdict = judge({
    name: line.name,
    gate: line.gate,
    ...answers,
    lineage: {
      ...lineage,
      config: digestOfJson(line.gate),
      repository: host.revision?.url ?? null,
      commit: host.revision?.commit ?? null,
      tensorline: packageVersion(),
    },
  })

  const { name, place } = nameArtifact(run, inputs.artifact, usualName('report', line.gate))
  const report = await writeArtifact(place, async (draft) => {
    await writeFile(join(draft, 'report.json'), canonicalJson(verdict))
    await writeFile(join(draft, 'report.md'), renderMarkdown(verdict))
    await writeFile(join(draft, 'report.html'), renderHtml(verdict))
    return {
      kind: 'report',
      details: { outcome: verdict.outcome, accepted: verdict.accepted },
      parents,
      config: digestOfJson(line.gate),
      run: runRecord(run, started, {
        ...(engine && { engine }),
        measurements: measurementsOf(answers.facts),
      }),
    }
  })
  await host.artifacts.publish(name, report.folder, report.digest)
  const posted = await announceVerdict(run, verdict, inputs)
  const attestation = await attestVerdict(run, verdict, { name, digest: report.digest })
  return {
    failure: verdict.accepted ? null : verdict.reason,
    outputs: {
      digest: report.digest,
      artifact: name,
      path: report.folder,
      verdict: verdict.outcome,
      reason: verdict.reason,
      metrics: JSON.stringify(
        Object.fromEntries(verdict.metrics.map(({ metric, candidate: { value } }) => [metric, value])),
      ),
      accuracy: verdict.metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value ?? '',
      'baseline-digest': verdict.lineage.baseline ?? '',
      attestation,
      ...posted,
    },
  }
}

/** All that was measured, so that every percentile can be computed again. */
function measurementsOf(facts: Facts): Record<string, Samples> {
  return Object.fromEntries(
    namesOf(facts).flatMap((name) => {
      const samples = facts[name]?.samples
      return samples ? [[name, samples]] : []
    }),
  )
}

/** The two doors: predictions that any framework made, or models that are asked here. */
async function evaluate(run: Run, inputs: InputValues<typeof action>): Promise<Evaluation> {
  if (inputs.candidate !== '') return readPredictions(run, inputs)
  if (inputs.baseline === '') return askModels(run, inputs)
  throw new UserError({
    found: 'a file of predictions as input "baseline" and none as "candidate"',
    expected: 'predictions of both, or a model as candidate',
    mend: 'Give the file of the candidate too; a model is compared with the one that `gate.baseline` names.',
  })
}
