import type { PastDeployment } from '../host/deployments.ts'
import { blocks, code, md, table, type Content, type Markdown } from './markdown.ts'

/** Returns the last deployments of an environment as Markdown for the job summary, newest first. */
export function historySummary(environment: string, past: readonly PastDeployment[]): string {
  return blocks(
    md`## Deployments to ${environment}`,
    table(
      ['Started', 'Result', 'Image', 'Evidence'],
      past.map((each): Content[] => [
        each.at,
        resultText(each),
        code(each.image),
        evidenceText(each.evidence),
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
  readonly held: boolean
  readonly lastGood: string | null
}

/** Server of a deployment on this machine. */
export interface ServerRow {
  readonly running: boolean
  readonly image: string
  readonly pid: number | null
  readonly restarts: number
}

/** The running versions: those in the cluster, or the server on this machine. */
export type RunningState = { readonly cluster: readonly ClusterRow[] } | { readonly server: ServerRow }

/**
 * Returns the newest deployment of an environment as Markdown for the job summary.
 * @param running null if nothing is deployed on this machine
 */
export function statusSummary(
  environment: string,
  newest: PastDeployment | null,
  running: RunningState | null,
): string {
  const state =
    running === null
      ? null
      : 'cluster' in running
        ? clusterTable(running.cluster)
        : serverTable(running.server)
  if (newest === null) return blocks(md`## Nothing is deployed to ${environment}`, state).text
  const { at, image, evidence, url } = newest
  return blocks(
    md`## ${environment}`,
    table(
      ['', ''],
      [
        ['Result', resultText(newest)],
        ['Started', at],
        ['Address', url ?? ''],
        ['Image', code(image)],
        ['Evidence', evidenceText(evidence)],
      ],
    ),
    state,
  ).text
}

function clusterTable(rows: readonly ClusterRow[]): Markdown {
  return table(
    ['Deployment', 'Image', 'Ready pods', 'Restarts', 'Last good image'],
    rows.map(({ name, image, ready, desired, restarts, held, lastGood }): Content[] => [
      held ? `${name} (held)` : name,
      code(image),
      `${ready} of ${desired}`,
      restarts,
      lastGood === null ? '' : code(lastGood),
    ]),
  )
}

function serverTable({ running, image, pid, restarts }: ServerRow): Markdown {
  return table(
    ['Server on this machine', 'Image', 'Process', 'Restarts'],
    [[running ? 'runs' : 'does not run', code(image), pid === null ? '' : `${pid}`, restarts]],
  )
}

function resultText({ succeeded, inProgress, description }: PastDeployment): string {
  if (succeeded) return 'success'
  return `${inProgress ? 'in progress' : 'failure'}: ${description}`
}

function evidenceText(evidence: PastDeployment['evidence']): string {
  return Object.entries(evidence)
    .map(([name, digest]) => `${name} ${digest}`)
    .join(', ')
}
