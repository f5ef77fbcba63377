import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeArrow } from '../dataset/arrow.ts'
import type { UncheckedPredictions } from '../metrics/predictions.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { withGateColumns } from './gate-columns.ts'
import { predictionColumns } from './tables.ts'

/** Limit for all files of one side, so that a report of a fork stays small enough for the workflow that posts its verdict. */
const mostBytes = 6 * 2 ** 20

/**
 * Writes the predictions behind a verdict as prediction files, so that anybody can recompute it. Scores are left out if they are
 * too large, and a file is left out if its predictions are.
 * @param seeds predictions of each seed's model; the first file is `candidate.arrow`, the next `candidate-2.arrow`
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

/** Returns true if the scores alone, as float64, exceed the size of a file, so they need not be encoded. */
function scoresExceed(predictions: UncheckedPredictions, most: number): boolean {
  return predictions.kind === 'class' && (predictions.scores?.byteLength ?? 0) > most
}
