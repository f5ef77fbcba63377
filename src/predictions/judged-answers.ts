import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeArrow } from '../data/arrow.ts'
import type { Column } from '../data/columns.ts'
import type { UncheckedClassPredictions, UncheckedPredictions } from '../metrics/predictions.ts'
import type { SliceColumn } from '../metrics/slice-column.ts'
import { withGateColumns } from './gate-columns.ts'
import { scorePrefix } from './file-format.ts'

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
    const bytes = encodeArrow(withGateColumns(answerColumns(predictions, withScores), columns))
    if (bytes.length > most) continue
    await writeFile(file, bytes)
    return
  }
}

/** True if the scores alone, as float64, are more bytes than a file may have: then they need not be encoded. */
function scoresExceed(predictions: UncheckedPredictions, most: number): boolean {
  return predictions.kind === 'class' && (predictions.scores?.byteLength ?? 0) > most
}

function answerColumns(predictions: UncheckedPredictions, withScores: boolean): Column[] {
  const example: Column = { kind: 'text', name: 'example', values: predictions.ids }
  switch (predictions.kind) {
    case 'class':
      return [
        example,
        named('label', predictions.labels, predictions.classes),
        ...(predictions.predicted ? [named('prediction', predictions.predicted, predictions.classes)] : []),
        ...(withScores ? scoreColumns(predictions) : []),
      ]
    case 'number':
      return [example, numbers('label', predictions.labels), numbers('prediction', predictions.values)]
    case 'ranking':
      return [
        example,
        numbers('query', predictions.queries),
        numbers('relevance', predictions.relevance),
        numbers('score', predictions.scores),
      ]
    case 'sequence':
      return [
        example,
        numbers('sequence', predictions.sequences),
        named('label', predictions.labels, predictions.classes),
        named('prediction', predictions.predicted, predictions.classes),
      ]
  }
}

/** Of two classes the second's scores alone may be known. */
function scoreColumns({ scores, classes, ids }: UncheckedClassPredictions): Column[] {
  if (!scores) return []
  const width = scores.length / ids.length
  return classes.map((name, index) =>
    numbers(
      `${scorePrefix}${name}`,
      Float64Array.from(ids, (_, row) =>
        width === classes.length
          ? (scores[row * width + index] ?? NaN)
          : index === 1
            ? (scores[row] ?? NaN)
            : 1 - (scores[row] ?? NaN),
      ),
    ),
  )
}

function named(name: string, codes: Int32Array, classes: readonly string[]): Column {
  return { kind: 'text', name, values: Array.from(codes, (code) => classes[code] ?? null) }
}

function numbers(name: string, values: ArrayLike<number>): Column {
  return { kind: 'number', name, values: Float64Array.from(values) }
}
