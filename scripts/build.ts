import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { line, stageActions } from '../src/config/actions.ts'
import { bundle, root } from './bundle.ts'

/** Builds `dist/core/`, the one bundle of all actions and of the terminal, and the few lines that enter it. */
await bundle('core', 'src/actions/entry.ts')

for (const { name } of [...Object.values(stageActions), line]) {
  await putStub(`${name}/index.js`, 'runAction', `process.exit(await runAction('${name}'))`)
  await putStub(`${name}/post.js`, 'cleanUp', 'await cleanUp()\nprocess.exit()')
}
await putStub(
  'cli/index.js',
  'runCli',
  'process.exit(await runCli(process.argv.slice(2)))',
  '#!/usr/bin/env node\n',
)

async function putStub(path: string, name: string, call: string, shebang = ''): Promise<void> {
  const folder = join(root, 'dist', path, '..')
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(root, 'dist', path),
    `${shebang}import { ${name} } from '../core/index.js'\n\n${call}\n`,
    {
      mode: shebang === '' ? 0o644 : 0o755,
    },
  )
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n')
}
