import type { Host } from '../../../../src/host/host.ts'
import { createLocalHost } from '../../../../src/host/local/local-host.ts'
import { prepareWorkplace, workplaceAt } from '../../../../src/host/local/workplace.ts'

/** Code of the project's own repository, in a terminal. */
export const ownCode = {
  codeOrigin: { fromFork: false, privileged: false, selfHosted: true },
  allowForkCode: false,
} as const

/** Returns the host of a terminal in a folder; its log is discarded. */
export async function localHost(folder: string): Promise<Host> {
  await prepareWorkplace(workplaceAt(folder))
  return createLocalHost({ folder, env: {}, terminal: { write: () => true } })
}
