/**
 * Measures the time from existing predictions to a posted comment and check: `node bench/posting.ts [ROUNDS]`. Each round is one
 * step of the action as a runner starts it. A separate process reads 10,000 predictions of candidate and baseline and evaluates
 * them. It publishes report and predictions to the harness's results service, and posts to its stand-in for GitHub's API. Both are
 * on this machine, so the figure includes no network. Every second round updates the comment of the previous one.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pullRequestEvent } from '../test/harness/events.ts'
import { GitRepository } from '../test/harness/repository.ts'
import { startServices } from '../test/harness/services.ts'

const rounds = Number(process.argv[2] ?? 40)
const examples = 10_000
const classes = 10
const action = join(import.meta.dirname, '..', 'dist/evaluate-gate/index.js')

const line = 'name: digits\ngate: {compare: [{metric: accuracy, margin: 0.01}]}\n'
const services = await startServices()
const git = await GitRepository.create('acme/digits', { 'tensorline.yml': line })
const repository = services.github.state.addRepository(git)
const workspace = await mkdtemp(join(tmpdir(), 'tensorline-posting-'))
const seconds: number[] = []
try {
  await writeFile(join(workspace, 'tensorline.yml'), line)
  await writeFile(join(workspace, 'baseline.csv'), predictions(400))
  for (let round = 0; round < rounds; round += 1) {
    await writeFile(join(workspace, 'candidate.csv'), predictions(380 + round))
    const branch = `change-${Math.floor(round / 2)}`
    await git.commit(branch, { 'round.txt': String(round) })
    if (round % 2 === 0) repository.openPullRequest({ head: branch })
    seconds.push(await oneStep(round))
  }
} finally {
  await services.close()
  await git.remove()
  await rm(workspace, { recursive: true })
}
const sorted = seconds.toSorted((a, b) => a - b)
const at = (fraction: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(fraction * sorted.length) - 1)] ?? 0
console.log(
  `${rounds} rounds, ${examples} examples: median ${at(0.5).toFixed(2)} s, p95 ${at(0.95).toFixed(2)} s, most ${at(1).toFixed(2)} s`,
)
console.log(`${repository.comments.length} comments, ${repository.checks.length} checks`)
if (services.github.violations().length > 0)
  throw new Error('a request broke GitHub’s description of its API')

async function oneStep(round: number): Promise<number> {
  const pull = repository.pulls.at(-1)
  if (!pull) throw new Error('no pull request')
  const event = await pullRequestEvent(services.github.state, repository, pull)
  const runId = 5000 + round
  const eventPath = join(workspace, 'event.json')
  await writeFile(eventPath, JSON.stringify(event.payload))
  const checks = repository.checks.length
  const started = performance.now()
  const child = spawn(process.execPath, [action], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      GITHUB_REPOSITORY: git.name,
      GITHUB_REPOSITORY_ID: String(repository.id),
      GITHUB_API_URL: services.github.url,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_RUN_ID: String(runId),
      GITHUB_JOB: 'gate',
      GITHUB_SHA: event.commit,
      GITHUB_REF: event.ref,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      RUNNER_ENVIRONMENT: 'github-hosted',
      ACTIONS_RESULTS_URL: `${services.results.url}/`,
      ACTIONS_RUNTIME_TOKEN: await services.results.issueToken({
        runId,
        ref: event.ref,
        readableRefs: event.readableRefs,
      }),
      INPUT_CANDIDATE: 'candidate.csv',
      INPUT_BASELINE: 'baseline.csv',
      'INPUT_GITHUB-TOKEN': services.github.state.issueToken({
        login: 'github-actions[bot]',
        access: 'write',
      }),
    },
  })
  let log = ''
  child.stdout.on('data', (text: Buffer) => (log += text.toString()))
  await once(child, 'close')
  const taken = (performance.now() - started) / 1000
  if (repository.checks.length !== checks + 1) throw new Error(`round ${round} posted no check:\n${log}`)
  return taken
}

/** Returns predictions with scores, of which about `wrong` are wrong. */
function predictions(wrong: number): string {
  const names = Array.from({ length: classes }, (_, name) => `score.${name}`)
  const rows = Array.from({ length: examples }, (_, row) => {
    const label = row % classes
    const answer = (row * 7919) % examples < wrong ? (label + 1) % classes : label
    const scores = names.map((_, name) => (name === answer ? 0.91 : 0.01))
    return [`digit-${row}`, label, ...scores].join(',')
  })
  return [['example', 'label', ...names].join(','), ...rows].join('\n')
}
