import { plainText, type Prose } from './rules.ts'

/** Returns the paragraphs, list items, headings and table cells of a Markdown file; of a changelog only the unreleased part. */
export function documentProse(file: string, source: string): readonly Prose[] {
  const found: Prose[] = []
  let paragraph: { line: number; text: string } | null = null
  const end = () => {
    if (paragraph)
      found.push({ kind: 'documentation', file, line: paragraph.line, text: markdownText(paragraph.text) })
    paragraph = null
  }
  let fence: string | null = null
  for (const [index, line] of source.split('\n').entries()) {
    const [mark] = /^\s*(?:```+|~~~+)/.exec(line) ?? []
    if (mark !== undefined || fence !== null) {
      end()
      fence = fence === null ? (mark?.trim() ?? null) : line.trim() === fence ? null : fence
      continue
    }
    if (isReleaseHeading(file, line)) break
    if (/^\s*\|/.test(line)) {
      end()
      for (const cell of line.split('|'))
        if (/\p{L}/u.test(cell))
          found.push({ kind: 'documentation', file, line: index + 1, text: markdownText(cell) })
    } else if (line.trim() === '' || /^(?:#|<!--|!\[)/.test(line)) {
      end()
      if (line.startsWith('#'))
        found.push({
          kind: 'documentation',
          file,
          line: index + 1,
          text: markdownText(line.replace(/^#+/, '')),
        })
    } else if (/^\s*(?:[-*]|\d+\.)\s/.test(line) || !paragraph) {
      end()
      paragraph = { line: index + 1, text: line.replace(/^\s*(?:[-*]|\d+\.)\s/, '') }
    } else paragraph.text += `\n${line}`
  }
  end()
  return found
}

/** True for the heading of the newest published version in the changelog. */
function isReleaseHeading(file: string, line: string): boolean {
  return file === 'CHANGELOG.md' && /^## \d/.test(line)
}

function markdownText(text: string): string {
  return plainText(text)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{2}/g, '')
}
