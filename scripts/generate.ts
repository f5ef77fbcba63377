import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { z } from 'zod'
import type { AnyAction } from '../src/config/action.ts'
import { pipeline, stageActions } from '../src/config/actions.ts'
import { forkActions } from '../src/config/fork-actions.ts'
import { searchActions } from '../src/config/search-actions.ts'
import { pipelineSchema } from '../src/config/pipeline.ts'
import { rowJsonSchema } from '../src/predictions/file-format.ts'
import { tasks } from '../src/config/gate.ts'
import { verdictJsonSchema } from '../src/gate/verdict.ts'
import { hasCode } from '../src/errors/user-error.ts'
import { actionYaml } from './generate/action-yaml.ts'
import { compileWasm } from './generate/compile-wasm.ts'
import { configurationTable } from './generate/configuration-table.ts'
import { errorList } from './generate/error-list.ts'
import { inputTable, outputTable } from './generate/action-tables.ts'
import { withSection } from './generate/section.ts'
import { serverSettings } from './generate/server-settings.ts'
import { tryPage } from './generate/try-page.ts'

/**
 * Writes the files that are generated from the schema, from AssemblyScript and from the page of the server; with `--check`, it only lists outdated files and fails if there
 * are any.
 */
const check = process.argv.includes('--check')
const stale: string[] = []

async function put(path: string, draft: string): Promise<void> {
  const text = await format(draft, { ...(await resolveConfig(path)), filepath: path })
  await putBytes(path, Buffer.from(text))
}

async function putBytes(path: string, bytes: Uint8Array): Promise<void> {
  const current = await readBytes(path)
  if (current?.equals(bytes) === true) return
  if (check) stale.push(path)
  else {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
}

async function read(path: string): Promise<string | null> {
  return (await readBytes(path))?.toString() ?? null
}

async function readBytes(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

async function putAction(action: AnyAction, folder: string, dist: string, readme: string): Promise<void> {
  await put(`${folder}action.yml`, actionYaml(action, dist))
  const text =
    (await read(readme)) ??
    `# ${action.title}\n\n${action.description}.\n\n<!-- inputs -->\n<!-- /inputs -->\n\n<!-- outputs -->\n<!-- /outputs -->\n`
  await put(
    readme,
    withSection(withSection(text, 'inputs', inputTable(action)), 'outputs', outputTable(action)),
  )
}

for (const [name, action] of Object.entries({ ...stageActions, ...searchActions, ...forkActions }))
  await putAction(action, `actions/${name}/`, '../../dist', `actions/${name}/README.md`)
await putAction(pipeline, '', 'dist', 'docs/root-action.md')

const schema = z.toJSONSchema(pipelineSchema, { io: 'input', target: 'draft-2020-12' })
await put(
  'schema/tensorline.schema.json',
  `${JSON.stringify({ ...schema, title: 'tensorline.yml' }, null, 2)}\n`,
)

for (const task of tasks)
  await put(`schema/predictions.${task}.schema.json`, `${JSON.stringify(rowJsonSchema(task), null, 2)}\n`)

await put('schema/report.schema.json', `${JSON.stringify(verdictJsonSchema(), null, 2)}\n`)

const reference = 'docs/configuration.md'
const text = (await read(reference)) ?? '# tensorline.yml\n\n<!-- reference -->\n<!-- /reference -->\n'
await put(reference, withSection(text, 'reference', configurationTable(schema)))

const errors = 'docs/errors.md'
await put(errors, withSection(await readFile(errors, 'utf8'), 'codes', errorList()))

const serving = 'docs/serving.md'
await put(serving, withSection(await readFile(serving, 'utf8'), 'settings', serverSettings()))

// The page shows the jobs up to the gate.
const [workflow = ''] = (await readFile('examples/pull-request.yml', 'utf8')).split('\n\n  quantize:')
const readme = await readFile('README.md', 'utf8')
await put('README.md', withSection(readme, 'example', `\`\`\`yaml\n${workflow}\n\`\`\``))

await putBytes('src/images/pixels.wasm', await compileWasm('src/images/assembly/pixel-arithmetic.ts'))

await putBytes('src/serving/page/page.html', Buffer.from(await tryPage()))

if (stale.length > 0) {
  console.error(`out of date, run \`npm run generate\`: ${stale.join(', ')}`)
  process.exitCode = 1
}
