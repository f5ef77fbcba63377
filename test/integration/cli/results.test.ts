import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-results-'))
  const answers = ['a,a', 'b,b', 'a,a', 'b,a'].map((pair, row) => `${row},${pair}`)
  const rows = Array.from({ length: 60 }, (_, row) => `${row},${row % 2 ? 'yes' : 'no'}`)
  await writeFile(join(folder, 'answers.csv'), ['example,label,prediction', ...answers].join('\n'))
  await writeFile(join(folder, 'rows.csv'), ['count,label', ...rows].join('\n'))
  await writeFile(
    join(folder, 'noisy.mjs'),
    'console.log("loud"); process.stdout.write("raw\\n"); export default ({ labels }) => labels.map(() => 1)\n',
  )
  await writeFile(join(folder, 'misspelt.yml'), 'name: quiet\ngate:\n  requires: [accuracy >= 0.5]\n')
  await writeFile(
    join(folder, 'tensorline.yml'),
    'name: quiet\ndata: {source: rows.csv, label: label}\n' +
      'gate:\n  metrics: [{name: cost, module: ./noisy.mjs, better: lower}]\n  require: [accuracy >= 0.5, cost <= 2]\n',
  )
})

afterAll(() => rm(folder, { recursive: true }))

const gateCommand = ['evaluate-gate', '--candidate', 'answers.csv']
const gate = (...more: readonly string[]) => tensorlineHere(folder, [...gateCommand, ...more])

describe('the stdout of a command', () => {
  it('has a line for each output and nothing else, even if custom code prints', async () => {
    const { code, results, log } = await tensorline(folder, gateCommand)
    expect(code).toBe(0)
    expect(results).toMatch(/^([a-z-]+: .+\n)+$/)
    expect(results).toContain('verdict: pass\n')
    expect(results).toContain('path: .tensorline/artifacts/report\n')
    expect(log).toContain('loud\n')
    expect(log).toContain('raw\n')
  })

  it('is one JSON object of the outputs with --json', async () => {
    const { code, results } = await gate('--json')
    expect(code).toBe(0)
    expect(JSON.parse(results)).toMatchObject({ verdict: 'pass', accuracy: 0.75, attestation: '' })
  })

  it('has the outputs of a gate that fails with exit code 1', async () => {
    const { code, results, log } = await gate('--json', '--set', 'gate.require=[accuracy >= 0.9]')
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({ verdict: 'fail', accuracy: 0.75 })
    expect(log).toContain('error: ')
  })

  it('has the problems and their codes as JSON when a command with --json fails', async () => {
    const { code, results, log } = await gate('--json', '--set', 'gate.require=[nothing >= 0.9]')
    expect(code).toBe(1)
    expect(JSON.parse(results)).toEqual({
      error: {
        problems: [
          {
            code: 'GATE_UNKNOWN_METRIC',
            found: expect.stringContaining('nothing'),
            expected: expect.stringContaining('accuracy'),
            hint: expect.any(String),
            location: null,
          },
        ],
      },
    })
    expect(log).toContain('(GATE_UNKNOWN_METRIC)')
  })

  it('has the location of a problem in the file in the JSON', async () => {
    const { code, results } = await gate('--json', '--config', 'misspelt.yml')
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({
      error: {
        problems: [
          {
            code: 'CONFIG_UNKNOWN_KEY',
            location: { file: 'misspelt.yml', line: 3, column: expect.any(Number) },
          },
        ],
      },
    })
  })

  it('has a problem with its code if predictions and a model are given together', async () => {
    const { code, results } = await gate('--json', '--model', 'other')
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({
      error: {
        problems: [{ code: 'INPUT_INVALID_VALUE', found: expect.stringContaining('candidate and model') }],
      },
    })
  })

  it('is empty when a command without --json fails', async () => {
    const { code, results, log } = await gate('--set', 'gate.require=[nothing >= 0.9]')
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(log).toContain('(GATE_UNKNOWN_METRIC)')
  })

  it('has the outputs of each stage after `tensorline run --json`', async () => {
    const { code, results } = await tensorlineHere(folder, ['run', 'preprocess', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(results)).toEqual({
      preprocess: expect.objectContaining({
        path: '.tensorline/artifacts/dataset',
        digest: expect.stringMatching(/^sha256:/),
      }),
    })
  })

  it('has the failed checks of `doctor --json` with their codes', async () => {
    const none = join(folder, 'no-such-folder')
    const { code, results, log } = await tensorline(
      folder,
      ['doctor', '--device', 'cpu', '--runtime-path', none, '--json'],
      { RUNNER_TOOL_CACHE: join(folder, 'empty-tool-cache') },
    )
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({
      engine: null,
      problems: [{ code: 'LIBRARY_INVALID_RUNTIME_PATH', found: expect.stringContaining(none) }],
    })
    expect(log).toContain('(LIBRARY_INVALID_RUNTIME_PATH)')
  })

  it('has the invalid options of `doctor --json` with their codes', async () => {
    const { code, results } = await tensorline(folder, ['doctor', '--device', 'tpu', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({
      error: { problems: [{ code: 'INPUT_INVALID_VALUE', found: expect.stringContaining('device') }] },
    })
  })

  it('is one JSON object after `accept`, `prune` and `stop` with --json', async () => {
    expect((await gate()).code).toBe(0)
    const accepted = await tensorlineHere(folder, [
      'accept',
      '--artifact',
      'report',
      '--branch',
      'next',
      '--json',
    ])
    expect(JSON.parse(accepted.results)).toEqual({
      branch: 'next',
      accepted: [{ artifact: 'report', digest: expect.stringMatching(/^sha256:/) }],
    })
    const pruned = await tensorlineHere(folder, ['prune', '--dry-run', '--json'], { XDG_CACHE_HOME: folder })
    expect(JSON.parse(pruned.results)).toEqual({ deleted: [], 'dry-run': true })
    const stopped = await tensorlineHere(folder, ['stop', '--json'])
    expect(JSON.parse(stopped.results)).toEqual({ url: '', image: '' })
  })

  it('is one JSON object after `init` with --json, and empty without', async () => {
    const written = ['tensorline.yml', '.github/workflows/model.yml']
    for (const [json, results] of [
      [['--json'], `${JSON.stringify({ written })}\n`],
      [[], ''],
    ] as const) {
      const empty = await mkdtemp(join(tmpdir(), 'tensorline-init-'))
      expect(await tensorlineHere(empty, ['init', ...json])).toMatchObject({ code: 0, results })
      await rm(empty, { recursive: true })
    }
  })

  it('may be closed early by its reader', () => {
    const program = join(import.meta.dirname, '../../harness/terminal.ts')
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${program}" preprocess --json | true`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('EPIPE') })
  })
})
