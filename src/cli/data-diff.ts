import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { driftSection, type DriftSection } from '../config/drift.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import type { DatasetDiff } from '../dataset-diff/diff-schema.ts'
import { diffDatasets } from '../dataset-diff/diff-datasets.ts'
import { openDataset } from '../dataset/dataset.ts'
import { installFile } from '../files/install-file.ts'
import type { Host, Tone } from '../host/host.ts'
import { workplaceAt } from '../host/local/workplace.ts'
import type { DriftOutcome } from '../drift/drift-schema.ts'
import { renderDiffText } from '../report/diff-text.ts'
import { renderDiffHtml } from '../report/html/diff-page.ts'
import { parseOptions } from './options.ts'

const optionsSchema = z.object({ config: z.string(), html: z.string().optional() })
type Options = z.infer<typeof optionsSchema>

export function parseDiffOptions(options: unknown): Options {
  return parseOptions('data diff', optionsSchema, options)
}

const tones: Readonly<Record<DriftOutcome, Tone>> = { pass: 'good', fail: 'bad', inconclusive: 'unsure' }

/** Compares two datasets and prints the differences. @returns the reason why the command fails; null if no column drifted */
export async function compareDatasets(
  [baseline = '', candidate = '']: readonly string[],
  { config, html }: Options,
  host: Host,
): Promise<{ readonly diff: DatasetDiff; readonly failure: string | null }> {
  const [before, after] = [
    await openDataset(await folderOf(baseline, host)),
    await openDataset(await folderOf(candidate, host)),
  ]
  const diff = diffDatasets(before, after, await settingsOf(config))
  host.log.info(renderDiffText(diff, (outcome, text) => host.paint(tones[outcome], text)))
  if (html !== undefined) await installFile(html, renderDiffHtml(diff, []))
  return { diff, failure: diff.drift?.accepted === false ? diff.drift.reason : null }
}

/** Returns the folder of a dataset: a path contains a slash, a name is one of the artifacts of this machine. */
async function folderOf(reference: string, host: Host): Promise<string> {
  if (reference.includes('/')) return reference
  return host.artifacts.fetch(reference, join(workplaceAt(process.cwd()).artifacts, reference))
}

async function settingsOf(file: string): Promise<{ drift: DriftSection; group: string | null }> {
  const exists = await access(file).then(
    () => true,
    () => false,
  )
  const data = exists ? (await readPipeline(file)).data : undefined
  return { drift: data?.drift ?? driftSection.parse({}), group: data?.split.group ?? null }
}
