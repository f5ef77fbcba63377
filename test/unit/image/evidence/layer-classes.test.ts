import { describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layerClasses } from '../../../../src/image/evidence/layer-classes.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()

function modelOf(name: string, modelTopology: object): { folder: string } {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'model.json'), JSON.stringify({ modelTopology, weightsManifest: [] }))
  return { folder: join(folder, name) }
}

describe('layerClasses', () => {
  it('lists the layers of a sequential model in their order', async () => {
    const layers = [
      { class_name: 'Flatten', config: {} },
      { class_name: 'Dense', config: { units: 3 } },
    ]
    const model = modelOf('sequential', { class_name: 'Sequential', config: { layers } })
    expect(await layerClasses(model)).toEqual(['Flatten', 'Dense'])
  })

  it('lists the layers of a nested model after it', async () => {
    const inner = { class_name: 'Sequential', config: { layers: [{ class_name: 'Conv2D', config: {} }] } }
    const layers = [inner, { class_name: 'Dense', config: {} }]
    const model = modelOf('nested', { model_config: { class_name: 'Functional', config: { layers } } })
    expect(await layerClasses(model)).toEqual(['Sequential', 'Conv2D', 'Dense'])
  })
})
