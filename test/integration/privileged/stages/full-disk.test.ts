import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasCode } from '../../../../src/errors/user-error.ts'
import { tensorline } from '../../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from '../../stages/flowers.ts'
import { errorText } from '../../../harness/user-error.ts'

const run = promisify(execFile)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-full-'))
  await run('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'none', folder])
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(600))
  await writeFile(
    join(folder, 'tensorline.yml'),
    `${flowersLine.replace('epochs: 8', 'epochs: 4, checkpoint: {every-steps: 50}')}
search: {trials: 3, sampler: sobol, space: {train.seed: {choices: [1, 2, 3]}}}
`,
  )
})
afterEach(async () => {
  await run('umount', [folder])
  await rm(folder, { recursive: true })
})

const filler = () => join(folder, 'filler')

/** Fills the disk except for this many bytes. */
async function fill(room: number): Promise<void> {
  const file = await open(filler(), 'w')
  try {
    for (;;) await file.write(Buffer.alloc(2 ** 16))
  } catch (error) {
    if (!hasCode(error, 'ENOSPC')) throw error
  } finally {
    await file.close()
  }
  await truncate(filler(), (await stat(filler())).size - room)
}

/** Returns every file that is kept between runs, with the hash of its content. */
async function kept(): Promise<Record<string, string>> {
  const root = join(folder, '.tensorline')
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'summary.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hashed = files.map(
    async (file) =>
      [
        file,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const,
  )
  return Object.fromEntries(await Promise.all(hashed))
}

const onWasm = (...stages: readonly string[]) => tensorline(folder, [...stages, '--device', 'wasm'])

describe('on a full disk', () => {
  it.each([
    ['preprocess', [], 12, '.tensorline-data-'],
    ['train', ['preprocess'], 12, 'model'],
    ['search', ['preprocess'], 12, 'trial-0'],
    ['evaluate-gate', ['preprocess', 'train'], 16, 'report'],
    ['quantize', ['preprocess', 'train'], 8, 'model-quantized'],
  ])(
    '%s is a UserError, loses no files, leaves no partial files, and succeeds after space was freed',
    async (stage, before, kilobytes, made) => {
      // The first run also creates the folder itself.
      const { code } = await onWasm('run', ...(before.length === 0 ? ['preprocess'] : before))
      expect(code).toBe(0)
      if (before.length === 0) await rm(join(folder, '.tensorline/cache'), { recursive: true })
      const there = await kept()
      await fill(kilobytes * 1024)
      const command =
        stage === 'preprocess' ? ['preprocess', '--cache', 'false'] : [stage, '--device', 'wasm']
      const full = await tensorline(folder, command)
      expect(full.log).toEqual(errorText('FILE_DISK_FULL', 'ENOSPC', folder, `/made/${made}`))
      expect(full.code).toBe(1)
      expect(full.log).not.toContain('INTERNAL_ERROR')
      expect(await kept()).toMatchObject(there)
      expect(
        Object.keys(await kept()).filter((file) => !(file in there) && !file.includes('ledger')),
      ).toEqual([])
      await rm(filler())
      const again = await tensorline(folder, command)
      expect(again.log).not.toContain('error:')
      expect(again.code).toBe(0)
    },
  )

  it('preprocess is a UserError if no run created the folder before', async () => {
    await fill(0)
    const { code, log } = await tensorline(folder, ['preprocess'])
    expect(log).toEqual(errorText('FILE_DISK_FULL', 'ENOSPC', '.tensorline'))
    expect(code).toBe(1)
  })

  it('a training continues without checkpoints, and warns each time that one is due', async () => {
    expect((await onWasm('run', 'preprocess')).code).toBe(0)
    await fill(0)
    const { log } = await onWasm('train')
    expect(log.match(/No checkpoint of step \d+ could be written/g)).toHaveLength(2)
    expect(log).toContain('epoch 4/4')
  })
})
