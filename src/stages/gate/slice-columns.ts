import { columnsToRead } from '../../config/gate.ts'
import { readColumn } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { StageContext } from '../context.ts'

/** Reads the columns of the test split that slices, groups and metrics use, except the label. */
export async function readSliceColumns(
  { pipeline }: StageContext,
  dataset: Artifact<DatasetDetails>,
): Promise<Record<string, SliceColumn>> {
  const columns = columnsToRead(pipeline.gate).map(
    async (name) =>
      [
        name,
        { values: await readColumn(dataset, 'test', name), ...categoriesOf(dataset.details, name) },
      ] as const,
  )
  return Object.fromEntries(await Promise.all(columns))
}

/** Returns all categories of a column in the dataset, so that the report lists categories without test examples. */
function categoriesOf({ features, label }: DatasetDetails, name: string): Pick<SliceColumn, 'categories'> {
  for (const output of outputsOf(label))
    if (output.label.kind === 'class' && output.label.column === name)
      return { categories: output.label.classes }
  const columns = features.kind === 'table' ? features.columns : []
  const column = columns.find((candidate) => candidate.name === name)
  return column?.type === 'category' ? { categories: column.categories } : {}
}
