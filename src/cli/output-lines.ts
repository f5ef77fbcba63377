import { join, relative, resolve, sep } from 'node:path'
import type { Workplace } from '../host/local/workplace.ts'

type Value = string | number | boolean

/** What the gate has told already, in words and as a table. */
const toldByTheGate = ['reason', 'metrics']

/**
 * The outputs of a stage as a terminal shows them: fractions with six digits, and of an artifact where it stays, since what it was
 * made in belongs to the next command.
 */
export function outputLines(
  outputs: Readonly<Record<string, Value>>,
  workspace: string,
  { root, artifacts }: Pick<Workplace, 'root' | 'artifacts'>,
): string[] {
  const made = join(workspace, 'made') + sep
  const shown = (value: Value) => {
    if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(6)))
    const text = String(value)
    return text.startsWith(made)
      ? relative(resolve(root, '..'), join(artifacts, text.slice(made.length)))
      : text
  }
  return Object.entries(outputs)
    .filter(([name, value]) => value !== '' && !toldByTheGate.includes(name))
    .map(([name, value]) => `${name}: ${shown(value)}`)
}
