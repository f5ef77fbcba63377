import type { PastDeployment } from '../host/host.ts'
import { blocks, code, md, table, type Content } from './markdown.ts'

/** Returns the last deployments of an environment as Markdown for the job summary, newest first. */
export function historySummary(environment: string, past: readonly PastDeployment[]): string {
  return blocks(
    md`## Deployments to ${environment}`,
    table(
      ['Started', 'Result', 'Image', 'Evidence'],
      past.map(({ at, succeeded, description, image, evidence }): Content[] => [
        at,
        succeeded ? 'success' : `failure: ${description}`,
        code(image),
        evidenceText(evidence),
      ]),
    ),
  ).text
}

/** Running version of a deployment in a cluster. */
export interface ClusterRow {
  readonly name: string
  readonly image: string
  readonly ready: number
  readonly desired: number
  readonly restarts: number
  readonly lastGood: string | null
}

/**
 * Returns the newest deployment of an environment as Markdown for the job summary.
 * @param cluster the versions that run in the cluster; null for another target
 */
export function statusSummary(
  environment: string,
  newest: PastDeployment | null,
  cluster: readonly ClusterRow[] | null,
): string {
  const running =
    cluster === null
      ? null
      : table(
          ['Deployment', 'Image', 'Ready pods', 'Restarts', 'Last good image'],
          cluster.map(({ name, image, ready, desired, restarts, lastGood }): Content[] => [
            name,
            code(image),
            `${ready} of ${desired}`,
            restarts,
            lastGood === null ? '' : code(lastGood),
          ]),
        )
  if (newest === null) return blocks(md`## Nothing is deployed to ${environment}`, running).text
  const { at, succeeded, description, image, evidence, url } = newest
  return blocks(
    md`## ${environment}`,
    table(
      ['', ''],
      [
        ['Result', succeeded ? 'success' : `failure: ${description}`],
        ['Started', at],
        ['Address', url ?? ''],
        ['Image', code(image)],
        ['Evidence', evidenceText(evidence)],
      ],
    ),
    running,
  ).text
}

function evidenceText(evidence: PastDeployment['evidence']): string {
  return Object.entries(evidence)
    .map(([name, digest]) => `${name} ${digest}`)
    .join(', ')
}
