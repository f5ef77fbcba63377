import type { EngineReport } from '../../src/engine/engine.ts'
import { describeEngine } from '../../src/engine/start.ts'

/** Medians; times in microseconds per sample, and ratios of times in the same round. */
export interface Result {
  readonly title: string
  readonly batchSize: number
  readonly tensorline: number
  readonly tfjs: number
  readonly keras: number
  readonly kerasBest: number
  readonly bestVariant: string
  readonly toTfjs: number
  readonly toKeras: number
  readonly toKerasBest: number
  /** The rate of its matrix products, as a fraction of that of a large product. */
  readonly shareOfProducts: number
}

const heads = [
  'Network',
  'Batch',
  'Tensorline',
  'tfjs `fit`',
  'Keras',
  'Keras at its best',
  'by',
  '÷ tfjs',
  '÷ Keras',
  '÷ its best',
  'of GEMM',
]

export function printTable(report: EngineReport, rounds: number, results: readonly Result[]): void {
  console.log(`\n${describeEngine(report)}`)
  console.log(`µs a sample, medians of ${rounds} rounds\n`)
  console.log(row(heads))
  console.log(row(heads.map(() => '---')))
  for (const result of results)
    console.log(
      row([
        result.title,
        String(result.batchSize),
        ...[result.tensorline, result.tfjs, result.keras, result.kerasBest].map((time) => time.toFixed(1)),
        result.bestVariant,
        ...[result.toTfjs, result.toKeras, result.toKerasBest].map((ratio) => ratio.toFixed(2)),
        `${(100 * result.shareOfProducts).toFixed(0)} %`,
      ]),
    )
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
