import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { parseInputs } from '../../../../src/config/action.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { deploy as action } from '../../../../src/config/release-actions.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { writeRecord } from '../../../../src/rollout/local/deployment-record.ts'
import { runDeploymentCommand } from '../../../../src/stages/deployment-command.ts'
import { aloneAt } from '../../../../src/stages/deployment/deployment-paths.ts'
import { newKey, writeChain, type ChainChanges } from '../../../harness/chain-project.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from './local-host.ts'

/** Runs `deploy` in an empty folder. */
async function deploying(section: string, inputs: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const folder = await folderWith({})
  return runDeploymentCommand(
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

/** Changes a deployment of this machine that another project owns. */
async function changingAnothers(): Promise<void> {
  const folder = await folderWith({})
  const files = { stateFile: join(folder, 'deployment.json'), tokenFile: join(folder, 'rollout') }
  await writeRecord(files.stateFile, {
    owner: 'https://github.com/acme/mnist (tensorline.yml)',
    token: crypto.randomUUID(),
    port: 8080,
    logFile: join(folder, 'server.log'),
    version: {
      id: crypto.randomUUID(),
      image: digestOf('image'),
      program: { file: '/node', args: [], env: {}, cwd: folder },
      root: { folder, digest: digestOf('root') },
    },
    verified: true,
    replaced: null,
  })
  const target = {
    folder,
    lockFile: join(folder, 'lock'),
    files,
    logFile: join(folder, 'server.log'),
    owner: 'https://github.com/acme/letters (tensorline.yml)',
    newRoot: () => join(folder, 'root'),
  }
  await aloneAt(target, await localHost(folder), () => Promise.resolve())
}

/** Verifies the chain of an image that was signed with a trusted key, with one change. */
const verifyingChain = (changes: ChainChanges) => async () =>
  (await writeChain(newKey(), changes)).verify('{trust: {key: key.pub, max-age: 30d}}')

/** Errors of deployments. */
export const deployCases = {
  CHAIN_BROKEN_LINK: verifyingChain({ dataset: digestOf('another') }),
  CHAIN_MISSING_LINK: verifyingChain({ without: ['model.sig'] }),
  CHAIN_UNTRUSTED_LINK: verifyingChain({ pem: newKey().pem }),
  CHAIN_REJECTED_VERDICT: verifyingChain({
    verdict: (verdict) => ({ ...verdict, accepted: false }),
    without: ['test-result.sigstore.json'],
  }),
  CHAIN_EXPIRED_VERDICT: verifyingChain({ finishedOn: new Date(0) }),
  DEPLOY_OTHER_OWNER: changingAnothers,
  DEPLOY_UNSUPPORTED: () => deploying('{target: local}', { render: 'helm' }),
  INPUT_NOT_USED: () => deploying('{target: local}', { command: 'history', render: 'helm' }),
  DEPLOY_VERSION_NOT_FOUND: () => deploying('{target: local}', { command: 'rollback' }),
} satisfies Partial<Record<ErrorCode, () => unknown>>
