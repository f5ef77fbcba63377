import { z } from 'zod'
import { layerSchema, type ModelSection } from '../config/network.ts'
import type { FittedColumn, FittedTransform, Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { shapeOfInput } from '../transform/named-inputs.ts'
import { spansOf } from '../transform/table-transform.ts'
import { unitsOf } from './network-outputs.ts'

/** A layer as `tensorline.yml` writes it. */
type WrittenLayer = z.input<typeof layerSchema>

/** An input of a network by its shape; `entries` is the number of ids if its values are ids. */
interface Input {
  readonly name: string | null
  readonly shape: readonly number[]
  readonly entries: number | null
}

/**
 * Returns the layers of `model: {layers: default}`: a branch for each input, a joint layer, and the outputs. Images have blocks of
 * convolutions, ids of tokens an embedding, and all other values a dense layer.
 */
export function defaultLayers(transform: FittedTransform, target: Target): ModelSection {
  const inputs = inputsOf(transform)
  const nameOf = unusedNames([
    ...inputs.map(({ name }) => name),
    ...outputsOf(target).map(({ name }) => name),
  ])
  const branches = inputs.map((input, index) => ({ end: nameOf(`branch_${index + 1}`), ...branchOf(input) }))
  const isJoined = branches.length > 1
  const joint = nameOf('joint')
  const written: WrittenLayer[] = [
    ...branches.flatMap(({ layers, last, end }) => [...layers, { ...last, name: end }]),
    ...(isJoined ? [{ layer: 'concatenate' as const, inputs: branches.map(({ end }) => end) }] : []),
    { dense: { units: 64, activation: 'relu' }, name: joint },
    ...outputsOf(target).map(({ name, label }): WrittenLayer => ({
      dense: { units: unitsOf(label), activation: label.kind === 'class' ? 'softmax' : 'linear' },
      inputs: joint,
      ...(target.kind === 'multi-output' && { name }),
    })),
  ]
  return { layers: z.array(layerSchema).parse(written) }
}

function inputsOf(transform: FittedTransform): Input[] {
  if (transform.inputs === undefined)
    return [{ name: null, shape: transform.shape, entries: entriesOf(transform, null) }]
  return transform.inputs.map((input) => ({
    name: input.name,
    shape: shapeOfInput(input),
    entries: 'image' in input ? null : entriesOf(transform, input.positions),
  }))
}

/**
 * Returns the number of ids if the values of an input are the ids of one column; null for other values.
 * @param positions of the values of the input; null for all values
 */
function entriesOf(transform: FittedTransform, positions: readonly number[] | null): number | null {
  if ('steps' in transform) return null
  const [start = 0, length = transform.shape[0]] = positions === null ? [] : [positions[0], positions.length]
  const span = spansOf(transform).findIndex((one) => one.start === start && one.width === length)
  const column = transform.columns[span]
  return column === undefined ? null : idsOf(column)
}

function idsOf(column: FittedColumn): number | null {
  if (column.encoding === 'token-ids') return column.size
  if (column.encoding !== 'text' || column.output.values !== 'ids') return null
  // 0 fills up short texts, and 1 is any other n-gram.
  return column.vocabulary.length + 2
}

interface Branch {
  readonly layers: readonly WrittenLayer[]
  readonly last: Exclude<WrittenLayer, string>
}

function branchOf({ name, shape, entries }: Input): Branch {
  const from = name === null ? {} : { inputs: name }
  const [height = 1, width = 1, channels] = shape
  if (channels !== undefined) return imageBranch(height, width, from)
  if (entries !== null)
    return {
      layers: [{ embedding: { entries, units: 32 }, ...from }],
      last: { layer: 'global-average-pooling1d' },
    }
  return { layers: [], last: { dense: { units: 32, activation: 'relu' }, ...from } }
}

/** Blocks halve the sides of an image until the smaller one is at most this long. */
const mostSide = 8
const mostBlocks = 5
const mostFilters = 128

function imageBranch(height: number, width: number, from: { readonly inputs?: string }): Branch {
  const layers: WrittenLayer[] = []
  let [rows, columns, filters] = [height, width, 16]
  while (layers.length < 2 * mostBlocks && (layers.length === 0 || Math.min(rows, columns) > mostSide)) {
    const position = layers.length === 0 ? from : {}
    layers.push({ conv2d: { filters, 'kernel-size': 3, padding: 'same', activation: 'relu' }, ...position })
    if (Math.min(rows, columns) < 2) break
    layers.push({ 'max-pooling2d': {} })
    ;[rows, columns] = [Math.floor(rows / 2), Math.floor(columns / 2)]
    filters = Math.min(2 * filters, mostFilters)
  }
  const isSmall = rows * columns <= mostSide ** 2
  return { layers, last: { layer: isSmall ? 'flatten' : 'global-average-pooling2d' } }
}

/** Returns a function that appends `_` to a name until it is unused. */
function unusedNames(used: readonly (string | null)[]): (name: string) => string {
  return (name) => {
    let unused = name
    while (used.includes(unused)) unused += '_'
    return unused
  }
}
