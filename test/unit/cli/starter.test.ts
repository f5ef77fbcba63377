import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeStarter } from '../../../src/cli/starter.ts'
import { readPipeline } from '../../../src/config/read-pipeline.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-starter-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('tensorline init', () => {
  it('writes a configuration that can be read, and a workflow', async () => {
    await writeStarter(folder, 'model', recordingLog([]))
    await expect(readPipeline(join(folder, 'tensorline.yml'))).resolves.toMatchObject({
      data: expect.anything(),
    })
    expect(await readFile(join(folder, '.github/workflows/model.yml'), 'utf8')).toContain(
      'tensorline/actions/train@v1',
    )
  })

  it('writes a gate of prediction files, and a workflow that passes them', async () => {
    await writeStarter(folder, 'predictions', recordingLog([]))
    const { gate, data, model } = await readPipeline(join(folder, 'tensorline.yml'))
    expect(gate.compare).toHaveLength(1)
    expect([data, model]).toEqual([undefined, undefined])
    expect(await readFile(join(folder, '.github/workflows/model.yml'), 'utf8')).toContain('candidate:')
  })

  it('does not overwrite an existing file', async () => {
    await writeFile(join(folder, 'tensorline.yml'), 'mine')
    await expect(writeStarter(folder, 'model', recordingLog([]))).rejects.toThrow(
      userError('FILE_EXISTS', 'tensorline.yml'),
    )
    expect(await readdir(folder)).toEqual(['tensorline.yml'])
    expect(await readFile(join(folder, 'tensorline.yml'), 'utf8')).toBe('mine')
  })
})
