import { randomUUID } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { digestSchema } from '../../artifacts/manifest.ts'
import { hasCode, messageOf } from '../../errors/user-error.ts'
import { tryParseJson } from '../../files/parse-json.ts'
import type { DeploymentRecord, Deployments, PastDeployment } from '../deployments.ts'
import type { Log } from '../host.ts'

const lineSchema = z.object({
  id: z.string(),
  at: z.string(),
  environment: z.string(),
  image: digestSchema,
  state: z.enum(['in_progress', 'success', 'failure']),
  description: z.string(),
  url: z.string().nullable(),
  reference: z.string().nullable().default(null),
  evidence: z.record(z.string(), z.string()).default({}),
  pipeline: z.string().nullable().default(null),
})

type Line = z.infer<typeof lineSchema>

/** Returns a store of deployments as lines of JSON, one for each change of state. */
export function createDeployments(file: string, log: Log): Deployments {
  return {
    async begin(environment, image, { reference, evidence, pipeline }) {
      const started = { id: randomUUID(), environment, image, reference, evidence, pipeline }
      const description = `Rolling out ${image}`
      await appendLine(file, { ...started, state: 'in_progress', description, url: null })
      return recordOf({ file, log }, started)
    },
    async resume(environment, { reference, pipeline }) {
      const past = newestStates(await readLines(file, environment, pipeline))
      const found = past.find((line) => line.reference === reference && line.state === 'in_progress')
      return found === undefined ? null : recordOf({ file, log }, found)
    },
    async history(environment, pipeline) {
      return newestStates(await readLines(file, environment, pipeline)).map(
        ({ at, image, state, description, url, reference, evidence }): PastDeployment => ({
          image,
          at,
          succeeded: state === 'success',
          inProgress: state === 'in_progress',
          description,
          url,
          runUrl: null,
          reference,
          evidence,
        }),
      )
    },
  }
}

function recordOf(
  { file, log }: { readonly file: string; readonly log: Log },
  {
    id,
    environment,
    image,
    reference,
    evidence,
    pipeline,
  }: Omit<Line, 'at' | 'state' | 'description' | 'url'>,
): DeploymentRecord {
  return {
    async setState(state, { description, url }) {
      try {
        const version = { image, reference, evidence, pipeline }
        await appendLine(file, { id, environment, state, description, url, ...version })
        return true
      } catch (error) {
        log.warning(`The deployment state ${state} was not recorded: ${messageOf(error)}`)
        return false
      }
    },
  }
}

async function appendLine(file: string, line: Omit<Line, 'at'>): Promise<void> {
  const at = new Date().toISOString()
  await appendFile(file, `${JSON.stringify({ ...line, at })}\n`)
}

/** Returns the last line of each deployment with the time of its start, newest deployments first. */
function newestStates(lines: readonly Line[]): Line[] {
  const past = new Map<string, Line>()
  for (const line of lines) past.set(line.id, { ...line, at: past.get(line.id)?.at ?? line.at })
  return [...past.values()].reverse()
}

/** Returns the readable lines of a pipeline. A killed process may have left the last one incomplete. */
async function readLines(file: string, environment: string, pipeline: string): Promise<Line[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
  return text.split('\n').flatMap((line) => {
    const parsed = lineSchema.safeParse(tryParseJson(line))
    if (!parsed.success || parsed.data.environment !== environment) return []
    return [null, pipeline].includes(parsed.data.pipeline) ? [parsed.data] : []
  })
}
