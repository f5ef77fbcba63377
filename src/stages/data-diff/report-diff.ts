import type { DatasetDiff } from '../../dataset-diff/diff-schema.ts'
import type { DriftOutcome } from '../../drift/drift-schema.ts'
import type { Tone } from '../../host/host.ts'
import { diffWarnings, headlineOf, isUnchanged } from '../../report/diff-lines.ts'
import { renderDiffMarkdown, type DiffOrigin } from '../../report/diff-markdown.ts'
import { renderDiffText } from '../../report/diff-text.ts'
import type { StageContext } from '../context.ts'

const tones: Readonly<Record<DriftOutcome, Tone>> = { pass: 'good', fail: 'bad', inconclusive: 'unsure' }

/**
 * Writes the differences of a dataset to summary, log and comment. A pull request without any difference and any note gets no comment;
 * an earlier one is updated.
 * @returns the address of the comment; empty if none was written
 */
export async function reportDiff(
  { host }: StageContext,
  diff: DatasetDiff,
  origin: DiffOrigin,
  comment: boolean,
): Promise<string> {
  const { log, review, pullRequest } = host
  const markdown = renderDiffMarkdown(diff, origin)
  await host.writeSummary(markdown)
  log.info(renderDiffText(diff, (outcome, text) => host.paint(tones[outcome], text)))
  for (const warning of diffWarnings(diff)) log.warning(warning)
  if (!comment || review === null || pullRequest === null) return ''
  const posted = await review.comment(
    diffKey(diff, origin),
    { title: diffTitle(diff), markdown },
    isUnchanged(diff) && origin.notes.length === 0 ? 'update' : 'create',
  )
  if (posted.posted) return posted.url
  log.warning(posted.reason)
  return ''
}

export function diffTitle(diff: DatasetDiff): string {
  return `Data: ${headlineOf(diff)}`
}

/** Returns the key that identifies the comment among those of other datasets; gates have keys without a colon. */
export function diffKey(
  { name }: Pick<DatasetDiff, 'name'>,
  { artifact }: Pick<DiffOrigin, 'artifact'>,
): string {
  return `dataset:${name}:${artifact ?? ''}`
}
