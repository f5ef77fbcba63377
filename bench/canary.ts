/**
 * Measures how often the judgement of a canary is wrong, on simulated rollouts with known true differences: `npm run bench:canary`. It
 * writes the table of docs/deploy-canary-statistics.md. With `--quick` it simulates few rollouts and prints the table instead.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { format, resolveConfig } from 'prettier'
import { withSection } from '../scripts/generate/section.ts'
import { simulatedRollouts } from './canary/rollouts.ts'
import { isQuick } from './gate/gates.ts'

const page = join(import.meta.dirname, '../docs/deploy-canary-statistics.md')
const started = performance.now()
const content = simulatedRollouts()
if (isQuick) console.log(content)
else {
  const text = withSection(await readFile(page, 'utf8'), 'canary', content)
  await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
}
console.log(`canary: ${((performance.now() - started) / 1000).toFixed(0)} s`)
