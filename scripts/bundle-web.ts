import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'
import { z } from 'zod'
import { root } from './bundle.ts'

const source = 'src/browser/web'

/** Replaces modules that read files by those that fetch them. */
const inBrowser: Plugin = {
  name: 'in-browser',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\/wasm-file\.ts$/ }, () => ({
      path: join(root, source, 'node/wasm-file.ts'),
    }))
    bundler.onResolve({ filter: /^node:zlib$/ }, () => ({ path: join(root, source, 'node/zlib.ts') }))
    // In Node.js, TensorFlow.js needs `util`; the other packages get the empty module of their own `browser` field.
    bundler.onResolve({ filter: /^util$/ }, ({ importer }) =>
      importer.includes('platform_node') ? { path: join(root, source, 'node/util.ts') } : undefined,
    )
    bundler.onResolve({ filter: /^node:timers\/promises$/ }, () => ({
      path: join(root, source, 'node/timers.ts'),
    }))
  },
}

/**
 * Writes the files of `dist/web/` that all web packages share: the module, the page and the WebAssembly files.
 * @param wasmFiles paths in this repository
 */
export async function bundleWeb(wasmFiles: readonly string[]): Promise<void> {
  const folder = join(root, 'dist/web')
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'wasm'), { recursive: true })
  const { metafile } = await build({
    entryPoints: { index: join(source, 'entry.ts'), page: join(source, 'page.js') },
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'runtime',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    inject: [join(source, 'node/buffer.ts')],
    plugins: [inBrowser],
    // The engine makes an address of it in Node.js, which it does not use.
    define: { __dirname: '""' },
    metafile: true,
  })
  await copyFile(join(root, 'src/browser/page/styles.css'), join(folder, 'page.css'))
  await writeFile(join(folder, 'index.html'), page)
  for (const file of wasmFiles) {
    const target = join(folder, 'wasm', basename(file))
    await copyFile(join(root, file), target)
    await chmod(target, 0o644)
  }
  await writeFile(join(folder, 'LICENSES.txt'), await licenses(metafile))
  await writeFile(join(folder, 'package.json'), '{"type":"module"}\n')
}

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src blob: data:; base-uri 'none'; form-action 'none'"

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<title>Try the model</title>
</head>
<body>
<main><noscript>This page needs JavaScript.</noscript></main>
<script type="module" src="page.js"></script>
</body>
</html>
`

const packageSchema = z.object({ name: z.string(), license: z.string() })

/** Returns the licences of all bundled packages in the form of ncc: name, licence and text. */
async function licenses({ inputs }: Metafile): Promise<string> {
  const folders = Object.keys(inputs)
    .filter((path) => !path.startsWith('(disabled):'))
    .flatMap((path) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const file = await readFile(join(root, folder, 'package.json'), 'utf8')
    const { name, license } = packageSchema.parse(JSON.parse(file))
    return `${name}\n${license}\n${await licenseText(join(root, folder))}\n`
  })
  return (await Promise.all(texts)).join('\n')
}

async function licenseText(folder: string): Promise<string> {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'License'])
    try {
      return await readFile(join(folder, name), 'utf8')
    } catch {
      // The next name is tried.
    }
  return ''
}
