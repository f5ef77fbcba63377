import type { Workplace } from '../../host/local/workplace.ts'
import { oldCheckpoints } from './old-checkpoints.ts'
import { oldDatasets } from './datasets.ts'
import type { Described } from './described.ts'
import { drafts } from './drafts.ts'
import type { Leftover } from './leftover.ts'
import { oldTrials } from './trials.ts'

/** All of them. Artifacts of the user's, baselines, the ledger and the record of deployments are none. */
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
