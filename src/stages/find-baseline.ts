import { join, resolve } from 'node:path'
import type { BaselineResult } from '../host/host.ts'
import type { Digest } from '../lineage/digest.ts'
import type { Run } from './run.ts'

export type FoundBaseline<Opened> =
  | {
      readonly found: true
      /** The model or the predictions. */
      readonly baseline: Opened
      readonly commit: string | null
      readonly createdAt: Date | null
      readonly runUrl: string | null
    }
  | Extract<BaselineResult, { found: false }>

/**
 * What the candidate is compared with: what lies at a path, or what the newest run of the base branch made.
 * @param open opens and verifies it; of a branch's run always a sealed artifact.
 */
export async function findBaseline<Opened extends { readonly digest: Digest }>(
  { host, line, folder, workspace }: Run,
  artifact: string,
  open: (path: string) => Promise<Opened>,
): Promise<FoundBaseline<Opened>> {
  const { baseline } = line.gate
  if (/^\.{0,2}\//.test(baseline)) return baselineAt(await open(resolve(folder, baseline)))
  const query = { branch: baseline, artifact }
  const result = await host.baselines.find(query, join(workspace, 'baseline'))
  if (!result.found) return result
  const opened = await open(result.folder)
  host.log.info(`Baseline: ${opened.digest}${result.commit === null ? '' : ` of ${result.commit}`}`)
  const { commit, createdAt, runUrl } = result
  return { found: true, baseline: opened, commit, createdAt, runUrl }
}

/** A baseline that somebody named, so that no run made it. */
export function baselineAt<Opened>(baseline: Opened): FoundBaseline<Opened> {
  return { found: true, baseline, commit: null, createdAt: null, runUrl: null }
}
