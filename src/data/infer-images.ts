import { defaultLabel, type DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { locationOf, nameOfRow } from './data-file.ts'
import { RowOutcomes, type RowRange } from '../column-store/row-outcomes.ts'
import { identityWords } from '../column-store/row-identity.ts'
import type { StoredBytes, StoredColumn } from './stored-column.ts'
import { encodeCategories } from '../dataset/columns.ts'
import { type RawDataset } from './raw-dataset.ts'
import { idColumn, imageColumn } from '../dataset/reserved-columns.ts'
import type { RawImages } from './images.ts'
import { classLabel, numberLabel, type LabelColumn } from './label.ts'
import { channelSteps } from '../transform/fit-channels.ts'

/** Returns images with the label that each came with. */
export function interpretImages(raw: RawImages, section: DataSection): RawDataset {
  const { features, rows, labels, identities, chunkSizes } = raw
  assertSection(section)
  const { label, column } = interpretLabel(raw, section)
  const outcomes = new RowOutcomes(chunkSizes)
  const rangeOf = (chunk: number): RowRange => outcomes.chunks[chunk] ?? { start: 0, size: 0 }
  const slice = <Value>(values: readonly Value[], chunk: number) => {
    const { start, size } = rangeOf(chunk)
    return values.slice(start, start + size)
  }
  const images: StoredBytes = {
    kind: 'bytes',
    name: imageColumn,
    read: (chunk) => ({ kind: 'bytes', name: imageColumn, values: raw.read(rangeOf(chunk)) }),
  }
  return {
    outcomes,
    locate: async (places) => places.flatMap((row) => rows[row] ?? []),
    facts: {
      nameExamples: () => (chunk) => ({
        kind: 'text',
        name: idColumn,
        values: slice(rows, chunk).map(nameOfRow),
      }),
      identities: {
        read: (chunk) => {
          const { start, size } = rangeOf(chunk)
          return identities.subarray(start * identityWords, (start + size) * identityWords)
        },
      },
      strata: section.split.stratify === undefined ? null : strataOf(labels, rangeOf),
      times: null,
    },
    series: null,
    columns: [images, inChunks(column, rangeOf)],
    features,
    featureSettings: {},
    label,
    cleaned: { read: rows.length, quarantined: 0, missingRows: 0, missing: {} },
    quarantine: { rows: 0, faults: [], lines: noLines },
    expectations: null,
    notes: { findings: [], warnings: [] },
    warnings: [],
  }
}

function strataOf(labels: readonly string[], rangeOf: (chunk: number) => RowRange) {
  const { codes } = encodeCategories(defaultLabel, labels)
  return (chunk: number) => {
    const { start, size } = rangeOf(chunk)
    return codes.subarray(start, start + size)
  }
}

async function* noLines(): AsyncGenerator<string> {}

/** Divides a column that is in memory as a whole into chunks. */
function inChunks(column: LabelColumn['column'], rangeOf: (chunk: number) => RowRange): StoredColumn {
  if (column.kind === 'number') {
    const whole = column.read(0)
    return {
      ...column,
      read: (chunk) => {
        const { start, size } = rangeOf(chunk)
        return { ...whole, values: whole.values.subarray(start, start + size) }
      },
    }
  }
  const whole = column.read(0)
  return {
    ...column,
    read: (chunk) => {
      const { start, size } = rangeOf(chunk)
      return { ...whole, codes: whole.codes.subarray(start, start + size) }
    },
  }
}

function interpretLabel(
  { labels, rows }: RawImages,
  { label: name = defaultLabel, task }: DataSection,
): LabelColumn {
  if (task === 'classification') {
    const column = encodeCategories(name, labels)
    return classLabel({ kind: 'category', name, categories: column.categories, read: () => column })
  }
  const values = Float64Array.from(labels, (label, index) => {
    const number = Number(label)
    if (label !== '' && Number.isFinite(number)) return number
    const row = rows[index]
    throw new UserError({
      code: 'DATA_NOT_A_NUMBER',
      found: `the label ${JSON.stringify(label)}`,
      expected: 'a number, since the task is regression',
      hint: 'Name the folder by the number, or write `task: classification`.',
      ...(row && { location: locationOf(row) }),
    })
  })
  return numberLabel({ kind: 'number', name, read: () => ({ kind: 'number', name, values }) })
}

function assertSection(section: DataSection): void {
  channelSteps(section.transform)
  const { label = defaultLabel, labels, weight, columns, inputs, categorical, id } = section
  const { group, stratify, time } = section.split
  const ofTables = [
    ...(id === undefined ? [] : ['`id`']),
    ...(group === undefined ? [] : ['`split.group`']),
    ...(time === undefined ? [] : ['`split.time`']),
    ...(stratify === undefined || stratify === label ? [] : [`\`split.stratify: ${stratify}\``]),
    ...(section['time-series'] === undefined ? [] : ['`time-series`']),
    ...(section.private.length === 0 ? [] : ['`private`']),
    ...(Object.keys(section['label-map']).length === 0 ? [] : ['`label-map`']),
  ]
  if (ofTables.length > 0)
    throw new UserError({
      code: 'DATA_SETTING_NOT_APPLICABLE',
      found: `${ofTables.join(', ')} in the data section, and images in the source`,
      expected: 'these keys for tables only',
      hint: `Remove them; images can be stratified by their label \`${label}\`.`,
    })
  if (
    columns !== undefined ||
    section.exclude.length > 0 ||
    inputs !== undefined ||
    categorical.length > 0 ||
    Object.keys(section.features).length > 0
  )
    throw new UserError({
      code: 'DATA_SETTING_NOT_APPLICABLE',
      found: 'columns in the data section, and images in the source',
      expected: 'columns for tables only',
      hint: 'Take `columns`, `exclude`, `inputs`, `features` and `categorical` out, or correct the source.',
    })
  if (weight !== undefined)
    throw new UserError({
      code: 'DATA_SETTING_NOT_APPLICABLE',
      found: `the weight ${weight} in the data section, and images in the source`,
      expected: 'a column of weights for tables only',
      hint: 'Take `weight` out; `train.class-weights` weighs the classes of images.',
    })
  if (labels !== undefined)
    throw new UserError({
      code: 'DATA_SETTING_NOT_APPLICABLE',
      found: 'several labels in the data section, and images in the source',
      expected: 'several labels for tables only',
      hint: 'Name the one label of the images as `label`.',
    })
  if (label === imageColumn || label === idColumn)
    throw new UserError({
      code: 'DATA_RESERVED_NAME',
      found: `the label ${label}`,
      expected: `another name, since the dataset keeps ${label === idColumn ? 'ids' : 'the images'} there`,
      hint: 'Choose another name for the label.',
    })
}
