import { isDigest, shortDigest } from '../artifacts/digest.ts'
import type { PastDeployment } from '../host/deployments.ts'
import { printable } from '../text/untrusted.ts'
import { aligned } from './aligned.ts'
import {
  accessOf,
  resultText,
  timeText,
  type Access,
  type ClusterRow,
  type RunningState,
  type ServerRow,
} from './deployment-history.ts'

/** The deployments of an environment, and what runs. */
export interface DeploymentStatus {
  /** Name of the server. */
  readonly name: string
  readonly environment: string
  /** The last successful deployment, which serves; null without one. */
  readonly served: PastDeployment | null
  /** Null if nothing was deployed. */
  readonly newest: PastDeployment | null
  readonly running: RunningState | null
}

/** Returns the status for a terminal and a job's log: the version that serves first, then the last result and the running pods. */
export function statusText({ name, environment, served, newest, running }: DeploymentStatus): string {
  const lines =
    newest === null
      ? [`No deployment of ${name} to ${environment} is recorded`]
      : served === null
        ? [`${name} has no successful deployment to ${environment}`]
        : [`${name} in ${environment}, deployed ${timeText(served.at)}`, ...versionLines(served, running)]
  if (newest !== null && newest !== served)
    lines.push(
      '',
      `Last deployment, ${timeText(newest.at)}: ${resultText(newest)}`,
      ...versionLines(newest, null),
    )
  return [...lines, ...runningLines(running)].map(printable).join('\n')
}

/** The result of a deployment, a promotion or a rollback. */
export interface DeployedVersion {
  readonly environment: string
  /** Digest of its image. */
  readonly image: string
  /** Digest of the image that served before; null for none. */
  readonly before: string | null
  readonly url: string
  /** Ways to reach a server in a cluster; none for one on this machine. */
  readonly access: readonly Access[]
}

/** Returns the result of a deployment for a terminal and a job's log. */
export function deployedText({ environment, image, before, url, access }: DeployedVersion): string {
  const change = before === null ? '' : before === image ? ', as before' : `, before: ${before}`
  const ways = access.length === 0 ? [{ from: 'this machine', way: url }] : access
  return [
    `${environment} serves ${image}${change}`,
    ...aligned(ways.map(({ from, way }) => [`  from ${from}`, way])),
  ]
    .map(printable)
    .join('\n')
}

/** Digests behind a version, in the order of the columns of a history. */
const evidenceColumns = ['model', 'dataset', 'verdict'] as const

/** Returns the deployments of an environment for a terminal and a job's log, newest first. */
export function historyText(environment: string, past: readonly PastDeployment[]): string {
  if (past.length === 0) return `No deployment to ${environment} is recorded`
  const rows = past.map((each) => [
    timeText(each.at),
    each.succeeded ? 'success' : each.inProgress ? 'in progress' : 'failure',
    each.image,
    ...evidenceColumns.map((name) => shortened(each.evidence[name] ?? '')),
    each.runUrl ?? '',
  ])
  const [head = '', ...lines] = aligned([
    ['Started', 'Result', 'Image', 'Model', 'Dataset', 'Verdict', 'Run'],
    ...rows,
  ])
  const all = lines.flatMap((line, index) => {
    const { succeeded = true, description = '' } = past[index] ?? {}
    return succeeded || description === '' ? [line] : [line, `  ${description}`]
  })
  return [`Deployments to ${environment}, newest first`, head, ...all].map(printable).join('\n')
}

function versionLines(
  { image, reference, evidence, url, runUrl }: PastDeployment,
  running: RunningState | null,
): string[] {
  return aligned([
    ['  image', reference ?? image],
    ...Object.entries(evidence).map(([name, digest]) => [`  ${name}`, digest]),
    ...(url === null ? [] : [['  address', url]]),
    ...accessOf(running).map(({ from, way }) => [`  from ${from}`, way]),
    ...(runUrl === null ? [] : [['  run', runUrl]]),
  ])
}

function runningLines(running: RunningState | null): string[] {
  if (running === null) return []
  if ('server' in running) return ['', serverLine(running.server)]
  if (running.cluster.length === 0) return ['', 'Nothing runs in the namespace of the cluster']
  const rows = running.cluster.map(({ name, image, ready, desired, restarts, held }) => [
    `  ${name}${held ? ' (held canary)' : ''}`,
    `${ready} of ${desired}`,
    String(restarts),
    image,
  ])
  const lines = ['', ...aligned([['  In the cluster', 'Ready', 'Restarts', 'Image'], ...rows])]
  const restored = running.cluster.find(isUnverified)
  if (restored !== undefined)
    lines.push(`  The last good image of ${restored.name} is ${String(restored.lastGood)}`)
  if (running.cluster.some(({ held }) => held))
    lines.push('  A canary is held: `command: promote` promotes it, `command: rollback` removes it')
  return lines
}

/** Returns true if a Deployment runs another image than the one that was verified last. */
function isUnverified({ image, lastGood }: ClusterRow): boolean {
  return lastGood !== null && lastGood !== image
}

function serverLine({ running, image, pid, restarts }: ServerRow): string {
  const restarted = restarts === 0 ? '' : `, restarts: ${restarts}`
  return running
    ? `The server on this machine runs ${image} as process ${String(pid)}${restarted}`
    : `The server on this machine does not run; its image is ${image}`
}

function shortened(digest: string): string {
  return isDigest(digest) ? `${shortDigest(digest)}…` : digest
}
