import { z } from 'zod'
import {
  Refusal,
  bodyOf,
  found,
  numberOf,
  pageOf,
  type ApiRequest,
  type Route,
  type Service,
} from './route.ts'
import type { CheckOutput } from './state.ts'

const longestText = 65_535

const checkFields = z.object({
  name: z.string().optional(),
  status: z.string().optional(),
  conclusion: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  output: z
    .object({ title: z.string().optional(), summary: z.string(), text: z.string().optional() })
    .optional(),
})
const newCheck = checkFields.extend({ name: z.string(), head_sha: z.string() })
const noOutput: CheckOutput = { title: null, summary: null, text: null }

/** Check runs of commits. Giving a conclusion completes the run. */
export function checkRoutes({ state, answers }: Service): Route[] {
  const one = (request: ApiRequest) =>
    found(request.repository.checks.find((check) => check.id === numberOf(request, 'check_run_id')))

  return [
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/check-runs',
      async handle(request) {
        const fields = bodyOf(request, newCheck)
        const headSha = await request.repository.git.resolve(fields.head_sha)
        if (headSha === null) throw new Refusal(422, `No commit found for SHA: ${fields.head_sha}`)
        const check = {
          id: state.nextId(),
          headSha,
          name: fields.name,
          status: statusOf(fields) ?? 'queued',
          conclusion: fields.conclusion ?? null,
          detailsUrl: fields.details_url ?? null,
          externalId: fields.external_id ?? '',
          output: outputOf(fields) ?? noOutput,
        }
        request.repository.checks.push(check)
        return { status: 201, body: answers.checkRun(request.repository, check) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
      handle: (request) => ({ status: 200, body: answers.checkRun(request.repository, one(request)) }),
    },
    {
      method: 'PATCH',
      path: '/repos/{owner}/{repo}/check-runs/{check_run_id}',
      handle(request) {
        const check = one(request)
        const fields = bodyOf(request, checkFields)
        check.name = fields.name ?? check.name
        check.status = statusOf(fields) ?? check.status
        check.conclusion = fields.conclusion ?? check.conclusion
        check.detailsUrl = fields.details_url ?? check.detailsUrl
        check.externalId = fields.external_id ?? check.externalId
        check.output = outputOf(fields) ?? check.output
        return { status: 200, body: answers.checkRun(request.repository, check) }
      },
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/commits/{ref}/check-runs',
      async handle(request) {
        const { git, checks } = request.repository
        const sha = found(await git.resolve(request.params['ref'] ?? ''))
        const { check_name: name, status } = request.query
        const listed = checks
          .filter((check) => check.headSha === sha)
          .filter((check) => name === undefined || check.name === name)
          .filter((check) => status === undefined || check.status === status)
          .toReversed()
        const page = pageOf(listed, request).map((check) => answers.checkRun(request.repository, check))
        return { status: 200, body: { total_count: listed.length, check_runs: page }, total: listed.length }
      },
    },
  ]
}

function statusOf({ status, conclusion }: z.infer<typeof checkFields>): string | undefined {
  return conclusion === undefined ? status : 'completed'
}

function outputOf({ output }: z.infer<typeof checkFields>): CheckOutput | undefined {
  if (output === undefined) return undefined
  for (const part of [output.summary, output.text]) {
    if (part !== undefined && part.length > longestText) {
      throw new Refusal(422, `Only ${longestText} characters are allowed; ${part.length} were supplied.`)
    }
  }
  return { title: output.title ?? null, summary: output.summary, text: output.text ?? null }
}
