import { readSettings, settingsSchema } from '../../src/serving/settings.ts'
import { table } from './section.ts'

/** Renders the environment variables of the server as a Markdown table. */
export function serverSettings(): string {
  const defaults: Readonly<Record<string, unknown>> = readSettings({})
  const rows = Object.entries(settingsSchema.shape).map(([name, { description }]) => [
    `\`${name}\``,
    // The default of THREADS depends on the machine, and that of MODEL_LABELS is parsed; their descriptions state it.
    name === 'THREADS' || name === 'MODEL_LABELS' ? '' : valueText(defaults[name]),
    description ?? '',
  ])
  return table(['Variable', 'Default', 'Meaning'], rows)
}

function valueText(value: unknown): string {
  const text =
    Array.isArray(value) ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'string'
      ? value.toString()
      : ''
  return text === '' ? '' : `\`${text}\``
}
