import { readFileSync } from 'node:fs'
import { createRequire, registerHooks, stripTypeScriptTypes } from 'node:module'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '../../..') + sep
const packages = join(root, 'node_modules') + sep
const tensorflow = join(packages, '@tensorflow') + sep
/** GitHub's clients read their environment, such as the address of the API, when they are loaded. */
const githubClients = join(packages, '@actions') + sep
const require = createRequire(import.meta.url)
const jestGlobals = Symbol.for('@jest/globals')

/** Number of the current test file in this process. It is part of the URL of each module that the file evaluates anew. */
let current = 0

/** Sources without types, by path. */
const sources = new Map()

/** Discards the modules of the test file before. `globals` are the exports of `@jest/globals` for the next one. */
export function startTestFile(globals) {
  current++
  globalThis[jestGlobals] = globals
  for (const path of Object.keys(require.cache)) if (isFresh(path)) delete require.cache[path]
  // TensorFlow.js keeps its engine and its kernels there, for all copies of it in a process.
  delete globalThis._tfengine
  delete globalThis._tfGlobals
}

/** Returns true if each test file evaluates the module anew: the project's own, TensorFlow.js for its one engine, GitHub's clients. */
function isFresh(path) {
  if (!path.startsWith(root)) return false
  return [tensorflow, githubClients].some((folder) => path.startsWith(folder)) || !path.startsWith(packages)
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === '@jest/globals') return { url: `jest:globals?${current}`, shortCircuit: true }
    const resolved = nextResolve(specifier, context)
    if (!context.conditions.includes('import') || !resolved.url.startsWith('file:')) return resolved
    const url = new URL(resolved.url)
    if (!isFresh(fileURLToPath(url))) return resolved
    url.searchParams.set('test-file', current)
    return { ...resolved, url: url.href }
  },
  load(url, context, nextLoad) {
    if (url.startsWith('jest:globals')) return esModule(globalsSource())
    if (!url.startsWith('file:') || !url.includes('test-file=')) return nextLoad(url, context)
    const path = fileURLToPath(url)
    if (path.endsWith('.ts')) return esModule(strippedSource(path))
    return isCommonJs(path, context) ? esModule(commonJsSource(path)) : nextLoad(url, context)
  },
})

function esModule(source) {
  return { format: 'module', source, shortCircuit: true }
}

function globalsSource() {
  const names = Object.keys(globalThis[jestGlobals])
  return `export const { ${names.join(', ')} } = globalThis[Symbol.for('${jestGlobals.description}')]`
}

/** Returns the code that Node runs: without types, at the same lines and columns. */
function strippedSource(path) {
  const known = sources.get(path)
  if (known !== undefined) return known
  const source = stripTypeScriptTypes(readFileSync(path, 'utf8'), { mode: 'strip', sourceUrl: path })
  sources.set(path, source)
  return source
}

function isCommonJs(path, { format }) {
  return format === 'commonjs' || path.startsWith(tensorflow)
}

/** Imports a CommonJS module through `require`, since Node's own import does not evaluate it a second time. */
function commonJsSource(path) {
  const names = Object.keys(require(path)).filter((name) => name !== 'default')
  return `import { createRequire } from 'node:module'
const module = createRequire(import.meta.url)(${JSON.stringify(path)})
export default module
export const { ${names.join(', ')} } = module`
}
