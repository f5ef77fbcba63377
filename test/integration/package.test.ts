import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-package-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Rows of two classes that a network tells apart at once. */
const table = Array.from({ length: 200 }, (_, row) => `${row % 2},${row},${row % 2 ? 'yes' : 'no'}`)

/** For a package from git that has one of these scripts, npm installs all that it is built from, which takes minutes. */
const preparing = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']

const packageSchema = z.object({ scripts: z.record(z.string(), z.string()) })

describe('the npm package', () => {
  it('is taken from GitHub as it is', async () => {
    const { scripts } = packageSchema.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
    expect(Object.keys(scripts).filter((name) => preparing.includes(name))).toEqual([])
  })

  it('brings nothing but itself and a Node, and runs the line', async () => {
    const project = join(folder, 'project')
    await mkdir(project)
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root })
    expect(stdout).toContain('tensorline')
    const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? ''
    // Offline: whatever is not in the package is not had.
    await run('npm', ['install', '--offline', '--omit=optional', join(folder, packed)], { cwd: project })
    expect((await readdir(join(project, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
      'tensorline',
    ])

    await writeFile(join(project, 'data.csv'), ['side,row,label', ...table].join('\n'))
    await writeFile(
      join(project, 'tensorline.yml'),
      `name: sides
data: { source: data.csv, label: label, columns: [side] }
model: { layers: [dense: { units: 2, activation: softmax }] }
train: { epochs: 1 }
gate: { require: [accuracy >= 0] }
`,
    )
    const cli = join(project, 'node_modules/tensorline/dist/cli/index.js')
    const stages = ['preprocess', 'train', 'evaluate-gate', 'quantize']
    const line = await run(process.execPath, [cli, 'run', ...stages, '--device', 'wasm'], { cwd: project })
    expect(line.stderr + line.stdout).toContain('verdict: pass')
  })
})
