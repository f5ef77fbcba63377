import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measurementsOf } from '../../benchmark/measurements.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { canonicalJson, digestOfJson, type Digest } from '../../artifacts/digest.ts'
import { writeAnswers } from '../../predictions/judged-answers.ts'
import { renderHtml } from '../../report/html.ts'
import { reportFiles } from '../../report/report-artifact.ts'
import { renderMarkdown } from '../../report/verdict-markdown.ts'
import { placeToMake, runRecord, type Run } from '../context.ts'
import type { Evaluation } from './evaluation.ts'
import type { Examined } from './evaluate-candidate.ts'
import type { TestSetUse } from './record-decision.ts'
import { showExamples } from './show-examples.ts'
import { reportName } from './artifact-names.ts'

interface Noted extends Examined {
  readonly testSetUse: TestSetUse
}

/** Seals the report of a verdict, and publishes it. */
export async function writeReport(
  run: Run,
  given: string,
  started: Date,
  { verdict, testSetUse, evaluation }: Noted,
): Promise<{ readonly digest: Digest; readonly artifact: string; readonly path: string }> {
  const { host, line } = run
  const { parents, engine, facts } = evaluation
  const name = reportName(run, given)
  const place = placeToMake(run, name)
  const examples = await showExamples(run, verdict, evaluation)
  const report = await writeArtifact(place, async (draft) => {
    await writeFile(join(draft, reportFiles.verdict), canonicalJson(verdict))
    await writeFile(join(draft, reportFiles.markdown), renderMarkdown(verdict))
    await writeFile(join(draft, reportFiles.page), renderHtml(verdict, examples))
    await writeJudgedAnswers(draft, verdict, evaluation)
    return {
      kind: 'report',
      details: { outcome: verdict.outcome, accepted: verdict.accepted },
      parents,
      config: digestOfJson(line.gate),
      run: runRecord(run, started, {
        ...(engine && { engine }),
        testSetUse,
        measurements: measurementsOf(facts),
      }),
    }
  })
  await host.artifacts.publish(name, report.folder, report.digest)
  return { digest: report.digest, artifact: name, path: report.folder }
}

/** What every number of the report comes from; none where one bit is all that is told, or other answers decided. */
async function writeJudgedAnswers(
  folder: string,
  { testSet, lineage }: Verdict,
  { candidate, baseline, otherSeeds, columns, lineage: asked }: Evaluation,
): Promise<void> {
  if (testSet.reuse === 'bit' || lineage.testSplit !== asked.testSplit) return
  const others = otherSeeds.map((seed) => seed.candidate)
  await writeAnswers(folder, 'candidate', [candidate, ...others], columns)
  if (!baseline.found || baseline.predictions.kind === 'none') return
  const theirs = otherSeeds.flatMap((seed) => seed.baseline ?? [])
  await writeAnswers(folder, 'baseline', [baseline.predictions, ...theirs], {})
}
