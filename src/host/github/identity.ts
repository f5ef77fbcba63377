import { getIDToken } from '@actions/core'
import { z } from 'zod'
import type { Identity, Posted } from '../host.ts'
import type { GitHubApi, GitHubParts } from './api.ts'
import type { GitHubContext } from './workflow-context.ts'
import { failureReason } from './permission.ts'

export interface IdentityParts extends Pick<GitHubParts, 'api' | 'context'> {
  readonly env: NodeJS.ProcessEnv
}

/** Returns the job's identity; null without `id-token: write`, which a pull request from a fork never gets. */
export function createIdentity({ api, context, env }: IdentityParts): Identity | null {
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) return null
  return {
    isPublic: context.isPublic,
    serverUrl: context.serverUrl,
    token: (audience) => getIDToken(audience),
    store: (bundle) => store(api, context, bundle),
  }
}

/**
 * Stores a bundle. Private repositories have an attestation store only with Enterprise Cloud: a missing store is
 * reported, never thrown.
 */
async function store(api: () => Promise<GitHubApi>, context: GitHubContext, bundle: string): Promise<Posted> {
  const { owner, repo, serverUrl } = context
  try {
    const { data } = await (
      await api()
    ).rest.repos.createAttestation({
      owner,
      repo,
      bundle: z.record(z.string(), z.unknown()).parse(JSON.parse(bundle)),
    })
    return { posted: true, url: `${serverUrl}/${owner}/${repo}/attestations/${data.id ?? ''}` }
  } catch (error) {
    return { posted: false, reason: failureReason(error, 'attestations: write', context) }
  }
}
