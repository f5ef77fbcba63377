import { copyFile, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeArtifact } from '../../../src/artifacts/artifact.ts'
import { modelFiles, type Golden } from '../../../src/model/model-schema.ts'
import { onnxFile, type OnnxDetails } from '../../../src/model/onnx/onnx-schema.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/onnx')
const numbers = z.array(z.number())
/** Outputs of ONNX Runtime in Python. */
export const answers = z
  .object({ rows: numbers, classifier: numbers, words: numbers })
  .parse(JSON.parse(await readFile(join(fixtures, 'answers.json'), 'utf8')))

type Described = Pick<OnnxDetails, 'name' | 'features' | 'label' | 'transform'>

const columns = ['w', 'x', 'y', 'z']

/** A classifier of scikit-learn, which takes four numbers. */
export const flowerDetails: Described = {
  name: 'flowers',
  features: { kind: 'table', columns: columns.map((name) => ({ name, type: 'number' })) },
  label: { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] },
  transform: { steps: [], shape: [4] },
}

/** Rows of the fixture with the scores of the classifier. */
export const flowers = Array.from({ length: 7 }, (_, row) => ({
  input: Object.fromEntries(columns.map((name, at) => [name, answers.rows[4 * row + at] ?? 0])),
  output: answers.classifier.slice(3 * row, 3 * row + 3),
}))

/** A model that takes the ids of three words as int64. */
export const wordDetails: Described = {
  name: 'words',
  features: { kind: 'table', columns: [{ name: 'text', type: 'text' }] },
  label: { kind: 'class', column: 'mood', classes: ['bad', 'good'] },
  transform: {
    columns: [
      {
        encoding: 'text',
        name: 'text',
        lowerCase: true,
        tokens: 'words',
        ngrams: [1, 1],
        vocabulary: ['fine', 'rain', 'sun'],
        output: { values: 'ids', length: 3 },
        missing: null,
        indicator: false,
      },
    ],
    shape: [3],
  },
}

/** Texts with the ids `[2, 3, 0]` and `[4, 1, 2]`, and their scores. */
export const texts = [
  { input: { text: 'Fine rain' }, output: answers.words.slice(0, 2) },
  { input: { text: 'sun unknown fine' }, output: answers.words.slice(2) },
]

/** Writes an ONNX artifact as the gate does, with these golden requests. */
export async function writeOnnxModel(
  folder: string,
  described: Described,
  fixture: string,
  golden: readonly { readonly input: z.core.util.JSONType; readonly output: number[] }[],
): Promise<void> {
  await writeArtifact(folder, async (draft) => {
    const file = join(draft, onnxFile)
    await copyFile(join(fixtures, `${fixture}.onnx`), file)
    const requests: Golden = {
      engine: 'ONNX Runtime in Python',
      kind: 'class',
      tolerance: { absolute: 1e-5, relative: 1e-4 },
      requests: golden.map((request, index) => ({ id: `flowers.csv#${index}`, ...request })),
    }
    await writeFile(join(draft, modelFiles.golden), JSON.stringify(requests))
    const details: OnnxDetails = { format: 'onnx', ...described, modelBytes: (await stat(file)).size }
    return { kind: 'onnx-model', parents: {}, config: `sha256:${'0'.repeat(64)}`, details, run: {} }
  })
}
