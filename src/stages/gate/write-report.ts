import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measurementsOf } from '../../benchmark/measurements.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { canonicalJson, digestOfJson, type Digest } from '../../artifacts/digest.ts'
import { writePredictions } from '../../predictions/write-predictions.ts'
import { renderHtml } from '../../report/html.ts'
import { reportFiles } from '../../report/report-artifact.ts'
import { renderMarkdown } from '../../report/verdict-markdown.ts'
import { outputPath, runRecord, type StageContext } from '../context.ts'
import type { EvaluatedCandidate, Evaluation } from './evaluation.ts'
import type { TestSetUse } from './record-decision.ts'
import { showExamples } from './show-examples.ts'
import { reportName } from './artifact-names.ts'

interface RecordedVerdict extends EvaluatedCandidate {
  readonly testSetUse: TestSetUse
}

/** Writes the report of a verdict as a sealed artifact, and publishes it. */
export async function writeReport(
  context: StageContext,
  given: string,
  started: Date,
  { verdict, testSetUse, evaluation }: RecordedVerdict,
): Promise<{ readonly digest: Digest; readonly artifact: string; readonly path: string }> {
  const { host, pipeline } = context
  const { parents, engine, costs } = evaluation
  const name = reportName(context, given)
  const path = outputPath(context, name)
  const examples = await showExamples(context, verdict, evaluation)
  const report = await writeArtifact(path, async (draft) => {
    await writeFile(join(draft, reportFiles.verdict), canonicalJson(verdict))
    await writeFile(join(draft, reportFiles.markdown), renderMarkdown(verdict))
    await writeFile(join(draft, reportFiles.page), renderHtml(verdict, examples))
    await writeEvaluatedPredictions(draft, verdict, evaluation)
    return {
      kind: 'report',
      details: { outcome: verdict.outcome, accepted: verdict.accepted },
      parents,
      config: digestOfJson(pipeline.gate),
      run: runRecord(context, started, {
        ...(engine && { engine }),
        testSetUse,
        measurements: measurementsOf(costs),
      }),
    }
  })
  await host.artifacts.publish(name, report.folder, report.digest)
  return { digest: report.digest, artifact: name, path: report.folder }
}

/** Writes the predictions behind the report; none if only the verdict is published, or if it shows another test split. */
async function writeEvaluatedPredictions(
  folder: string,
  { testSet, lineage }: Verdict,
  { candidate, baseline, otherSeeds, columns, lineage: evaluated }: Evaluation,
): Promise<void> {
  if (testSet.disclosure === 'verdict-only' || lineage.testSplit !== evaluated.testSplit) return
  const otherCandidates = otherSeeds.map((seed) => seed.candidate)
  await writePredictions(folder, 'candidate', [candidate, ...otherCandidates], columns)
  if (!baseline.found || baseline.predictions.kind === 'none') return
  const otherBaselines = otherSeeds.flatMap((seed) => seed.baseline ?? [])
  await writePredictions(folder, 'baseline', [baseline.predictions, ...otherBaselines], {})
}
