/** A named part of a sequence: positions from `from` up to but excluding `to`. */
export interface Span {
  readonly type: string
  readonly from: number
  readonly to: number
}

type Mark = 'B' | 'I' | 'E' | 'S' | 'O'

interface Tag {
  readonly mark: Mark
  readonly type: string
}

/** IOB1, IOB2 and IOBES as in CoNLL and seqeval; the L and U of BILOU are E and S. */
const pattern = /^([BIESLU])(?:-(.*))?$/s
const marks: Readonly<Record<string, Mark>> = { B: 'B', I: 'I', E: 'E', S: 'S', L: 'E', U: 'S' }

/** Returns the parsed tag; null if the text is not a tag of a span. */
export function parseTag(name: string): Tag | null {
  if (name === 'O') return { mark: 'O', type: '' }
  const [, letter = '', type = ''] = pattern.exec(name) ?? []
  const mark = marks[letter]
  return mark === undefined ? null : { mark, type }
}

/**
 * Returns the spans of one sequence by the rules of conlleval, which also accept sequences that no scheme allows: a span begins at
 * a tag of another type, and at an `I` after `O`. Tjong Kim Sang and De Meulder, CoNLL-2003.
 */
export function spansOf(tags: readonly Tag[]): Span[] {
  const spans: Span[] = []
  let before: Tag = outside
  let from = 0
  for (const [index, tag] of [...tags, outside].entries()) {
    if (ends(before, tag)) spans.push({ type: before.type, from, to: index })
    if (begins(before, tag)) from = index
    before = tag
  }
  return spans
}

const outside: Tag = { mark: 'O', type: '' }

function ends(before: Tag, { mark, type }: Tag): boolean {
  if (before.mark === 'O') return false
  return (
    before.mark === 'E' ||
    before.mark === 'S' ||
    mark === 'B' ||
    mark === 'S' ||
    mark === 'O' ||
    before.type !== type
  )
}

function begins(before: Tag, { mark, type }: Tag): boolean {
  if (mark === 'O') return false
  return (
    mark === 'B' ||
    mark === 'S' ||
    before.mark === 'E' ||
    before.mark === 'S' ||
    before.mark === 'O' ||
    before.type !== type
  )
}
