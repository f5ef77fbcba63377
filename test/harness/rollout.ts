import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { rollOut, stopDeployment, type DeploymentFiles } from '../../src/rollout/deployment.ts'
import { recordingLog } from './libraries/small-runtime.ts'

/** Rolls out the server `server.mjs` of a folder, as `deploy` does. */
export async function deployIn(folder: string, port: number): Promise<void> {
  await rollOut({
    image: `sha256:${'1'.repeat(64)}`,
    program: { file: process.execPath, args: [join(folder, 'server.mjs')], env: {}, cwd: folder },
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
