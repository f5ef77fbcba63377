import { describe, expect, it } from '@jest/globals'
import { bytesOf, charactersOf, fitMarkdown } from '../../../../src/host/github/markdown-limit.ts'

const pointer = '_The rest is in the artifact._'

describe('fitting Markdown into a limit', () => {
  it('keeps a text that fits exactly', () => {
    expect(fitMarkdown('12345', 5, pointer, charactersOf)).toBe('12345')
  })

  it('cuts at a line and ends with the pointer', () => {
    const markdown = Array.from({ length: 100 }, (_, row) => `| row ${row} |`).join('\n')
    const cut = fitMarkdown(markdown, 200, pointer, charactersOf)
    expect(cut.length).toBeLessThanOrEqual(200)
    expect(cut.endsWith(`|\n\n${pointer}\n`)).toBe(true)
  })

  it.each([charactersOf, bytesOf])('never exceeds a limit, wherever it falls (%p)', (measure) => {
    const markdown =
      'Verdict: ✅ größer\n<details>\n<summary>x</summary>\n\n```json\n{"a": "👍"}\n```\n</details>\n'
    const long = markdown.repeat(5)
    for (let limit = 80; limit < measure(long) + 2; limit += 1) {
      const cut = fitMarkdown(long, limit, pointer, measure)
      expect(measure(cut)).toBeLessThanOrEqual(limit)
      expect(cut === long || cut.endsWith(`\n\n${pointer}\n`)).toBe(true)
      expect(cut.isWellFormed()).toBe(true)
    }
  })

  it('closes code fences and details elements that the cut left open', () => {
    const markdown = `<details>\n\n\`\`\`json\n${'{"a": 1}\n'.repeat(100)}\`\`\`\n</details>`
    expect(fitMarkdown(markdown, 200, pointer, charactersOf)).toMatch(/1}\n```\n<\/details>\n\n_The rest/)
  })

  it('leaves out half a chart, the head of a table without rows, and a heading without content', () => {
    const markdown = [
      '## Verdict',
      '',
      '### Table',
      '',
      '| a | b |',
      '| --- | --: |',
      '| 1 | 2 |',
      '',
      '<details><summary>Curves</summary>',
      '',
      '```mermaid',
      'xychart-beta',
      '  line [1, 2]',
      '```',
      '',
      '</details>',
    ].join('\n')
    const ends = new Set<string>()
    for (let limit = 60; limit < markdown.length; limit += 1)
      ends.add(fitMarkdown(markdown, limit, pointer, charactersOf).slice(0, -pointer.length - 3))
    const beginnings = [
      '## Verdict',
      markdown.slice(0, markdown.indexOf('\n\n<details')),
      markdown.slice(0, markdown.indexOf('```\n\n</details>') + 3) + '\n</details>',
    ]
    for (const end of ends) expect(beginnings).toContain(end)
  })

  it('cuts within a line that is too long, but never within a character', () => {
    const cut = fitMarkdown('👍'.repeat(1000), 101, pointer, bytesOf)
    expect(cut).toMatch(/^(👍)+\n\n_The rest/u)
  })
})
