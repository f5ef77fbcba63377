import fc from 'fast-check'
import { verdictSchema, type Verdict } from '../../src/gate/verdict.ts'

const pieces = [
  ...['@octocat', '@acme/ml', '#1', 'acme/digits#1', 'GH-1', 'deadbeef01', 'f'.repeat(40), ':tada:'],
  ...['[x](https://evil.example/x)', '![t](https://evil.example/t.png)', '[x]: https://evil.example', '[^1]'],
  ...['www.evil.example', 'https://evil.example', 'ftp://evil.example', 'mailto:a@b.example', 'a@b.example'],
  ...[
    '<img src=x onerror=alert(1)>',
    '</details>',
    '<h1>',
    '<!--',
    '-->',
    '<script>',
    '&#64;octocat',
    '&lt;b>',
  ],
  ...['`', '```', '**b**', '__b__', '*i*', '~~s~~', '|', '\\', '$x$', '$$', '<https://evil.example>'],
  ...['# h', '- l', '+ l', '1. l', '2) l', '> q', '===', '---', '    code', '[ ] t', '[!NOTE]', '!', '~~~'],
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\t', '\0'],
  ...['\u001b[2J', '\u001b]8;;https://evil.example\u0007', '\u009b31m', '\u202e', '\u2066', '\u200f'],
  ...['::error::forged', '##[error]forged', '::stop-commands::x', '%0A::error::x', 'x', ' ', 'é'],
]

/** Text of which any part could be markup, a reference, a command or a control character. */
export const hostileText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))

type Place = readonly (string | number)[]

/** The places of a verdict where its schema allows any text. */
export function freeTexts(verdict: Verdict): Place[] {
  return placesOfText(verdict, []).filter(
    (place) => verdictSchema.safeParse(withTexts(verdict, [place], () => 'any text')).success,
  )
}

function placesOfText(value: unknown, place: Place): Place[] {
  if (typeof value === 'string') return [place]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => placesOfText(part, [...place, key]))
}

/** The verdict with another text for each of these places; equal texts stay equal. */
export function withTexts(
  verdict: Verdict,
  places: readonly Place[],
  text: (old: string) => string,
): Verdict {
  const changed = structuredClone(verdict)
  for (const place of places) replaceAt(changed, place, text)
  return changed
}

function replaceAt(value: unknown, [key = '', ...rest]: Place, text: (old: string) => string): void {
  if (typeof value !== 'object' || value === null) return
  const old: unknown = Reflect.get(value, key)
  if (rest.length > 0) replaceAt(old, rest, text)
  else if (typeof old === 'string') Reflect.set(value, key, text(old))
}
