import { z } from 'zod'
import { escapeMarkdown } from '../../text/untrusted.ts'

/** A verdict on an earlier commit in the comment. */
export interface EarlierVerdict {
  readonly commit: string
  readonly title: string
}

const mostKept = 10
const longestTitle = 200
const record = /\n<!-- tensorline-said:([A-Za-z0-9_-]*) -->\s*$/
const recordSchema = z.array(z.strictObject({ commit: z.string().regex(/^\w+$/), title: z.string() }))

/**
 * Returns the history below a comment: the verdicts on earlier commits, collapsed, and the same as a record for the next
 * update.
 * @param before the current comment; null for a new one
 */
export function historyOf(before: string | null, now: EarlierVerdict): string {
  const known = before === null ? [] : readRecord(before)
  const earlier = known.filter(({ commit }) => commit !== now.commit).slice(-mostKept)
  const all = [...earlier, { ...now, title: now.title.slice(0, longestTitle) }]
  return `${foldedTable(earlier)}\n<!-- tensorline-said:${encode(all)} -->`
}

/** Returns the record in a comment; empty if somebody has edited it. */
function readRecord(comment: string): EarlierVerdict[] {
  const [, encoded] = record.exec(comment) ?? []
  if (encoded === undefined) return []
  try {
    return recordSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
  } catch {
    return []
  }
}

/** Returns the record in Base64, because other text could end the HTML comment early. */
function encode(verdicts: readonly EarlierVerdict[]): string {
  return Buffer.from(JSON.stringify(verdicts)).toString('base64url')
}

function foldedTable(earlier: readonly EarlierVerdict[]): string {
  if (earlier.length === 0) return ''
  const rows = earlier
    .toReversed()
    .map(({ commit, title }) => `| \`${commit.slice(0, 7)}\` | ${escapeMarkdown(title)} |`)
  return [
    '',
    '',
    `<details><summary>Verdicts on ${earlier.length} earlier ${earlier.length === 1 ? 'commit' : 'commits'}</summary>`,
    '',
    '| Commit | Verdict |',
    '| --- | --- |',
    ...rows,
    '',
    '</details>',
  ].join('\n')
}
