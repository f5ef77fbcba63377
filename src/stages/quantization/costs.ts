import { maxIndex } from 'd3-array'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findCostlyWeights } from '../../compression/costly-weights.ts'
import { quantizeModel, type QuantizedType } from '../../compression/quantize-weights.ts'
import { makeTemporaryFolder } from '../../files/temporary-path.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { writeStoredModel, type StoredModel } from '../../model/stored-model.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import type { OutputComparison } from '../../report/quantization-summary.ts'
import type { OutputCosts } from '../../report/quantization-costs.ts'
import type { Compare } from './compare.ts'

export interface Quantization {
  readonly quantized: Artifact<ModelDetails>
  readonly stored: StoredModel
  readonly type: QuantizedType
  readonly names: ReadonlySet<string>
}

/** Finds the weights that cause the largest unacceptable drop; returns null if every drop is acceptable. */
export async function measureCosts(
  { quantized, stored, type, names }: Quantization,
  comparisons: readonly OutputComparison[],
  compare: Compare,
): Promise<OutputCosts | null> {
  const drops = comparisons.map((each) => (exceedsMargin(each) ? dropOf(each) : 0))
  const worst = maxIndex(drops)
  const [total = 0, comparison] = [drops[worst], comparisons[worst]]
  if (!comparison || total <= 0) return null
  const margin = comparison.row.margin ?? 0
  const folder = makeTemporaryFolder(join(tmpdir(), 'tensorline-quantized-'))
  const dropWith = async (some: ReadonlySet<string>): Promise<number> => {
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
    await writeStoredModel(folder, quantizeModel(stored, type, some))
    const compared = (await compare({ ...quantized, folder }))[worst]
    return compared ? dropOf(compared) : 0
  }
  try {
    const costs = await findCostlyWeights(
      stored,
      { type, names },
      { total, acceptable: total > margin ? margin : 0 },
      dropWith,
    )
    return { output: comparison.output, title: comparison.row.title, unit: comparison.row.unit, type, costs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function exceedsMargin({ row }: OutputComparison): boolean {
  switch (row.outcome) {
    case 'pass':
      return false
    case 'fail':
      return true
    case 'inconclusive':
      return -(row.difference?.value ?? 0) > (row.margin ?? 0)
  }
}

function dropOf({ row }: OutputComparison): number {
  return -(row.difference?.value ?? 0)
}
