import type { Digest } from '../artifacts/digest.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure'

export interface DeploymentRecord {
  /** Returns false after a warning if the state cannot be recorded. */
  setState(state: DeploymentState, details: { description: string; url: string | null }): Promise<boolean>
}

/** The version that a deployment runs, besides the digest of its image. */
export interface DeployedVersion {
  /** Image in its registry, `name@sha256:…`; null for an image that is not in a registry. */
  readonly reference: string | null
  /** Digests behind the image by their names, such as `model`, `dataset` and `verdict`. */
  readonly evidence: Readonly<Record<string, string>>
  /** Name of the server within its environment. */
  readonly server: string
  /** Name of the pipeline. Several pipelines can deploy to one environment. */
  readonly pipeline: string
  /** Image that the server runs before the deployment; null for none. */
  readonly before: Digest | null
}

/** A deployment of the past. */
export interface PastDeployment extends Pick<DeployedVersion, 'reference' | 'evidence'> {
  readonly image: Digest
  /** Time of its start, in the format of ISO 8601. */
  readonly at: string
  readonly succeeded: boolean
  /** True until it succeeds or fails: it runs, holds a canary, or was killed. */
  readonly inProgress: boolean
  readonly description: string
  readonly url: string | null
  /** Page of the run that deployed it; null for a deployment from a terminal. */
  readonly runUrl: string | null
}

export interface Deployments {
  /**
   * Records the start of a deployment of an image digest to an environment, and the end of earlier deployments of the same
   * server whose job was killed.
   * @throws UserError if the start cannot be recorded
   */
  begin(environment: string, image: Digest, version: DeployedVersion): Promise<DeploymentRecord>
  /**
   * Returns the record of the newest deployment of an image to a server that is still in progress, such as one that holds a canary;
   * null without one.
   * @throws UserError if the deployments cannot be read
   */
  resume(environment: string, version: DeployedVersion): Promise<DeploymentRecord | null>
  /**
   * Returns the last deployments of a pipeline to an environment, newest first; those that do not name an image are left out. Those that
   * name no pipeline, which an earlier version recorded, count as deployments of every pipeline.
   * @throws UserError if they cannot be read
   */
  history(environment: string, pipeline: string): Promise<PastDeployment[]>
}
