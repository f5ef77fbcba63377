/**
 * Cuts Markdown at a line so that it fits into `limit` together with the pointer to the rest. Closes an open code fence
 * and open folds, so that the pointer is visible.
 */
export function fitMarkdown(
  markdown: string,
  limit: number,
  pointer: string,
  measure: (text: string) => number,
): string {
  if (measure(markdown) <= limit) return markdown
  const room = limit - measure(`\n\n${pointer}\n`)
  const lines = markdown.split('\n')
  let kept = sensibleEnd(lines, wholeLines(lines, room, measure))
  while (kept > 0 && measure(closed(lines.slice(0, kept))) > room) kept -= 1
  const beginning = kept > 0 ? closed(lines.slice(0, kept)) : cutLine(lines[0] ?? '', room, measure)
  return `${beginning}\n\n${pointer}\n`
}

/** Returns the number of UTF-16 units, which is never below the number of characters that GitHub counts. */
export function charactersOf(text: string): number {
  return text.length
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

function wholeLines(lines: readonly string[], room: number, measure: (text: string) => number): number {
  let used = 0
  for (const [index, line] of lines.entries()) {
    used += measure(`${line}\n`)
    if (used > room) return index
  }
  return lines.length
}

const tableRule = /^\|(?: *:?-+:? *\|)+$/
/** A line that introduces following content: a heading, a fold, a fence, or the blank line before it. */
const announcement = /^(?:#{1,6} .*|<details.*|`{3,}.*|)$/

/**
 * Returns the end before an element without its content: half a chart, a table's head, a heading; never before the first
 * line.
 */
function sensibleEnd(lines: readonly string[], kept: number): number {
  let end = kept
  while (end > 1) {
    const chart = openChart(lines.slice(0, end))
    const last = lines[end - 1] ?? ''
    if (chart !== null) end = chart
    else if (tableRule.test(last)) end -= 2
    else if (tableRule.test(lines[end] ?? '') || announcement.test(last)) end -= 1
    else return end
  }
  return Math.min(kept, 1)
}

/** Returns the line where an incomplete chart begins; half a chart cannot be drawn. */
function openChart(lines: readonly string[]): number | null {
  const start = lines.lastIndexOf('```mermaid')
  return start < 0 || lines.indexOf('```', start + 1) >= 0 ? null : start
}

function closed(lines: readonly string[]): string {
  const fence = openFence(lines)
  const text = lines.join('\n')
  const folds = (text.match(/<details/g)?.length ?? 0) - (text.match(/<\/details>/g)?.length ?? 0)
  return [
    text,
    ...(fence === null ? [] : [fence]),
    ...Array<string>(Math.max(0, folds)).fill('</details>'),
  ].join('\n')
}

function openFence(lines: readonly string[]): string | null {
  let open: string | null = null
  for (const line of lines) {
    const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (marks === undefined) continue
    if (open === null) open = marks
    else if (marks.startsWith(open)) open = null
  }
  return open
}

function cutLine(line: string, room: number, measure: (text: string) => number): string {
  let kept = ''
  let used = 0
  for (const character of line) {
    used += measure(character)
    if (used > room) break
    kept += character
  }
  return kept
}
