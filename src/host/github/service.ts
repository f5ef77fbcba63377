import type { Problem } from '../../errors/user-error.ts'
import type { GitHubContext } from './workflow-context.ts'

/** Why this server cannot keep artifacts for us, and what to do instead; null where it can. */
export function withoutArtifactService({
  edition,
  serverUrl,
  hasArtifactAccess,
}: GitHubContext): Problem | null {
  const byPath =
    'Hand folders over by path: let the stages of a line run in one job and give the next one the path that the ' +
    'one before put out (`model: ${{ steps.train.outputs.path }}`), or carry the folder between jobs yourself.'
  if (edition === 'enterprise-server')
    return {
      code: 'GITHUB_NO_ARTIFACT_SERVICE',
      found: `${serverUrl}, a server without the artifact service of GitHub.com`,
      expected: 'github.com or a ghe.com host',
      hint: byPath,
    }
  if (!hasArtifactAccess)
    return {
      code: 'GITHUB_NO_ARTIFACT_SERVICE',
      found:
        'a runner that gives no access to the artifact service (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL)',
      expected: 'a step that `uses:` the action; `run:` steps have no access',
      hint: byPath,
    }
  return null
}
