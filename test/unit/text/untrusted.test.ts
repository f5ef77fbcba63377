import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  escapeHtmlText,
  escapeMarkdown,
  escapeMarkdownLine,
  printable,
  printableLines,
} from '../../../src/text/untrusted.ts'
import { hostileText } from '../../harness/hostile-text.ts'

const control = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u

describe('printable text', () => {
  it('has no control character, no line separator of any kind and no change of direction', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(printable(text)).not.toMatch(control)
        expect(printableLines(text).replace(/[\n\t]/g, '')).not.toMatch(control)
      }),
      { seed: 13, numRuns: 2000, interruptAfterTimeLimit: 20_000 },
    )
  })

  it('keeps the lines of a message', () => {
    expect(printableLines('a\r\nb\n\tc\u2028d')).toBe('a\nb\n\tc d')
  })
})

describe('escaped text', () => {
  it('is unchanged without special characters', () => {
    const text = 'accuracy (lower is better): +0.80 points, −0.51 to 2.13 %; it’s 3/4!'
    expect(escapeMarkdown(text)).toBe(text)
  })

  it.each([
    ['*b* _i_ `c` ~s~', '\\*b\\* \\_i\\_ \\`c\\` \\~s\\~'],
    ['[x](y) ![x](y)', '\\[x\\](y) !\\[x\\](y)'],
    ['<b> & |', '&lt;b&gt; &amp; \\|'],
    ['@mona #1 GH-1', '@\u200bmona \\#\u200b1 GH-\u200b1'],
    ['https://a.b www.a.b', 'https:\u200b//a.b www\u200b.a.b'],
    [':tada: 10:20', ':\u200btada: 10:20'],
    ['0123456789abcdef', '012345\u200b6789ab\u200bcdef'],
  ])('of %j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['  1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['\u200f1. a', '1\\. a'],
    ['===', '\\==='],
    ['0.5 points', '0.5 points'],
  ])('of %j at the beginning of a line is %j', (text, escaped) => {
    expect(escapeMarkdownLine(text)).toBe(escaped)
  })

  it('has no backslashes inside HTML, where they would be visible', () => {
    expect(escapeHtmlText('a_b <c> @d')).toBe('a_b &lt;c&gt; @\u200bd')
  })
})
