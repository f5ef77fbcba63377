import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '../..')
const script = join(root, 'docs/recompute.py')
const size = 600

let folder: string
let packages: string
const report = () => join(folder, '.tensorline/work/made/report')

/** Every example's class, given the wrong way by every `wrong`-th, with scores that say how sure. */
function predictions(wrong: number): string {
  const classes = ['a', 'b', 'c']
  const rows = Array.from({ length: size }, (_, row) => {
    const given = (row + (row % wrong === 0 ? 1 : 0)) % 3
    const scores = classes.map((_name, index) =>
      index === given ? 0.5 + (row % 7) / 20 : 0.1 + (row % 3) / 30,
    )
    const whole = scores.reduce((sum, score) => sum + score, 0)
    return [row, classes[row % 3], ...scores.map((score) => score / whole), row % 2 ? 'x' : 'y'].join(',')
  })
  return ['example,label,score.a,score.b,score.c,source', ...rows].join('\n')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-recompute-'))
  packages = join(folder, 'packages')
  const pip = ['-m', 'pip', 'install', '--quiet', '--root-user-action=ignore', '--only-binary', ':all:']
  await promisify(execFile)('python3', [...pip, '--target', packages, 'numpy==2.2.6', 'pyarrow==21.0.0'])
  await writeFile(join(folder, 'candidate.csv'), predictions(13))
  await writeFile(join(folder, 'main.csv'), predictions(11))
  const rules = 'compare: [{margin: 0.05}], slices: [{by: label}, {by: source}]'
  await writeFile(join(folder, 'tensorline.yml'), `name: mails\ngate: {baseline: ./main.csv, ${rules}}\n`)
  const cli = join(root, 'dist/cli/index.js')
  await promisify(execFile)(process.execPath, [cli, 'evaluate-gate', '--candidate', 'candidate.csv'], {
    cwd: folder,
  })
})
afterAll(() => rm(folder, { recursive: true }))

const recompute = () =>
  promisify(execFile)('python3', [script, report()], { env: { ...process.env, PYTHONPATH: packages } })

describe('the numbers of a report', () => {
  it('come out the same when a script that knows nothing of ours computes them again', async () => {
    const { stdout } = await recompute()
    for (const what of [
      'accuracy',
      'macro-f1',
      'log-loss',
      'lower bound',
      'upper bound',
      'adjusted p of accuracy where source = x',
    ])
      expect(stdout).toMatch(new RegExp(`^same +${what}`, 'm'))
    expect(stdout).not.toContain('DIFFERS')
  })

  it('are found out when somebody changes one', async () => {
    const file = join(report(), 'report.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"value":0.9216666666666666', '"value":0.97'))
    expect(await readFile(file, 'utf8')).not.toBe(text)
    await expect(recompute()).rejects.toThrow()
  })
})
