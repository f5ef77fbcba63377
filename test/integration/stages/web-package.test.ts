import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { openArtifact } from '../../../src/artifacts/artifact.ts'
import { runCli } from '../../../src/cli/cli.ts'
import { webDetailsSchema } from '../../../src/web-package/web-schema.ts'
import { rents, writeRents } from '../serving/page-models.ts'
import { artifact, inProject } from './project.ts'

inProject(async () => {
  await tf.setBackend('cpu')
  await writeFile('tensorline.yml', JSON.stringify({ name: 'rents', image: { artifact: 'web' } }))
})

beforeAll(async () => {
  const golden = {
    engine: 'cpu',
    kind: 'number',
    tolerance: { absolute: 1e-5, relative: 1e-4 },
    requests: [{ id: 'test-1', input: { rooms: 4, place: 'city' }, output: [190] }],
  } as const
  await writeRents(artifact('model'), {
    ...golden,
    requests: [...golden.requests.map((one) => ({ ...one, output: [...one.output] }))],
  })
})

describe('build-image with image.artifact: web', () => {
  it('publishes a package with the model and equal bytes each time, and deploys nothing', async () => {
    const build = async () => {
      expect(await runCli(['run', 'build-image', 'deploy'])).toBe(0)
      return openArtifact(artifact('image'), 'web-package', webDetailsSchema)
    }
    const first = await build()
    expect(first.details).toMatchObject({ name: 'rents' })
    expect(JSON.parse(await readFile(join(first.folder, 'package/package.json'), 'utf8'))).toMatchObject({
      name: 'rents',
    })
    expect(await readFile(join(first.folder, 'package/page.json'), 'utf8')).toContain(rents.label.column)
    expect((await build()).digest).toBe(first.digest)
  })

  it('contains the network and its transform, and nothing that is a row of the dataset or computed from rows', async () => {
    const files = await readdir(join(artifact('image'), 'package/model'))
    expect(files.filter((file) => !file.endsWith('.bin')).sort()).toEqual(['manifest.json', 'model.json'])
    expect(files.some((file) => file.endsWith('.bin'))).toBe(true)
  })

  it('rejects push, since no registry takes it', async () => {
    expect(await runCli(['build-image', '--push', 'true'])).toBe(1)
  })
})
