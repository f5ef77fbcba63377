import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchSection } from '../../config/search.ts'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { canonicalJson, digestOfJson } from '../../artifacts/digest.ts'
import { openModel } from '../../model/artifact.ts'
import { searchHtml, searchMarkdown } from '../../report/search-report.ts'
import { searchResultSchema, winnerOf, type Trial } from '../../search/trial.ts'
import { nameArtifact, runRecord, type StageContext } from '../context.ts'

/** Publishes the best model under its usual name, and the table of all trials. A search without a model fails. */
export async function announceSearch(
  context: StageContext,
  section: SearchSection,
  trials: readonly Trial[],
  inputs: { readonly artifact: string },
) {
  const { host, pipeline, workspace } = context
  const started = new Date()
  const winner = winnerOf(section.metric, trials)
  const result = searchResultSchema.parse({
    name: pipeline.name,
    metric: section.metric,
    trials,
    winner: winner?.trial ?? null,
  })
  const report = await writeArtifact(nameArtifact(context, '', 'search').path, async (draft) => {
    await writeFile(join(draft, 'search.json'), canonicalJson(result))
    await writeFile(join(draft, 'search.md'), searchMarkdown(result, section.metric))
    await writeFile(join(draft, 'search.html'), searchHtml(result, section.metric))
    return {
      kind: 'search',
      details: { winner: result.winner, metric: result.metric },
      parents: winner?.digest ? { winner: winner.digest } : {},
      config: digestOfJson(section),
      run: runRecord(context, started),
    }
  })
  await host.artifacts.publish(nameArtifact(context, '', 'search').name, report.folder, report.digest)
  await host.writeSummary(searchMarkdown(result, section.metric))
  const model = winner && (await publishWinner(context, winner, inputs.artifact))
  return {
    failure: model ? null : 'no trial produced a model',
    outputs: {
      digest: model?.digest ?? '',
      artifact: model?.name ?? '',
      path: model?.folder ?? '',
      trial: winner?.trial ?? '',
      'best-value': winner?.value ?? '',
      'best-parameters': winner ? JSON.stringify(winner.point) : '',
      'failed-trials': trials.filter(({ outcome }) => outcome === 'failed').length,
      'report-path': report.folder,
    },
  }

  async function publishWinner(context: StageContext, { trial }: Trial, given: string) {
    const folder = await host.artifacts.fetch(`trial-${trial}`, join(workspace, 'fetched', 'winner'))
    const model = await openModel(folder)
    const { name } = nameArtifact(context, given, 'model')
    await host.artifacts.publish(name, model.folder, model.digest)
    return { ...model, name }
  }
}
