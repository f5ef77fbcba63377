import { parseInputs } from '../../../../src/config/action.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { deploy as action } from '../../../../src/config/release-actions.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { deploy } from '../../../../src/stages/deploy.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from './local-host.ts'

/** Runs `deploy` in an empty folder. */
async function deploying(section: string, inputs: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const folder = await folderWith({})
  return deploy(
    {
      host: await localHost(folder),
      pipeline: parsePipeline(`name: mnist\ndeploy: ${section}\n`, 'tensorline.yml'),
      file: 'tensorline.yml',
      overrides: [],
      folder,
      workspace: folder,
    },
    parseInputs(action, (name) => inputs[name] ?? ''),
  )
}

/** Errors of deployments. */
export const deployCases = {
  DEPLOY_UNSUPPORTED: () => deploying('{target: local}', { render: 'helm' }),
} satisfies Partial<Record<ErrorCode, () => unknown>>
