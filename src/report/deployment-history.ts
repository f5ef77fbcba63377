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

/** Returns the newest deployment of an environment as Markdown for the job summary. */
export function statusSummary(environment: string, newest: PastDeployment | null): string {
  if (newest === null) return blocks(md`## Nothing is deployed to ${environment}`).text
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
  ).text
}

function evidenceText(evidence: PastDeployment['evidence']): string {
  return Object.entries(evidence)
    .map(([name, digest]) => `${name} ${digest}`)
    .join(', ')
}
