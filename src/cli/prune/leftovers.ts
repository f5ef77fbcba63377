import type { Workplace } from '../../host/local/workplace.ts'
import { oldCheckpoints } from './old-checkpoints.ts'
import { oldDatasets } from './datasets.ts'
import type { Described } from './described.ts'
import { drafts } from './drafts.ts'
import type { Leftover } from './leftover.ts'
import { oldTrials } from './trials.ts'

/**
 * Returns all leftovers. Artifacts of the user, baselines, the ledger and the records of deployments are never leftovers.
 */
export async function findLeftovers(
  workplace: Workplace,
  described: readonly Described[],
): Promise<readonly Leftover[]> {
  return [
    ...(await oldCheckpoints(workplace, described)),
    ...(await oldTrials(workplace, described)),
    ...(await oldDatasets(workplace, described)),
    ...(await drafts(workplace)),
  ]
}
