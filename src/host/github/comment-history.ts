import { z } from 'zod'
import { escapeMarkdown } from '../../text/untrusted.ts'

/** What the comment said of a commit. */
export interface SaidBefore {
  readonly commit: string
  readonly title: string
}

const mostKept = 10
const longestTitle = 200
const record = /\n<!-- tensorline-said:([A-Za-z0-9_-]*) -->\s*$/
const recordSchema = z.array(z.strictObject({ commit: z.string().regex(/^\w+$/), title: z.string() }))

/**
 * What stands below a comment: what it said of the commits before this one, folded, and the same for the next update to read.
 * @param before the comment as it stands; null for a new one
 */
export function historyOf(before: string | null, now: SaidBefore): string {
  const known = before === null ? [] : readRecord(before)
  const earlier = known.filter(({ commit }) => commit !== now.commit).slice(-mostKept)
  const all = [...earlier, { ...now, title: now.title.slice(0, longestTitle) }]
  return `${foldedTable(earlier)}\n<!-- tensorline-said:${encode(all)} -->`
}

/** A comment that somebody has edited is a comment without a history. */
function readRecord(comment: string): SaidBefore[] {
  const [, encoded] = record.exec(comment) ?? []
  if (encoded === undefined) return []
  try {
    return recordSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
  } catch {
    return []
  }
}

/** Base64, since whatever else could end the HTML comment early. */
function encode(said: readonly SaidBefore[]): string {
  return Buffer.from(JSON.stringify(said)).toString('base64url')
}

function foldedTable(earlier: readonly SaidBefore[]): string {
  if (earlier.length === 0) return ''
  const rows = earlier
    .toReversed()
    .map(({ commit, title }) => `| \`${commit.slice(0, 7)}\` | ${escapeMarkdown(title)} |`)
  return [
    '',
    '',
    `<details><summary>What it said of ${earlier.length} earlier ${earlier.length === 1 ? 'commit' : 'commits'}</summary>`,
    '',
    '| Commit | Verdict |',
    '| --- | --- |',
    ...rows,
    '',
    '</details>',
  ].join('\n')
}
