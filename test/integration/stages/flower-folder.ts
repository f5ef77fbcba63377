import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openModel } from '../../../src/model/artifact.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const cli = pathToFileURL(join(import.meta.dirname, '../../../src/cli/cli.ts')).href

/** A folder with a dataset of flowers, and the terminal in it. */
export interface FlowerFolder {
  readonly folder: string
  readonly tensorline: (...args: readonly string[]) => Ended
  /** Trains with this `model:` section. */
  readonly train: (model: string, ...more: readonly string[]) => Ended
  readonly artifact: (name: string) => string
  /** The model that `train` leaves. */
  readonly trained: () => ReturnType<typeof openModel>
  readonly remove: () => Promise<void>
}

interface Ended {
  readonly status: number | null
  readonly log: string
}

export async function flowerFolder(): Promise<FlowerFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-flowers-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(600))
  await writeFile(join(folder, 'tensorline.yml'), flowersLine)
  const tensorline = (...args: readonly string[]) => run(folder, args)
  const { status, log } = tensorline('preprocess')
  if (status !== 0) throw new Error(log)
  const artifact = (name: string) => join(folder, '.tensorline/artifacts', name)
  return {
    folder,
    tensorline,
    train: (model, ...more) => tensorline('train', '--device', 'wasm', '--set', `model=${model}`, ...more),
    artifact,
    trained: () => openModel(artifact('model')),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** In a process of its own: Jest loads modules by its own means, and the user's code is loaded by Node's. */
function run(folder: string, args: readonly string[]): Ended {
  const program = `import { runCli } from '${cli}'; process.exit(await runCli(process.argv.slice(1)))`
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, '--', ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, log: stderr + stdout }
}
