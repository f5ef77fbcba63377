import type { AnyAction } from '../../src/config/action.ts'
import { table } from './section.ts'

export function inputTable({ inputs }: AnyAction): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === '' ? '' : `\`${input.default}\``,
  ])
  return `## Inputs\n\n${table(['Input', 'Meaning', 'Default'], rows)}`
}

export function outputTable({ outputs }: AnyAction): string {
  const rows = Object.entries(outputs).map(([name, description]) => [`\`${name}\``, description])
  return `## Outputs\n\n${table(['Output', 'Meaning'], rows)}`
}
