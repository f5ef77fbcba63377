import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'
import type { DeploymentRecord, Deployments } from '../host.ts'

/** Returns a store of deployments as lines of JSON, one for each change of state. */
export function createDeployments(file: string): Deployments {
  return {
    async begin(environment, image) {
      const id = randomUUID()
      const record: DeploymentRecord = {
        async setState(state, { description, url }) {
          const line = { id, at: new Date().toISOString(), environment, image, state, description, url }
          await appendFile(file, `${JSON.stringify(line)}\n`)
        },
      }
      await record.setState('in_progress', { description: `Rolling out ${image}`, url: null })
      return record
    },
  }
}
