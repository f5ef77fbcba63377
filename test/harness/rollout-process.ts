import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { rollOut, stopDeployment, type DeploymentFiles } from '../../src/rollout/deployment.ts'

/**
 * Rolls a small server out, or stops it, as `deploy` and `stop` do: `rollout-process.ts deploy|stop <folder> <port>`. The folder
 * contains the server, `server.mjs`.
 */
const [command, folder = '', port] = process.argv.slice(2)
const files: DeploymentFiles = { stateFile: join(folder, 'state.json'), tokenFile: join(folder, 'rollout') }
const log = {
  info: console.log,
  warning: console.log,
  error: console.log,
  debug: console.log,
  progress: console.log,
  group: <Result>(_: string, work: () => Promise<Result>) => work(),
}
if (command === 'stop') await stopDeployment(files, log)
else
  await rollOut({
    image: `sha256:${'1'.repeat(64)}`,
    program: { file: process.execPath, args: [join(folder, 'server.mjs')], env: {}, cwd: folder },
    port: Number(port),
    logFile: join(folder, 'server.log'),
    files,
    log,
    cancelled: new AbortController().signal,
    verify: async () => {
      await setTimeout(100)
    },
  })
