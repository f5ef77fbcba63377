import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InputValues } from '../config/action.ts'
import type { evaluateGate as action } from '../config/actions.ts'
import { openDataset, readColumn, readSplit } from '../data/dataset.ts'
import type { DatasetDetails } from '../data/schema.ts'
import type { Examples } from '../data/split.ts'
import type { Tf } from '../engine/engine.ts'
import { packageVersion } from '../engine/package-root.ts'
import { judge, type Baseline } from '../evaluation/judge.ts'
import { explainMisfit, scoreModel } from '../evaluation/score-model.ts'
import type { SliceColumn } from '../evaluation/partition.ts'
import { writeArtifact, type Artifact } from '../lineage/artifact.ts'
import { canonicalJson, digestOfJson } from '../lineage/digest.ts'
import { openModel, readTrainingMetrics } from '../model/artifact.ts'
import { renderHtml } from '../report/html.ts'
import { renderMarkdown } from '../report/verdict-markdown.ts'
import { announceVerdict } from './announce-verdict.ts'
import { findBaseline, type BaselineModel } from './find-baseline.ts'
import { locateArtifact, nameArtifact, runRecord, startEngineOf, type Run, type StageResult } from './run.ts'

/** Decides whether the model may be merged or released, and says so wherever people look. */
export async function evaluateGate(
  run: Run,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host, line } = run
  const started = new Date()
  const dataset = await openDataset(await locateArtifact(run, inputs.dataset))
  const candidate = await openModel(await locateArtifact(run, inputs.model))
  const found = await findBaseline(run, baselineArtifact(run, inputs['baseline-artifact']))
  const { tf, report: engine } = await startEngineOf(run, inputs)

  const test = await readSplit(dataset, 'test')
  const verdict = judge({
    name: line.name,
    gate: line.gate,
    candidate: await scoreModel(tf, candidate, dataset, test),
    baseline: found.found ? await askBaseline(tf, found, dataset, test) : found,
    facts: { 'model-bytes': candidate.details.modelBytes, parameters: candidate.details.parameters },
    columns: await sliceColumns(run, dataset),
    history: (await readTrainingMetrics(candidate)).history,
    lineage: {
      model: candidate.digest,
      dataset: dataset.digest,
      config: digestOfJson(line.gate),
      commit: host.revision?.commit ?? null,
      tensorline: packageVersion(),
    },
  })

  const { name, place } = nameArtifact(run, inputs.artifact, 'report')
  const report = await writeArtifact(place, async (draft) => {
    await writeFile(join(draft, 'report.json'), canonicalJson(verdict))
    await writeFile(join(draft, 'report.md'), renderMarkdown(verdict))
    await writeFile(join(draft, 'report.html'), renderHtml(verdict))
    return {
      kind: 'report',
      details: { outcome: verdict.outcome, accepted: verdict.accepted },
      parents: {
        model: candidate.digest,
        dataset: dataset.digest,
        ...(found.found ? { baseline: found.model.digest } : {}),
      },
      config: digestOfJson(line.gate),
      run: runRecord(run, started, { engine }),
    }
  })
  await host.artifacts.publish(name, report.folder, report.digest)
  const posted = await announceVerdict(run, verdict, inputs)
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
      ...posted,
    },
  }
}

/** A baseline of before the features or classes changed cannot be asked, and that must not stop the change. */
async function askBaseline(
  tf: Tf,
  { model, ...origin }: Extract<BaselineModel, { found: true }>,
  dataset: Artifact<DatasetDetails>,
  test: Examples,
): Promise<Baseline> {
  const reason = explainMisfit(model.details, dataset)
  return {
    ...origin,
    model: model.digest,
    predictions: reason === null ? await scoreModel(tf, model, dataset, test) : { kind: 'none', reason },
  }
}

/** The columns that slices go by, besides the label. */
async function sliceColumns(
  { line }: Run,
  dataset: Artifact<DatasetDetails>,
): Promise<Record<string, SliceColumn>> {
  const names = line.gate.slices.map(({ by }) => by).filter((by) => by !== 'label')
  const columns = names.map(
    async (name) =>
      [
        name,
        { values: await readColumn(dataset, 'test', name), ...categoriesOf(dataset.details, name) },
      ] as const,
  )
  return Object.fromEntries(await Promise.all(columns))
}

/** All values the dataset knows of a category column, so that one without examples is listed. */
function categoriesOf({ features }: DatasetDetails, name: string): Pick<SliceColumn, 'categories'> {
  const columns = features.kind === 'table' ? features.columns : []
  const column = columns.find((candidate) => candidate.name === name)
  return column?.type === 'category' ? { categories: column.categories } : {}
}

function baselineArtifact({ host }: Run, given: string): string {
  return given === '' ? host.artifacts.nameInJob('model') : given
}
