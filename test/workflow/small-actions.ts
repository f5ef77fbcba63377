import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const modules = join(import.meta.dirname, '..', '..', 'node_modules', '@actions')
const load = (name: string) => pathToFileURL(join(modules, name, 'lib', `${name}.js`)).href

const sources = {
  'upload-twice': `
    import { writeFileSync } from 'node:fs'
    import { DefaultArtifactClient } from '${load('artifact')}'
    import * as core from '${load('core')}'
    const client = new DefaultArtifactClient()
    writeFileSync('weights.bin', Buffer.alloc(20 * 1024 * 1024, 7))
    const { id, digest } = await client.uploadArtifact('model', ['weights.bin'], '.', { compressionLevel: 0 })
    core.setOutput('id', id)
    core.setOutput('digest', digest)
    await client.uploadArtifact('model', ['weights.bin'], '.').then(
      () => core.setFailed('the name was taken twice'),
      (error) => core.warning(error.message, { title: 'Taken' }),
    )
    await core.summary.addHeading('Uploaded').write()`,

  download: `
    import { readFileSync } from 'node:fs'
    import { DefaultArtifactClient } from '${load('artifact')}'
    import * as core from '${load('core')}'
    const client = new DefaultArtifactClient()
    const run = Number(core.getInput('run-id'))
    const [repositoryOwner, repositoryName] = process.env.GITHUB_REPOSITORY.split('/')
    const options = run > 0
      ? { findBy: { token: core.getInput('token'), workflowRunId: run, repositoryOwner, repositoryName } }
      : {}
    const { artifact } = await client.getArtifact('model', options)
    const { downloadPath, digestMismatch } =
      await client.downloadArtifact(artifact.id, { ...options, path: 'model', expectedHash: artifact.digest })
    core.setOutput('bytes', readFileSync(downloadPath + '/weights.bin').length)
    core.setOutput('mismatch', digestMismatch)`,

  'delete-artifact': `
    import { DefaultArtifactClient } from '${load('artifact')}'
    import * as core from '${load('core')}'
    const client = new DefaultArtifactClient()
    await client.deleteArtifact('model')
    core.setOutput('left', (await client.listArtifacts()).artifacts.length)`,

  cache: `
    import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
    import { restoreCache, saveCache } from '${load('cache')}'
    import * as core from '${load('core')}'
    const key = core.getInput('key')
    const hit = await restoreCache(['data'], key, ['dataset-'])
    core.setOutput('hit', hit ?? '')
    core.setOutput('content', hit === undefined ? '' : readFileSync('data/rows', 'utf8'))
    rmSync('data', { recursive: true, force: true })
    mkdirSync('data')
    writeFileSync('data/rows', key)
    core.setOutput('saved', (await saveCache(['data'], key)) > 0)`,

  comment: `
    import { context, getOctokit } from '${load('github')}'
    import * as core from '${load('core')}'
    const { rest } = getOctokit(core.getInput('token'))
    const { data } = await rest.issues.createComment(
      { ...context.repo, issue_number: context.payload.pull_request.number, body: 'Verdict: pass' })
    core.setOutput('author', data.user.login)
    await rest.checks.create({ ...context.repo, name: 'gate', head_sha: context.payload.pull_request.head.sha,
      conclusion: core.getInput('conclusion'), output: { title: 'Gate', summary: 'All good' } }).catch((error) => {
        core.error(error.message.slice(0, 200), { title: 'Refused', file: 'tensorline.yml', startLine: 3 })
        core.setFailed('no check run')
      })`,

  environment: `
    import * as core from '${load('core')}'
    for (const name of core.getMultilineInput('names')) core.setOutput(name, process.env[name] ?? '')`,
} as const

const inputs = ['key', 'token', 'conclusion', 'run-id', 'names']

/** Writes a repository of small JavaScript actions, `actions/<name>`, which use the real toolkit of this checkout. */
export async function writeSmallActions(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-actions-'))
  for (const [name, source] of Object.entries(sources)) {
    const entry = join(folder, 'dist', name, 'index.js')
    await mkdir(dirname(entry), { recursive: true })
    await writeFile(entry, source)
    const declared = inputs.map((input) => `  ${input}: {description: ${input}, default: ''}\n`).join('')
    await mkdir(join(folder, 'actions', name), { recursive: true })
    await writeFile(
      join(folder, 'actions', name, 'action.yml'),
      `name: ${name}\ndescription: ${name}\ninputs:\n${declared}` +
        `runs: {using: node24, main: ../../dist/${name}/index.js}\n`,
    )
  }
  await writeFile(join(folder, 'package.json'), '{"type": "module"}')
  return folder
}
