/** A text that people read, with the place where it begins. */
export interface Prose {
  readonly kind: 'comment' | 'message' | 'title' | 'documentation'
  readonly file: string
  readonly line: number
  /** The text without markup; code is replaced by `…`. */
  readonly text: string
}

export type Rule = 'opening' | 'word' | 'length'

export interface Finding {
  readonly rule: Rule
  /** The words that break the rule; of a long sentence its beginning. */
  readonly found: string
}

const longestSentence = 35

/** Openings of comments that have no verb of their own: "Of each seed." */
const opening = /^(?:What|Whether|Of|Those|By|As|Which)\b/

/** Words that STYLE does not use, since readers do not search for them or cannot look them up. */
const unusualWords =
  /\b(?:mend(?:s|ed|ing)?|told|bears?|com(?:e|es|ing) to|goes by|passed over|is none|alike)\b/gi

/** Returns all places of a text that break a rule. */
export function checkProse({ kind, text }: Prose): readonly Finding[] {
  const findings: Finding[] = []
  const open = kind === 'comment' ? opening.exec(text) : null
  if (open) findings.push({ rule: 'opening', found: open[0] })
  for (const [found] of text.matchAll(unusualWords)) findings.push({ rule: 'word', found })
  for (const sentence of sentencesOf(text)) {
    const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word))
    if (words.length > longestSentence)
      findings.push({ rule: 'length', found: `${words.length} words: ${words.slice(0, 8).join(' ')} …` })
  }
  return findings
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n|;\s|@\w+ /)
    .flatMap((part) => Array.from(segmenter.segment(part), ({ segment }) => segment))
}

/** Returns text in one line, with code in backticks replaced by `…`. */
export function plainText(text: string): string {
  return text
    .replace(/`[^`]*`/g, '…')
    .replace(/[ \t]*\n[ \t]*/g, (gap) => (gap.split('\n').length > 2 ? '\n\n' : ' '))
    .trim()
}
