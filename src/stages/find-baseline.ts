import { join, resolve } from 'node:path'
import type { BaselineResult } from '../host/host.ts'
import type { Artifact } from '../lineage/artifact.ts'
import { openModel } from '../model/artifact.ts'
import type { ModelDetails } from '../model/schema.ts'
import type { Run } from './run.ts'

export type BaselineModel =
  | {
      readonly found: true
      readonly model: Artifact<ModelDetails>
      readonly commit: string | null
      readonly createdAt: Date | null
      readonly runUrl: string | null
    }
  | Extract<BaselineResult, { found: false }>

/** The model the candidate is compared with: a folder, or what the newest run of the base branch made. */
export async function findBaseline(
  { host, line, folder, workspace }: Run,
  artifact: string,
): Promise<BaselineModel> {
  const { baseline } = line.gate
  if (/^\.{0,2}\//.test(baseline))
    return {
      found: true,
      model: await openModel(resolve(folder, baseline)),
      commit: null,
      createdAt: null,
      runUrl: null,
    }
  const query = { branch: baseline, artifact }
  const result = await host.baselines.find(query, join(workspace, 'baseline'))
  if (!result.found) return result
  const model = await openModel(result.folder)
  host.log.info(`Baseline: ${model.digest}${result.commit === null ? '' : ` of ${result.commit}`}`)
  return { ...result, model }
}
