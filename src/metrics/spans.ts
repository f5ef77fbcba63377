/** A part of a sequence that carries a name: positions `from` up to and without `to`. */
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

/** IOB1, IOB2 and IOBES as CoNLL and seqeval know them; the L and U of BILOU are E and S. */
const pattern = /^([BIESLU])(?:-(.*))?$/s
const marks: Readonly<Record<string, Mark>> = { B: 'B', I: 'I', E: 'E', S: 'S', L: 'E', U: 'S' }

/** Null for what is no tag of a span. */
export function parseTag(name: string): Tag | null {
  if (name === 'O') return { mark: 'O', type: '' }
  const [, letter = '', type = ''] = pattern.exec(name) ?? []
  const mark = marks[letter]
  return mark === undefined ? null : { mark, type }
}

/**
 * Spans of one sequence, by the rules of conlleval, which also read what no scheme allows: a span begins where a tag of
 * another type follows, and an `I` after `O` begins one. Tjong Kim Sang and De Meulder, CoNLL-2003.
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
