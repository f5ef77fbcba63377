import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeArrow } from '../data/arrow.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { withGateColumns } from './gate-columns.ts'
import { predictionColumns } from './tables.ts'

/** All of a side together: a report stays small enough to be looked at by the workflow that posts a fork's. */
const mostBytes = 6 * 2 ** 20

/**
 * Writes the answers that a verdict was computed from, in the form of a file of predictions, so that anybody can compute it
 * again. Without the scores where these are too large; not at all where the answers alone are.
 * @param seeds of each seed's model; the first is `candidate.arrow`, the next `candidate-2.arrow`
 */
export async function writePredictions(
  folder: string,
  side: 'candidate' | 'baseline',
  seeds: readonly UncheckedPredictions[],
  columns: Readonly<Record<string, SliceColumn>>,
): Promise<void> {
  for (const [seed, predictions] of seeds.entries())
    await writeOne(
      join(folder, seed === 0 ? `${side}.arrow` : `${side}-${seed + 1}.arrow`),
      predictions,
      seed === 0 ? columns : {},
      mostBytes / seeds.length,
    )
}

async function writeOne(
  file: string,
  predictions: UncheckedPredictions,
  columns: Readonly<Record<string, SliceColumn>>,
  most: number,
): Promise<void> {
  for (const withScores of scoresExceed(predictions, most) ? [false] : [true, false]) {
    const bytes = encodeArrow(withGateColumns(predictionColumns(predictions, withScores), columns))
    if (bytes.length > most) continue
    await writeFile(file, bytes)
    return
  }
}

/** True if the scores alone, as float64, are more bytes than a file may have: then they need not be encoded. */
function scoresExceed(predictions: UncheckedPredictions, most: number): boolean {
  return predictions.kind === 'class' && (predictions.scores?.byteLength ?? 0) > most
}
