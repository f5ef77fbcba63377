import type { SplitName } from '../dataset/dataset-schema.ts'

export type BySplit<Value> = Readonly<Record<SplitName, Value>>

/** Returns a value for each split. */
export function bySplit<Value>(valueOf: (split: SplitName) => Value): BySplit<Value> {
  return { train: valueOf('train'), validation: valueOf('validation'), test: valueOf('test') }
}
