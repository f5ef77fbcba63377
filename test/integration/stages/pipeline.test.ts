import { describe, expect, it } from '@jest/globals'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { userError } from '../../harness/user-error.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject(async () => {
  await writeFile('flowers.csv', flowersCsv(600))
  await writeFile('tensorline.yml', flowersLine)
})

const tensorline = (...args: readonly string[]) => runCli([...args])

describe('the pipeline in a terminal', () => {
  it('makes a model that passes its gate from a table, and quantizes it', async () => {
    expect(
      await tensorline('run', 'preprocess', 'train', 'evaluate-gate', 'quantize', '--device', 'wasm'),
    ).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass', examples: 60, baseline: { found: false } })
    const [model, small] = await Promise.all([
      openModel(artifact('model')),
      openModel(artifact('model-quantized')),
    ])
    expect(small.details.weights).toBe('uint8')
    expect(small.details.modelBytes).toBeLessThan(model.details.modelBytes)
    expect(small.manifest.parents).toMatchObject({ model: model.digest })
  })

  it('has the same digests when it runs again', async () => {
    const digests = async () =>
      (await Promise.all([openModel(artifact('model')), openModel(artifact('model-quantized'))])).map(
        ({ digest }) => digest,
      )
    const first = await digests()
    expect(await tensorline('run', 'preprocess', 'train', 'quantize', '--device', 'wasm')).toBe(0)
    expect(await digests()).toEqual(first)
  })

  it('trains nothing if the gate names an unknown metric or column', async () => {
    const { digest } = await openModel(artifact('model'))
    for (const wrong of ['gate.require=[acuracy >= 0.9]', 'gate.slices=[{by: hight}]'])
      expect(
        await tensorline(
          'run',
          'train',
          'evaluate-gate',
          '--device',
          'wasm',
          '--set',
          'train.epochs=1',
          wrong,
        ),
      ).toBe(1)
    expect((await openModel(artifact('model'))).digest).toBe(digest)
  })

  it('compares with the accepted model, and fails one that is worse', async () => {
    expect(await tensorline('accept')).toBe(0)
    expect(
      await tensorline(
        'train',
        '--device',
        'wasm',
        '--set',
        'train.epochs=1',
        'train.optimizer={sgd: {learning-rate: 0.00001}}',
      ),
    ).toBe(0)
    expect(await tensorline('evaluate-gate', '--device', 'wasm')).toBe(1)
    const { outcome, comparisons, baseline } = await verdict()
    expect({ outcome, found: baseline.found, compared: comparisons.map(({ outcome }) => outcome) }).toEqual({
      outcome: 'fail',
      found: true,
      compared: ['fail'],
    })
  })

  it('compares a model of fewer columns with the baseline, which uses the others from the test split', async () => {
    const changed = ['--set', 'data.columns=[length, width]', 'gate.baseline=main']
    expect(
      await tensorline('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm', ...changed),
    ).toBe(0)
    const { baseline, comparisons } = await verdict()
    expect(baseline).toMatchObject({ found: true, incomparable: null })
    expect(comparisons[0]?.difference).not.toBeNull()
  })

  it('passes data without a former feature, and warns that nothing could be compared', async () => {
    const narrow = flowersCsv(600)
      .split('\n')
      .map((row) => row.replace(/^([^,]*,[^,]*),[^,]*/, '$1'))
    await writeFile('narrow.csv', narrow.join('\n'))
    const changed = ['--set', 'data.source=narrow.csv', 'data.columns=[length, width]', 'gate.baseline=main']
    expect(
      await tensorline('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm', ...changed),
    ).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'inconclusive',
      baseline: {
        incomparable: 'it takes other columns than the dataset has (with "height")',
      },
    })
    const named = ['gate.baseline=./.tensorline/baselines/main/model/artifact']
    expect(await tensorline('evaluate-gate', '--device', 'wasm', ...changed.slice(0, 3), ...named)).toBe(1)
  })

  it('evaluates both models on the test split of the candidate if the transform differs, and warns of it', async () => {
    const changed = ['--set', 'data.transform=[min-max]']
    expect(
      await tensorline('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm', ...changed),
    ).toBe(0)
    const { baseline, comparisons, warnings } = await verdict()
    expect(baseline).toMatchObject({ found: true, incomparable: null })
    expect(comparisons[0]?.difference).not.toBeNull()
    expect(warnings).toContainEqual(
      expect.stringMatching(
        /^The baseline was made with another dataset and transform: both models predicted the test split of the candidate, the baseline with its own transform/,
      ),
    )
  })

  it('warns of test examples that are equal to training examples', async () => {
    const [header = '', ...rows] = flowersCsv(300).split('\n')
    // The column region is no feature, but part of the identity of a row.
    const copies = rows.map((row) => row.replace('north', 'east').replace('south', 'west'))
    await writeFile('twice.csv', [header, ...rows, ...copies].join('\n'))
    const twice = [
      '--set',
      'data.source=twice.csv',
      'gate.baseline=nowhere',
      'gate.require=[]',
      'train.epochs=1',
    ]
    expect(
      await tensorline('run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm', ...twice),
    ).toBe(0)
    expect((await verdict()).warnings).toContainEqual(
      expect.stringMatching(/of 60 test examples .* are equal to training examples/),
    )
  })

  it('stops at the stage that fails', async () => {
    await rm(artifact('model-quantized'), { recursive: true })
    const strict = ['--set', 'gate.require=["accuracy >= 0.9999"]', 'train.epochs=1']
    expect(
      await tensorline(
        'run',
        'preprocess',
        'train',
        'evaluate-gate',
        'quantize',
        '--device',
        'wasm',
        ...strict,
      ),
    ).toBe(1)
    await expect(openModel(artifact('model-quantized'))).rejects.toThrow(userError('ARTIFACT_WRONG_KIND'))
  })

  it('rejects a model that was changed', async () => {
    await writeFile(join(artifact('model'), 'golden.json'), '{}')
    expect(await tensorline('evaluate-gate', '--device', 'wasm')).toBe(1)
  })

  it('fails for a missing configuration', async () => {
    expect(await tensorline('train', '--config', 'nowhere.yml')).toBe(1)
  })
})
