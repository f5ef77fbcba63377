import { parse, type Document } from 'yaml'

/** `train.epochs=3`: a place in `tensorline.yml` and what stands there for this run, as YAML. */
export interface Override {
  readonly path: readonly string[]
  readonly value: string
}

export function applyOverrides(document: Document, overrides: readonly Override[]): void {
  for (const { path, value } of overrides) document.setIn(path, document.createNode(parse(value)))
}
