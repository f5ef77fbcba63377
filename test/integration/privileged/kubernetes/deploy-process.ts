import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { deployVersion, type VersionDeployment } from './deploy-version.ts'

/**
 * Deploys in a process of its own: `deploy-process.ts <file>`, with the deployment as JSON in the file. Writes a line when it begins. Tests
 * kill the process: its lease is soon free.
 */
const [file = ''] = process.argv.slice(2)
const deployment = z.custom<VersionDeployment>().parse(JSON.parse(readFileSync(file, 'utf8')))
process.stdout.write('begins\n')
await deployVersion({ ...deployment, leaseSeconds: 4 })
