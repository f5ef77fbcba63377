import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = dirname(import.meta.dirname)
const require = createRequire(import.meta.url)

/**
 * Replaces `dist/<name>/` by `index.js`, which contains an entry and its imports, and a file for each part that is
 * imported on demand. `finish` adds other files to the folder. The work folder is always the same, because webpack
 * derives the names of the modules from it.
 */
export async function bundle(
  name: string,
  entry: string,
  finish: (folder: string) => Promise<void> = async () => {},
): Promise<void> {
  const work = join(root, 'build', name)
  await rm(work, { recursive: true, force: true })
  const start = entry.endsWith('.ts') ? await compile(entry, work) : join(root, entry)
  for (const part of packagesWithoutSideEffects) await copyPackage(part, join(work, 'node_modules', part))
  const bundled = join(work, 'dist')
  const ncc = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist/ncc/cli.js')
  // The code is not minified, because Node prints the source line of an uncaught error, and a minified line has 300 KB.
  node([ncc, 'build', start, '--out', bundled, '--no-cache', '--quiet', '--license', 'LICENSES.txt'])
  await finish(bundled)
  await refuseBuildPaths(bundled)
  await replaceFolder(bundled, join(root, 'dist', name))
  await rm(work, { recursive: true })
}

/**
 * Packages whose modules do nothing when they are loaded, although they do not declare it. Without that, the bundle
 * would contain all models of the API of Kubernetes, 17 MB.
 */
const packagesWithoutSideEffects = ['@kubernetes/client-node']

/** Copies the code of a package and declares that its modules have no side effects. */
async function copyPackage(name: string, target: string): Promise<void> {
  const description = require.resolve(`${name}/package.json`)
  await cp(dirname(description), target, {
    recursive: true,
    filter: (path) => !/\.(?:map|d\.ts)$/.test(path),
  })
  const declared: unknown = JSON.parse(await readFile(description, 'utf8'))
  await writeFile(
    join(target, 'package.json'),
    JSON.stringify(Object.assign({}, declared, { sideEffects: false })),
  )
}

/**
 * Compiles an entry, because ncc's own TypeScript loader cannot import files that end in `.ts`.
 * @returns the compiled entry
 */
async function compile(entry: string, work: string): Promise<string> {
  const target = join(work, 'js')
  await mkdir(target, { recursive: true })
  await writeFile(
    join(work, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: false,
        noCheck: true,
        allowImportingTsExtensions: false,
        rewriteRelativeImportExtensions: true,
        rootDir: root,
        outDir: target,
      },
      include: [],
      files: [join(root, entry)],
    }),
  )
  node([require.resolve('typescript/bin/tsc'), '-p', join(work, 'tsconfig.json')])
  await writeFile(join(target, 'package.json'), JSON.stringify({ type: 'module' }))
  return join(target, entry.replace(/\.ts$/, '.js'))
}

function node(args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Throws if the bundle contains a path of this machine, which would not exist on other machines. */
async function refuseBuildPaths(folder: string): Promise<void> {
  for (const file of (await readdir(folder)).filter((name) => /\.c?js$/.test(name))) {
    const code = await readFile(join(folder, file), 'utf8')
    for (const path of [root, homedir()]) {
      const at = code.indexOf(`${path}/`)
      if (at >= 0) throw new Error(`${file} contains a path of this machine: ${code.slice(at, at + 120)}`)
    }
  }
}

async function replaceFolder(source: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true })
  await mkdir(dirname(target), { recursive: true })
  await rename(source, target)
}
