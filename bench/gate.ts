/**
 * Measures how often the gate is wrong, on simulated test splits with known true differences: `npm run bench:gate`. It writes the
 * tables of docs/gate-error-rates.md, or only the named ones: `npm run bench:gate -- slices`. With `--quick` it simulates few gates
 * and prints the tables instead.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { format, resolveConfig } from 'prettier'
import { withSection } from '../scripts/generate/section.ts'
import { detection, examplesNeeded, falseBlocks } from './gate/accuracy.ts'
import { areasUnderCurves } from './gate/areas.ts'
import { averagePrecisions } from './gate/average-precision.ts'
import { biasedMetrics } from './gate/biased.ts'
import { bootstrapRules } from './gate/bootstraps.ts'
import { isQuick } from './gate/gates.ts'
import { longTailedDifferences } from './gate/long-tails.ts'
import { macroAreas } from './gate/macro-areas.ts'
import { atTheMargin, otherMetricsAtTheMargin } from './gate/margins.ts'
import { boundsOfFewMistakes } from './gate/mistakes.ts'
import { replicatedRules } from './gate/replicates.ts'
import { scoresOfFewMistakes } from './gate/score-mistakes.ts'
import { sliceFamilies } from './gate/slices.ts'

const named = process.argv.slice(2).filter((name) => name !== '--quick')
const page = join(import.meta.dirname, '../docs/gate-error-rates.md')

for (const [name, simulate] of Object.entries({
  'false-blocks': falseBlocks,
  detection,
  examples: examplesNeeded,
  slices: sliceFamilies,
  areas: areasUnderCurves,
  'macro-areas': macroAreas,
  'average-precision': averagePrecisions,
  bootstraps: bootstrapRules,
  margins: atTheMargin,
  'other-margins': otherMetricsAtTheMargin,
  mistakes: boundsOfFewMistakes,
  'score-mistakes': scoresOfFewMistakes,
  biased: biasedMetrics,
  'long-tails': longTailedDifferences,
  replicates: replicatedRules,
})) {
  if (named.length > 0 && !named.includes(name)) continue
  const started = performance.now()
  const content = simulate()
  if (isQuick) console.log(content)
  else {
    const text = withSection(await readFile(page, 'utf8'), name, content)
    await writeFile(page, await format(text, { ...(await resolveConfig(page)), filepath: page }))
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
}
