import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { writeArtifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { parseInputs } from '../../../../src/config/action.ts'
import { publishVerdict } from '../../../../src/config/fork-actions.ts'
import { evaluateGate as gateAction } from '../../../../src/config/gate-action.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { evaluateGate as decideGate } from '../../../../src/gate/evaluate.ts'
import { apiOnDemand } from '../../../../src/host/github/api.ts'
import { createArtifactStore } from '../../../../src/host/github/artifacts.ts'
import { createDeployments } from '../../../../src/host/github/deployments.ts'
import { createForkRun } from '../../../../src/host/github/fork-run.ts'
import type { Matrix } from '../../../../src/host/github/matrix.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import type { Deployments } from '../../../../src/host/deployments.ts'
import type { ArtifactStore, Host } from '../../../../src/host/host.ts'
import type { BaselineSource } from '../../../../src/host/baseline-source.ts'
import type { StageContext } from '../../../../src/stages/context.ts'
import { evaluateGate } from '../../../../src/stages/evaluate-gate.ts'
import { readBasePipeline } from '../../../../src/stages/fork/post-verdict.ts'
import { postInProcess } from '../../../../src/stages/fork/verdict-process.ts'
import { attestVerdict } from '../../../../src/stages/gate/attest-verdict.ts'
import { findBaseline, refuseNamed } from '../../../../src/stages/gate/find-baseline.ts'
import { latestReport } from '../../../../src/stages/gate/newest-report.ts'
import { caseOf, classifier, digits } from '../../../harness/predictions.ts'
import { findBaseline as findOnGitHub } from '../../../integration/host/baseline-setting.ts'
import { startGitHubServer, type GitHubServer } from '../../../integration/host/github-server.ts'
import { folderWith } from '../../data/sources.ts'
import { artifactFolder, temporaryFolder } from '../../host/artifact-folder.ts'
import { folderArtifactClient, type FolderArtifactClient } from '../../host/github/folder-artifact-client.ts'
import { runnerEnvironment } from '../../host/github/runner-environment.ts'
import { recordingLog } from '../../host/recording-log.ts'
import { z } from 'zod'
import { localHost } from './local-host.ts'

/** Returns the context of a gate in a terminal. */
async function contextOf(gate: string, changes: Partial<Host> = {}): Promise<StageContext> {
  const folder = await folderWith({})
  return {
    host: { ...(await localHost(folder)), ...changes },
    pipeline: parsePipeline(`name: mnist\ngate: ${gate}\n`, 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
}

/** Returns the artifacts of a job, which share a service with those of other jobs. */
function artifactsOf(
  client: FolderArtifactClient,
  env: NodeJS.ProcessEnv = {},
  matrix: Matrix = {},
): ArtifactStore {
  return createArtifactStore({
    client,
    context: readContext(runnerEnvironment({}, env)),
    matrix,
    log: recordingLog(),
  })
}

async function publish(store: ArtifactStore, content: string): Promise<void> {
  const { folder, digest } = await artifactFolder(content)
  await store.publish('model', folder, digest)
}

const fetched = async (store: ArtifactStore) => store.fetch('model', join(await temporaryFolder(), 'model'))

async function withGitHub<Result>(work: (server: GitHubServer) => Promise<Result>): Promise<Result> {
  const server = await startGitHubServer()
  try {
    return await work(server)
  } finally {
    await server.close()
  }
}

/** Finds the report of another pipeline, which is the newest one of its name. */
async function otherReport(): Promise<void> {
  const report = await writeArtifact(join(await folderWith({}), 'report'), async (draft) => {
    await writeFile(join(draft, 'report.json'), JSON.stringify({ name: 'letters', gate: 'gate' }))
    return { kind: 'report', parents: {}, config: digestOf('config'), details: {}, run: {} }
  })
  const baselines: BaselineSource = {
    find: async (_query, _into, open) => ({
      found: true,
      opened: await open(report.folder),
      skipped: [],
      commit: null,
      createdAt: new Date(0),
      runUrl: null,
    }),
  }
  await latestReport(
    await contextOf('{}', { baselines }),
    'report',
    { branch: 'main', workflow: null },
    z.unknown(),
  )
}

const verdict = decideGate(caseOf({ candidate: classifier(40, digits, () => true) }))
const report = { name: 'report', digest: digestOf('report') }

/** Signs with an identity whose provider fails. */
async function failingSignature(): Promise<void> {
  const identity = {
    isPublic: true,
    serverUrl: 'https://github.com',
    token: () => Promise.reject(new Error('HTTP 503')),
    store: () => Promise.resolve({ posted: false, reason: 'none' } as const),
  }
  await attestVerdict(await contextOf('{attest: {when: always}}', { identity }), verdict, report)
}

/** Fetches the report of a fork's run, which has expired. */
const expiredReport = () =>
  withGitHub(async (server) => {
    server.zips.push({ id: 1, name: 'report', run: 899, zip: new Uint8Array(), expired: true })
    const fork = { id: 78, owner: { login: 'mona' } }
    const run = {
      id: 899,
      event: 'pull_request',
      head_sha: 'head',
      head_branch: 'faster',
      head_repository: fork,
    }
    const event = { repository: { id: 77 }, workflow_run: run }
    const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_API_URL: server.url }
    const context = readContext(runnerEnvironment(event, env))
    const log = recordingLog()
    const forkRun = createForkRun({ api: apiOnDemand('token', context.apiUrl, log), context, log })
    const limits = { archiveBytes: 2000, files: 3, bytes: 5000 }
    await forkRun?.fetchArtifact('report', join(await temporaryFolder(), 'report'), limits)
  })

/** Downloads the asset of a release whose digest differs from the recorded one. */
const alteredAsset = () =>
  withGitHub(async (server) => {
    const digest = `sha256:${'0'.repeat(64)}`
    server.releases.push({
      tag: 'v1',
      assets: [{ name: 'main.csv', bytes: strToU8('example,label'), digest }],
    })
    const setting = { server, client: folderArtifactClient(), log: recordingLog() }
    const query = { from: 'release', release: 'latest', asset: 'main.csv' } as const
    await findOnGitHub(setting, query, join(await temporaryFolder(), 'baseline'), (path) =>
      Promise.resolve(path),
    )
  })

/** Uses GitHub's deployments beyond the rate limit, until a time that is too far away to wait for. */
const beyondRateLimit = (use: (deployments: Deployments) => Promise<unknown>) => () =>
  withGitHub(async (server) => {
    const tomorrow = `${Math.ceil(Date.now() / 1000) + 86_400}`
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': tomorrow }
    for (const on of ['GET', 'POST'])
      server.faults.push({ on, status: 403, headers, message: 'API rate limit exceeded' })
    const context = readContext(runnerEnvironment({}, { GITHUB_API_URL: server.url }))
    const log = recordingLog()
    await use(createDeployments({ api: apiOnDemand('token', server.url, log), context, log }))
  })

async function uploadFails(message: string): Promise<void> {
  const client = folderArtifactClient()
  client.uploadArtifact = () => Promise.reject(new Error(message))
  await publish(artifactsOf(client), 'weights')
}

/** Errors of baselines, artifacts, signatures and forks. */
export const hostCases = {
  BASELINE_MISMATCH: () => {
    refuseNamed(true, 'it predicts the classes cat, dog, and the candidate predicts cat, dog, owl')
  },
  BASELINE_DIGEST_MISMATCH: async () => {
    const { folder } = await artifactFolder('weights')
    const gate = `{baseline: {path: '${folder}', digest: '${digestOf('another')}'}}`
    const opened = { digest: digestOf('found') }
    await findBaseline(await contextOf(gate), { given: '', defaultName: 'model' }, () =>
      Promise.resolve(opened),
    )
  },
  BASELINE_WRONG_KIND: async () =>
    evaluateGate(
      await contextOf('{}'),
      parseInputs(gateAction, (name) => (name === 'baseline' ? 'main.csv' : '')),
    ),
  ARTIFACT_OTHER_PIPELINE: otherReport,
  ARTIFACT_DOWNLOAD_FAILED: async () => {
    const client = folderArtifactClient()
    await publish(artifactsOf(client), 'weights')
    client.damaged.add(1)
    await fetched(artifactsOf(client))
  },
  ARTIFACT_QUOTA_EXCEEDED: () => uploadFails('(403) Forbidden: Artifact storage quota has been hit.'),
  ARTIFACT_UPLOAD_FAILED: () => uploadFails('(503) Service Unavailable'),
  ARTIFACT_NAME_TAKEN: async () => {
    const client = folderArtifactClient()
    await publish(artifactsOf(client, {}, { seed: 1 }), 'first')
    await publish(artifactsOf(client, {}, { seed: 2 }), 'second')
  },
  ATTEST_NO_IDENTITY: async () => attestVerdict(await contextOf('{attest: {when: always}}'), verdict, report),
  ATTEST_SIGNING_FAILED: failingSignature,
  GITHUB_NO_ARTIFACT_SERVICE: () =>
    fetched(artifactsOf(folderArtifactClient(), { GITHUB_SERVER_URL: 'https://git.acme.example' })),
  GITHUB_INVALID_RELEASE_ASSET: alteredAsset,
  GITHUB_UNAVAILABLE: beyondRateLimit((deployments) => deployments.history('production', 'mnist')),
  DEPLOY_NOT_RECORDED: beyondRateLimit((deployments) =>
    deployments.begin('production', digestOf('image'), {
      reference: null,
      evidence: {},
      server: 'mnist',
      pipeline: 'mnist',
      before: null,
    }),
  ),
  FORK_BASE_INCOMPLETE: async () => {
    const base = {
      commit: () => Promise.resolve('base'),
      readFile: () => Promise.resolve(null),
      committed: () => Promise.resolve(null),
      hasLabel: () => Promise.resolve(false),
    }
    const pullRequest = { number: 5, headCommit: 'head', baseCommit: 'base', baseBranch: 'main' }
    const review = { comment: refused, check: refused }
    await readBasePipeline(await contextOf('{}'), { found: true, base, pullRequest, review })
  },
  FORK_INVALID_REPORT: expiredReport,
  FORK_LIMIT_EXCEEDED: async () => {
    const inputs = parseInputs(publishVerdict, () => '')
    await postInProcess(await contextOf('{}'), inputs, { bytes: Infinity, milliseconds: 1 })
  },
} satisfies Partial<Record<ErrorCode, () => unknown>>

function refused() {
  return Promise.resolve({ posted: false, reason: 'none' } as const)
}
