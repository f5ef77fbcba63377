import type { GateSection } from '../config/gate.ts'
import type { Requirement } from '../config/requirement.ts'
import { canonicalJson } from '../artifacts/digest.ts'

/** Returns a sentence for each difference of two gates, as a continuation of "this pull request …". */
export function describeGateChange(base: GateSection, proposed: GateSection): string[] {
  const { require: before, ...others } = base
  return [
    ...requirementChanges(before, proposed.require),
    ...keysOf(others, proposed).flatMap((key) => settingChange(key, base, proposed)),
  ]
}

function keysOf(base: Omit<GateSection, 'require'>, proposed: GateSection): (keyof GateSection)[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(proposed)])]
  return names.filter((name): name is keyof GateSection => name !== 'require')
}

function settingChange(key: keyof GateSection, base: GateSection, proposed: GateSection): string[] {
  const [before, after] = [textOf(base[key]), textOf(proposed[key])]
  return before === after ? [] : [`changes ${key} from ${before} to ${after}`]
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : canonicalJson(value)
}

function requirementChanges(before: readonly Requirement[], after: readonly Requirement[]): string[] {
  const texts = (list: readonly Requirement[]) => new Set(list.map(({ text }) => text.trim()))
  const [known, wanted] = [texts(before), texts(after)]
  const gone = before.filter(({ text }) => !wanted.has(text.trim()))
  const added = after.filter(({ text }) => !known.has(text.trim()))
  const moved = gone.flatMap((one) => {
    const other = added.find((candidate) => kindOf(candidate) === kindOf(one))
    return other ? [{ one, other }] : []
  })
  return [
    ...moved.map(({ one, other }) => movedText(one, other)),
    ...gone
      .filter((one) => !moved.some((pair) => pair.one === one))
      .map(({ text }) => `no longer requires ${text.trim()}`),
    ...added
      .filter((other) => !moved.some((pair) => pair.other === other))
      .map(({ text }) => `requires ${text.trim()} besides`),
  ]
}

/** Returns a key that is equal for two requirements that differ in their limit only. */
function kindOf({ kind, metric, operator }: Requirement): string {
  return [kind, metric, operator.charAt(0)].join(' ')
}

function movedText(one: Requirement, other: Requirement): string {
  const verb = one.value === other.value ? 'changes' : other.value < one.value ? 'lowers' : 'raises'
  const limit = ({ text, metric }: Requirement) => text.trim().replace(metric, '').trim()
  return `${verb} ${one.metric} from ${limit(one)} to ${limit(other)}`
}
