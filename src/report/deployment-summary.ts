import type { Digest } from '../lineage/digest.ts'
import type { Artifact } from '../lineage/artifact.ts'
import type { Golden, ModelDetails } from '../model/schema.ts'
import { digestText, escapeMarkdown, table } from './markdown.ts'

export interface DeploymentFacts {
  readonly url: string
  readonly environment: string
  readonly image: Digest
  readonly model: Artifact<ModelDetails>
  /** The golden requests it answered; null when it was only waited for. */
  readonly golden: Golden | null
}

/** What deploy did, for the job's summary. */
export function deploymentSummary({ url, environment, image, model, golden }: DeploymentFacts): string {
  const address = `${url}/v1/models/${model.details.name}`
  return [
    `## Deployed to ${escapeMarkdown(environment)}`,
    table(
      ['', ''],
      [
        ['Predictions', `\`POST ${address}:predict\``],
        ['Image', `\`${image}\``],
        ['Model', digestText(model.digest)],
        ['Verified', golden ? `${golden.requests.length} golden requests answered as expected` : 'ready'],
      ],
    ),
  ].join('\n\n')
}
