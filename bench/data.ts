/**
 * Prints tables of preprocessing beside polars, pandas and DuckDB, and of n-grams beside scikit-learn:
 * `node bench/data.ts [--rows N] [--texts N] [--runs N] [--python PYTHON]`. Run `pip install -r bench/data/requirements.txt` first.
 *
 * Each program is a process of its own, in turns. All read the same synthetic CSV file from the cache of the disk, and write three
 * stratified splits and a transform fitted on the training split: means for missing numbers, standardized numbers, one-hot categories.
 * Values are transformed when they are trained on, so none of the programs writes transformed rows.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import { root } from '../scripts/bundle.ts'
import { measureProcess, type Cost } from './data/measured-process.ts'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000000' },
    texts: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    python: { type: 'string', default: 'python3' },
  },
})

const tablePipeline = `
name: table
data:
  sources: { measurements: table.csv }
  query: SELECT * FROM measurements WHERE n0 > 0.1
  label: label
  split: { train: 0.8, validation: 0.1, test: 0.1, stratify: label }
  features: { ${[0, 1, 2, 3, 4, 5].map((index) => `n${index}: { missing: mean }`).join(', ')} }
  transform: [standardize]
`
const textPipeline = `
name: texts
data:
  source: texts.csv
  label: label
  features:
    text: { type: text, text: { tokens: characters-in-words, ngrams: [1, 3], vocabulary: 10000, output: ids, length: 64 } }
`

/** xorshift32: fast, and good enough for made-up rows. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const chunkRows = 20_000

/** Yields a CSV file. */
function* csvOf(header: string, rows: number, rowOf: () => string): Generator<string> {
  yield `${header}\n`
  for (let start = 0; start < rows; start += chunkRows)
    yield Array.from({ length: Math.min(chunkRows, rows - start) }, rowOf).join('')
}

/** Six numbers, three of them with gaps in 3 % of the rows, and categories of 5, 20 and 100 texts. */
function tableRow(next: () => number): string {
  const numbers = Array.from({ length: 6 }, (_, index) =>
    index % 2 === 1 && next() < 0.03 ? '' : (next() * 10 ** index).toFixed(4),
  )
  const categories = [5, 20, 100].map((count) => `category-${Math.floor(next() * count)}`)
  return `${[...numbers, ...categories].join(',')},${next() < 0.3 ? 'yes' : 'no'}\n`
}

const syllables = [
  'ba',
  'cho',
  'den',
  'fi',
  'gur',
  'hal',
  'ist',
  'ko',
  'lum',
  'men',
  'no',
  'pra',
  'qui',
  'ros',
]

/** Three to eight words of made-up syllables. */
function textRow(next: () => number): string {
  const pick = () => syllables[Math.floor(next() * syllables.length)] ?? ''
  const words = Array.from({ length: 3 + Math.floor(next() * 6) }, () => pick() + pick() + pick())
  return `${words.join(' ')},${next() < 0.5 ? 'a' : 'b'}\n`
}

interface Contestant {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const tensorline: Contestant = {
  name: 'Tensorline',
  command: process.execPath,
  args: [join(root, 'dist/cli/index.js'), 'preprocess', '--cache', 'false'],
}
const peer = (name: string, script: string): Contestant => ({
  name,
  command: options.python,
  args: [join(root, 'bench/data', script)],
})

async function compare(
  title: string,
  file: string,
  content: Iterable<string>,
  config: string,
  peers: readonly Contestant[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
  try {
    await pipeline(Readable.from(content), createWriteStream(join(folder, file)))
    await writeFile(join(folder, 'tensorline.yml'), config)
    const contestants = [tensorline, ...peers]
    const costs = contestants.map((): Cost[] => [])
    for (let run = 0; run < Number(options.runs); run++)
      for (const [index, { command, args }] of contestants.entries()) {
        costs[index]?.push(await measureProcess(command, args, folder))
        await rm(join(folder, '.tensorline'), { recursive: true, force: true })
      }
    console.log(`\n${title}\n\n| Program | Time | Peak memory |\n| --- | --- | --- |`)
    for (const [index, { name }] of contestants.entries()) {
      const seconds = median(costs[index] ?? [], (cost) => cost.seconds) ?? Number.NaN
      const memory = median(costs[index] ?? [], (cost) => cost.peakMemory) ?? Number.NaN
      console.log(`| ${name} | ${seconds.toFixed(1)} s | ${(memory / 2 ** 20).toFixed(0)} MiB |`)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, median of ${options.runs} runs`,
)
const tableNumbers = numbersFrom(1)
await compare(
  `${options.rows} × 10 CSV: filter, impute, standardize, one-hot, stratified split, write`,
  'table.csv',
  csvOf('n0,n1,n2,n3,n4,n5,c0,c1,c2,label', Number(options.rows), () => tableRow(tableNumbers)),
  tablePipeline,
  [
    peer('polars and scikit-learn', 'polars_table.py'),
    peer('pandas and scikit-learn', 'pandas_table.py'),
    peer('DuckDB in Python', 'duckdb_table.py'),
  ],
)
const textNumbers = numbersFrom(2)
await compare(
  `${options.texts} short texts to n-grams of one to three letters`,
  'texts.csv',
  csvOf('text,label', Number(options.texts), () => textRow(textNumbers)),
  textPipeline,
  [peer('scikit-learn', 'count_vectorizer.py')],
)
