import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { stopDeployment } from '../../src/rollout/local/end-deployment.ts'
import { rollOut } from '../../src/rollout/local/roll-out.ts'
import type { DeploymentFiles } from '../../src/rollout/local/running-deployment.ts'
import { recordingLog } from './libraries/small-runtime.ts'

/**
 * Rolls out the server `root/server.mjs` of a folder, as `deploy` does.
 * @param image one digit of its digest
 */
export async function deployIn(folder: string, port: number, image = '1'): Promise<void> {
  const root = join(folder, 'root')
  await rollOut({
    image: `sha256:${image.repeat(64)}`,
    program: { file: process.execPath, args: [join(root, 'server.mjs')], env: {}, cwd: root },
    root,
    owner: 'a test',
    port,
    logFile: join(folder, 'server.log'),
    files: filesIn(folder),
    log: recordingLog([]),
    cancelled: new AbortController().signal,
    verify: async () => {
      await setTimeout(100)
    },
  })
}

/** Stops the server of a folder, as `stop` does. */
export async function stopIn(folder: string): Promise<void> {
  await stopDeployment(filesIn(folder), recordingLog([]))
}

function filesIn(folder: string): DeploymentFiles {
  return { stateFile: join(folder, 'state.json'), tokenFile: join(folder, 'rollout') }
}
