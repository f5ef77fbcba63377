import type { PastDeployment } from '../host/deployments.ts'
import { blocks, code, link, md, table, type Content, type Markdown } from './markdown.ts'

/** Returns the last deployments of an environment as Markdown for the job summary, newest first. */
export function historySummary(environment: string, past: readonly PastDeployment[]): string {
  return blocks(
    md`## Deployments to ${environment}`,
    table(
      ['Started', 'Result', 'Image', 'Evidence', 'Run'],
      past.map((each): Content[] => [
        code(timeText(each.at)),
        resultText(each),
        code(each.image),
        evidenceText(each.evidence),
        each.runUrl === null ? '' : runLink(each.runUrl),
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

/** A way in which clients reach a server. */
export interface Access {
  /** Place of the client, such as `a pod`. */
  readonly from: string
  /** Address, or the command that opens one. */
  readonly way: string
}

/** The running versions: those in the cluster with the ways to reach them, or the server on this machine. */
export type RunningState =
  | { readonly cluster: readonly ClusterRow[]; readonly access: readonly Access[] }
  | { readonly server: ServerRow }

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
  const { at, image, evidence, url, runUrl } = newest
  return blocks(
    md`## ${environment}`,
    table(
      ['', ''],
      [
        ['Result', resultText(newest)],
        ['Started', code(timeText(at))],
        ...(url === null ? [] : [['Address', code(url)]]),
        ...accessOf(running).map(({ from, way }) => [`From ${from}`, code(way)]),
        ['Image', code(image)],
        ...(runUrl === null ? [] : [['Run', runLink(runUrl)]]),
        ['Evidence', evidenceText(evidence)],
      ],
    ),
    state,
  ).text
}

/** Returns the ways to reach the server of a deployment in a cluster; none before the first one. */
export function accessOf(running: RunningState | null): readonly Access[] {
  return running !== null && 'cluster' in running && running.cluster.length > 0 ? running.access : []
}

/** Returns a link to a run of a workflow, whose address GitHub stored. */
function runLink(url: string): Markdown {
  return URL.canParse(url) ? link('workflow run', url) : md`${url}`
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

/** Returns the time of a deployment, such as `2026-11-29 21:40:12 UTC`. */
export function timeText(at: string): string {
  return at.replace(/^(\S+)T([\d:]+)(?:\.\d+)?Z$/, '$1 $2 UTC')
}

export function resultText({ succeeded, inProgress, description }: PastDeployment): string {
  if (succeeded) return 'success'
  return `${inProgress ? 'in progress' : 'failure'}: ${description}`
}

function evidenceText(evidence: PastDeployment['evidence']): string {
  return Object.entries(evidence)
    .map(([name, digest]) => `${name} ${digest}`)
    .join(', ')
}
