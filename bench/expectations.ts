/**
 * Prints a table of expectations beside pandera on polars and on pandas:
 * `node bench/expectations.ts [--rows N] [--runs N] [--python PYTHON]`. Run `pip install -r bench/data/requirements.txt` first.
 *
 * Each program is a process of its own, in turns. All read the same synthetic CSV file from the cache of the disk, check the same
 * conditions, and report the number of rows that fail each. Processor time is that of the process and its descendants.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import { z } from 'zod'
import { root } from '../scripts/bundle.ts'
import { measureProcess } from './data/measured-process.ts'

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    python: { type: 'string', default: 'python3' },
  },
})

const wards = Array.from({ length: 20 }, (_, index) => `W${index}`)
const config = `
name: visits
data:
  source: visits.csv
  label: label
  expect:
    columns:
      visit: { type: integer, unique: true, missing: 0 }
      patient: { pattern: '[A-Z]{2}[0-9]{6}', missing: 0 }
      age: { type: integer, minimum: 0, maximum: 120 }
      ward: { values: [${wards.join(', ')}], missing: 0 }
      admitted: { type: date, missing: 0 }
      discharged: { type: date, missing: 0 }
      amount: { minimum: 0, missing: 0 }
      label: { values: ['yes', 'no'], missing: 0 }
    rules: { order: admitted <= discharged }
`

const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)

/** Returns a row. One in a thousand or fewer fails a condition; one in 33 has no age. */
function visit(row: number, rows: number): string {
  const admitted = row % 300
  return [
    row === rows - 1 ? 0 : row,
    row % 20_000 === 7 ? 'xx' : `AB${String(row % 1_000_000).padStart(6, '0')}`,
    row % 10_000 === 5 ? 130 : row % 33 === 0 ? '' : row % 100,
    row % 100_000 === 11 ? 'Z9' : `W${row % 20}`,
    day(admitted),
    day(row % 50_000 === 9 ? admitted - 1 : admitted + (row % 9)),
    ((row % 997) / 7).toFixed(2),
    row % 3 === 0 ? 'no' : 'yes',
  ].join()
}

function* csv(rows: number): Generator<string> {
  yield 'visit,patient,age,ward,admitted,discharged,amount,label\n'
  for (let row = 0; row < rows; row++) yield `${visit(row, rows)}\n`
}

interface Program {
  readonly name: string
  readonly command: readonly string[]
  /** Returns the number of failing rows by column or rule from the output. */
  readonly countsOf: (output: string) => Readonly<Record<string, number>>
}

const problems = z.object({ error: z.object({ problems: z.array(z.object({ found: z.string() })) }) })

const programs: readonly Program[] = [
  {
    name: 'Tensorline',
    command: [process.execPath, join(root, 'dist/cli/index.js'), 'preprocess', '--json'],
    countsOf: (output) =>
      Object.fromEntries(
        problems.parse(JSON.parse(output)).error.problems.map(({ found }) => {
          const [, subject = '', count = ''] = /^(.*?): ([\d,]+) of/.exec(found) ?? []
          return [subject, Number(count.replaceAll(',', ''))]
        }),
      ),
  },
  ...['polars', 'pandas'].map((library) => ({
    name: `pandera on ${library}`,
    command: [options.python, join(root, `bench/data/pandera_${library}.py`)],
    countsOf: (output: string) => z.record(z.string(), z.number()).parse(JSON.parse(output)),
  })),
]

/** Runs a command with its output in a file, and writes the processor time of it and its descendants into another. */
const timed = '"$@" > output.json 2> messages.txt; times > times.txt'

/** Returns the seconds of user and system time of all descendants, in the second line of `times`. */
function processorSeconds(times: string): number {
  const [, ofChildren = ''] = times.split('\n')
  return [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
try {
  const rows = Number(options.rows)
  await pipeline(Readable.from(csv(rows)), createWriteStream(join(folder, 'visits.csv')))
  await writeFile(join(folder, 'tensorline.yml'), config)
  const runs = programs.map((): { processor: number; wall: number; memory: number }[] => [])
  for (let run = 0; run < Number(options.runs); run++)
    for (const [index, { name, command, countsOf }] of programs.entries()) {
      const { seconds, peakMemory } = await measureProcess('bash', ['-c', timed, 'bash', ...command], folder)
      const [times = '', output = ''] = await Promise.all(
        ['times.txt', 'output.json'].map((file) => readFile(join(folder, file), 'utf8')),
      )
      runs[index]?.push({ processor: processorSeconds(times), wall: seconds, memory: peakMemory })
      if (run === 0) console.log(`${name}: ${JSON.stringify(countsOf(output))}`)
    }
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${rows} rows, median of ${options.runs} runs\n\n| Program | Processor time | Time | Peak memory |\n| --- | --- | --- | --- |`,
  )
  for (const [index, { name }] of programs.entries()) {
    const of = runs[index] ?? []
    const [processor, wall, memory] = [
      median(of, (run) => run.processor) ?? Number.NaN,
      median(of, (run) => run.wall) ?? Number.NaN,
      median(of, (run) => run.memory) ?? Number.NaN,
    ]
    console.log(
      `| ${name} | ${processor.toFixed(1)} s | ${wall.toFixed(1)} s | ${(memory / 2 ** 20).toFixed(0)} MiB |`,
    )
  }
} finally {
  await rm(folder, { recursive: true })
}
