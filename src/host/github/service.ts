import type { Problem } from '../../errors/user-error.ts'
import type { GitHubContext } from './workflow-context.ts'

/** Returns the reason why this server cannot store artifacts, with an alternative; null if it can. */
export function withoutArtifactService({
  edition,
  serverUrl,
  hasArtifactAccess,
}: GitHubContext): Problem | null {
  const byPath =
    'Pass folders by path. Either run the stages of a pipeline in one job and set the input of the next stage to the output ' +
    'path of the one before (`model: ${{ steps.train.outputs.path }}`). Or copy the folder between jobs yourself.'
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
      found: 'a runner without access to the artifact service (ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL)',
      expected: 'a step that `uses:` the action; `run:` steps have no access',
      hint: byPath,
    }
  return null
}
