import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { canonicalJson } from '../../artifacts/digest.ts'
import { diffFiles, type DiffDetails } from '../../dataset-diff/diff-artifact.ts'
import type { DatasetDiff } from '../../dataset-diff/diff-schema.ts'
import { renderDiffMarkdown, type DiffOrigin } from '../../report/diff-markdown.ts'
import { renderDiffHtml } from '../../report/html/diff-page.ts'
import { runRecord, type StageContext } from '../context.ts'

interface WrittenDiff {
  readonly name: string
  readonly path: string
  readonly diff: DatasetDiff
  readonly origin: DiffOrigin
  readonly started: Date
}

/** Writes a comparison of two datasets as a sealed artifact, and publishes it. */
export async function writeDiff(
  context: StageContext,
  { name, path, diff, origin, started }: WrittenDiff,
): Promise<Artifact<DiffDetails>> {
  const { drift, baseline, candidate } = diff
  const details = { name: diff.name, drift: drift?.outcome ?? null, accepted: drift?.accepted ?? true }
  const written = await writeArtifact(path, async (draft) => {
    await writeFile(join(draft, diffFiles.diff), canonicalJson(diff))
    if (drift !== null) await writeFile(join(draft, diffFiles.drift), canonicalJson(drift))
    await writeFile(join(draft, diffFiles.markdown), `${renderDiffMarkdown(diff, origin)}\n`)
    await writeFile(join(draft, diffFiles.page), renderDiffHtml(diff, origin.notes))
    return {
      kind: 'dataset-diff',
      details,
      parents: { baseline: baseline.digest, dataset: candidate.digest },
      config: candidate.digest,
      run: runRecord(context, started),
    }
  })
  await context.host.artifacts.publish(name, written.folder, written.digest)
  return written
}
