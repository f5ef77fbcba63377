import { extent } from 'd3-array'
import { truncate } from '../text/format.ts'
import { shortDigest, type Digest } from '../artifacts/digest.ts'
import { escapeHtmlText, escapeMarkdown, escapeMarkdownLine, printable } from '../text/untrusted.ts'
import { ShortCommit } from './short-commit.ts'

/**
 * Markdown that is safe to post. Every plain string is treated as untrusted and escaped when it becomes part of Markdown.
 * Only `md` creates markup.
 */
export class Markdown {
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  /** @param text markup without untrusted parts */
  static trusted(text: string): Markdown {
    return new Markdown(text)
  }
}

export type Content = Markdown | ShortCommit | string | number | readonly Content[]

/** Returns Markdown from a template. Inserted values are escaped unless they are Markdown already. */
export function md(parts: TemplateStringsArray, ...contents: readonly Content[]): Markdown {
  return Markdown.trusted(
    parts.reduce((text, part, index) => text + textOf(contents[index - 1] ?? '') + part),
  )
}

function textOf(content: Content): string {
  if (content instanceof Markdown) return content.text
  // Code, because GitHub turns a bare commit into a link.
  if (content instanceof ShortCommit) return `\`${content.text}\``
  if (typeof content === 'number') return String(content)
  return typeof content === 'string' ? withDigests(content, escapeMarkdown) : content.map(textOf).join('')
}

/** Returns untrusted text as Markdown. Digests and references with one become code, because they are copied. */
function withDigests(text: string, escape: (text: string) => string): string {
  return text
    .split(/((?<![\w.:/@-])(?:[\w.:/-]+@)?sha256:[0-9a-f]{64}(?![\w.-]))/)
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escape(part)))
    .join('')
}

/** Returns the parts with blank lines between them; null parts are omitted. */
export function blocks(...parts: readonly (Markdown | null)[]): Markdown {
  return Markdown.trusted(parts.flatMap((part) => part?.text ?? []).join('\n\n'))
}

/** Returns untrusted text as an escaped paragraph. */
export function paragraph(text: string): Markdown {
  return Markdown.trusted(escapeMarkdownLine(text))
}

export function list(items: readonly (Markdown | string)[]): Markdown {
  return Markdown.trusted(
    items.map((item) => `- ${item instanceof Markdown ? item.text : escapeMarkdownLine(item)}`).join('\n'),
  )
}

/** Returns a list in one of GitHub's coloured alert boxes. */
export function alert(
  kind: 'CAUTION' | 'IMPORTANT' | 'WARNING',
  items: readonly (Markdown | string)[],
): Markdown {
  return Markdown.trusted(`> [!${kind}]\n${list(items).text.replace(/^/gm, '> ')}`)
}

/** Returns digests, commits and addresses as code; any other text is escaped instead. */
export function code(text: string): Markdown {
  return /^[\w .:/-]+$/.test(text) ? Markdown.trusted(`\`${text}\``) : md`${text}`
}

/** Returns one line of text as a block of code. */
export function codeBlock(line: string): Markdown {
  return Markdown.trusted(`\`\`\`sh\n${printable(line)}\n\`\`\``)
}

/** @param url an address in Tensorline's documentation or of GitHub's API */
export function link(label: string, url: string): Markdown {
  return md`[${label}](${Markdown.trusted(encodeURI(decodeURI(url)).replace(/[()<>\\]/g, encodeURIComponent))})`
}

/** Returns a user's name, cut to a length that fits into a table. */
export function nameText(name: string): string {
  return truncate(name)
}

/** Returns a table. `numbers` contains the indices of the columns that are aligned right. */
export function table(
  head: readonly Content[],
  rows: readonly (readonly Content[])[],
  numbers: readonly number[] = [],
): Markdown {
  const line = (cells: readonly Content[]) => `| ${cells.map(textOf).join(' | ')} |`
  return Markdown.trusted(
    [
      line(head),
      `| ${head.map((_, column) => (numbers.includes(column) ? '--:' : '---')).join(' | ')} |`,
      ...rows.map(line),
    ].join('\n'),
  )
}

/** Returns a section that is collapsed until the reader opens it. */
export function details(summary: string, content: Markdown): Markdown {
  return Markdown.trusted(
    `<details><summary>${escapeHtmlText(summary)}</summary>\n\n${content.text}\n\n</details>`,
  )
}

export function section(title: string, ...parts: readonly Markdown[]): Markdown {
  return blocks(md`### ${title}`, ...parts)
}

/** Returns the text of a cell; empty if there is no value. */
export function optional<Value>(value: Value | null, text: (value: Value) => string): string {
  return value === null ? '' : text(value)
}

export interface Curve {
  readonly name: string
  readonly values: readonly number[]
}

/** GitHub refuses charts of more than 50,000 characters; a point takes about 15 characters for two curves. */
const mostPoints = 300

/**
 * Returns curves over the epochs as a Mermaid chart, which GitHub draws. Curves with gaps are omitted, because Mermaid
 * cannot draw them. Beyond 300 epochs only every nth epoch is drawn.
 */
export function lineChart(title: string, curves: readonly Curve[]): Markdown | null {
  const drawn = curves.filter(({ values }) => values.length > 1 && values.every(Number.isFinite))
  const [first] = drawn
  if (!first) return null
  const step = Math.ceil(first.values.length / mostPoints)
  const thin = (values: readonly number[]) => values.filter((_, index) => index % step === 0)
  const epochs = thin(first.values.map((_, index) => index + 1))
  const lines = drawn.map(({ values }) => thin(values))
  const chart = [
    '```mermaid',
    'xychart-beta',
    `  title "${chartText(title)}: ${drawn.map(({ name }) => chartText(name)).join(', ')}"`,
    `  x-axis "epoch" [${epochs.join(', ')}]`,
    `  y-axis ${range(lines.flat())}`,
    ...lines.map((values) => `  line [${values.map(number).join(', ')}]`),
    '```',
  ]
  return Markdown.trusted(chart.join('\n'))
}

/** Replaces characters that could end the quotation or the block around the chart. */
function chartText(text: string): string {
  return truncate(text).replace(/[^\p{L}\p{N} ._-]/gu, ' ')
}

/** Returns the range of the y axis. It is never empty, because Mermaid draws nothing on an axis without length. */
function range(values: readonly number[]): string {
  const [low = 0, high = 0] = extent(values)
  return low === high
    ? `${number(low - 0.5)} --> ${number(high + 0.5)}`
    : `${number(low)} --> ${number(high)}`
}

function number(value: number): string {
  return String(Number(value.toPrecision(5)))
}

/** Returns a shortened digest as code, such as `sha256:8f3a2b1c4d5e…`: short enough to read, long enough to find. */
export function digestText(digest: Digest): Markdown {
  return Markdown.trusted(`\`sha256:${shortDigest(digest)}…\``)
}
