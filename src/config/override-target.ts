import { isMap, isScalar, type Document } from 'yaml'
import { targetKeys } from './deploy.ts'
import type { Override } from './overrides.ts'

/**
 * Removes the keys of another target from the section `deploy` of a file whose `deploy.target` is overridden, so that one run can use
 * another target. Keys that no target has, and keys of overrides, stay for the validation.
 * @returns the removed keys
 */
export function removeKeysOfOtherTargets(document: Document, overrides: readonly Override[]): string[] {
  if (!overrides.some(({ path }) => path.join('.') === 'deploy.target')) return []
  const section = document.get('deploy', true)
  const target = isMap(section) ? targetKeys.find(({ name }) => name === section.get('target')) : undefined
  if (!isMap(section) || target === undefined) return []
  const overridden = new Set(overrides.filter(({ path }) => path[0] === 'deploy').map(({ path }) => path[1]))
  const isOfOthers = (key: string) =>
    !target.keys.includes(key) && !overridden.has(key) && targetKeys.some(({ keys }) => keys.includes(key))
  const removed = section.items
    .map(({ key }) => (isScalar(key) ? String(key.value) : ''))
    .filter((key) => isOfOthers(key))
  for (const key of removed) section.delete(key)
  return removed
}
