import { Document, isCollection, isMap, isNode, isScalar } from 'yaml'
import type { z } from 'zod'
import type { expectSection } from '../config/expect.ts'

/** Expectations as a user writes them. */
export type WrittenExpectations = z.input<typeof expectSection>

export interface YamlNotes {
  /** Lines at the top. */
  readonly head: readonly string[]
  /** A note behind each column. */
  readonly columns: ReadonlyMap<string, string>
}

/** Returns expectations as a file for `data.expect`, with one line for each column. */
export function expectationsYaml(expectations: WrittenExpectations, { head, columns }: YamlNotes): string {
  const document = new Document(expectations)
  document.commentBefore = head.map((line) => ` ${line}`).join('\n')
  for (const key of ['rows', 'classes']) setFlow(document.get(key))
  for (const key of ['columns', 'rules']) {
    const map = document.get(key)
    if (!isMap(map)) continue
    for (const pair of map.items) {
      setFlow(pair.value)
      const name = isScalar(pair.key) ? String(pair.key.value) : ''
      const note = key === 'columns' ? columns.get(name) : undefined
      if (note !== undefined && isNode(pair.value)) pair.value.comment = ` ${note}`
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function setFlow(node: unknown): void {
  if (isCollection(node)) node.flow = true
}
