import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../bundle.ts'

const folder = 'src/browser/page'

/** Returns the page at `/` of the server: one file with its script and its styles, which only its own policy admits. */
export async function tryPage(): Promise<string> {
  const script = await bundleScript(join(folder, 'main.ts'))
  const styles = (await readFile(join(root, folder, 'styles.css'), 'utf8')).trim()
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    "connect-src 'self'",
    'img-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Try the model</title>
<style>${styles}</style>
</head>
<body>
<main><noscript>This page needs JavaScript. Send requests to /predict instead.</noscript></main>
<script type="module">${script}</script>
</body>
</html>
`
}

/** Returns the code of a module and its imports, without a closing tag that would end its element. */
async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'ascii',
    write: false,
  })
  const [file] = outputFiles
  if (!file) throw new Error(`no output for ${entry}`)
  return file.text.replaceAll('</script', String.raw`<\/script`)
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
