import { bisectLeft } from 'd3-array'
import { z } from 'zod'
import type { ExampleSource } from '../dataset/examples.ts'
import { inputQuantities, quantityKinds, type InputQuantity } from './input-quantities.ts'
import type { ModelDetails } from './model-schema.ts'

const columnStatistics = z.strictObject({
  column: z.string(),
  quantity: z.enum(quantityKinds),
  /** Number of examples in each cell; the last cell is that of missing values. */
  counts: z.array(z.int().nonnegative()).min(2),
  /** Cell i has the values above threshold i − 1 up to threshold i. Categories have none. */
  thresholds: z.array(z.number()).min(1).optional(),
  /** Positions of the categories with a cell of their own; all others share the next one. */
  categories: z.array(z.int().nonnegative()).optional(),
})
export type ColumnStatistics = z.infer<typeof columnStatistics>

/** Schema of the distribution of the inputs in the training split, with which a server compares its own inputs. */
export const inputStatisticsSchema = z.strictObject({ columns: z.array(columnStatistics) })
export type InputStatistics = z.infer<typeof inputStatisticsSchema>

/** Cells of numbers between the least and the greatest one. */
const cellsOfNumbers = 10
const mostCategories = 50
/** Most examples that are read: evenly spaced parts of the split. */
const parts = 64
const rowsOfPart = 256
const mostImages = 512

/** Counts the quantities of evenly spaced examples of the training split. */
export function fitInputStatistics(
  details: Pick<ModelDetails, 'features' | 'transform'>,
  examples: ExampleSource,
): InputStatistics {
  const quantities = inputQuantities(details)
  const decodes = quantities.some(({ kind }) => kind === 'intensity')
  const [most, together] = decodes ? [mostImages, 1] : [parts, rowsOfPart]
  const values: number[][] = quantities.map(() => [])
  const distance = Math.max(together, examples.size / most)
  for (let at = 0; at < examples.size; at += distance) {
    const start = Math.floor(at)
    const batch = examples.read([{ start, count: Math.min(together, examples.size - start) }])
    for (const [index, quantity] of quantities.entries())
      for (let example = 0; example < batch.size; example++)
        values[index]?.push(quantity.read(batch, example))
  }
  return { columns: quantities.map((quantity, index) => countCells(quantity, values[index] ?? [])) }
}

function countCells({ column, kind }: InputQuantity, values: readonly number[]): ColumnStatistics {
  const present = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort()
  const cells =
    kind === 'category' ? { categories: frequent(present) } : { thresholds: thresholdsOf(present) }
  const statistics = { column, quantity: kind, ...cells }
  const counts = new Array<number>(cellCount(statistics)).fill(0)
  const cellOf = cellFinder(statistics)
  for (const value of values) {
    const cell = cellOf(value)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return { ...statistics, counts }
}

type Cells = Pick<ColumnStatistics, 'thresholds' | 'categories'>

/** Returns the number of cells, that of missing values included. */
export function cellCount({ thresholds, categories = [] }: Cells): number {
  return (thresholds?.length ?? categories.length) + 2
}

/** Returns a function for the cell of a quantity. */
export function cellFinder(cells: Cells): (value: number) => number {
  const missing = cellCount(cells) - 1
  const { thresholds, categories = [] } = cells
  if (thresholds !== undefined)
    return (value) => (Number.isNaN(value) ? missing : bisectLeft(thresholds, value))
  const cellOf = new Map(categories.map((position, cell) => [position, cell]))
  return (value) => (Number.isNaN(value) ? missing : (cellOf.get(value) ?? missing - 1))
}

/** Returns a threshold below the least value, quantiles, and the greatest value. */
function thresholdsOf(sorted: Float64Array): number[] {
  const least = sorted[0] ?? 0
  const below = least - Math.max(Math.abs(least), 1) * 2 ** -40
  const thresholds = [below]
  for (let cell = 1; cell <= cellsOfNumbers; cell++) {
    const value = sorted[Math.ceil((cell * sorted.length) / cellsOfNumbers) - 1] ?? least
    if (value > (thresholds.at(-1) ?? below)) thresholds.push(value)
  }
  return thresholds
}

/** Returns the most frequent positions, the lower one first of equal ones. */
function frequent(positions: Float64Array): number[] {
  const counts = new Map<number, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  return [...counts]
    .sort(([a, count], [b, other]) => other - count || a - b)
    .slice(0, mostCategories)
    .map(([position]) => position)
}
