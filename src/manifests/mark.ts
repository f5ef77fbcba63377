import { createHash } from 'node:crypto'

/** Returns a text that no setting contains, which is replaced by an expression of the tool. */
export function markFor(name: string): string {
  return `tensorline-value-${createHash('sha256').update(name).digest('hex')}`
}
