import { randomStream } from '../../../src/random/philox.ts'

/** Returns a table of three overlapping kinds that differ in two of their three columns; `region` is for slices. */
export function flowersCsv(rows: number): string {
  const stream = randomStream(11, 'flowers')
  const lines = Array.from({ length: rows }, (_, row) => {
    const kind = row % 3
    const [length, width, height] = [0, 1, 2].map((column) => stream.draw(row * 3 + column))
    return [
      (kind + 1.5 * (length ?? 0)).toFixed(3),
      (kind + 1.5 * (width ?? 0)).toFixed(3),
      (height ?? 0).toFixed(3),
      row % 2 === 0 ? 'north' : 'south',
      ['iris', 'lily', 'rose'][kind],
    ].join(',')
  })
  return ['length,width,height,region,kind', ...lines].join('\n')
}

export const flowersLine = `name: flowers
data:
  source: flowers.csv
  label: kind
  columns: [length, width, height]
  split: {stratify: kind}
  transform: [standardize]
model:
  layers: [{dense: {units: 128, activation: relu}}, {dense: {units: 3, activation: softmax}}]
train: {optimizer: {adam: {learning-rate: 0.05}}, batch-size: 16, epochs: 8}
gate:
  require: [accuracy >= 0.7]
  compare: [{metric: accuracy, margin: 0.1}]
  slices: [{by: label, min-size: 10}]
quantize: {max-accuracy-drop: 0.1}
deploy: {port: 0}
`
