/**
 * Installs the tools of the workflow tests, of the privileged tests and of the workflow linting: act and zizmor (PyPI),
 * actionlint, cosign, crane, oras, Syft, Helm, VersityGW, a server of S3, Kubernetes, OpenTofu, the Gateway API and
 * policy-tester (Go; four minutes for cosign, three for Syft, one for VersityGW, five for Kubernetes, three for OpenTofu, four
 * for policy-tester), Prism, GitHub's OpenAPI description and Azurite (npm). Every version is pinned in test/harness/tools/;
 * installed tools are kept. They are large and therefore not part of `npm ci` and of the checkout.
 *
 *     node scripts/install-test-tools.ts
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { pinFile, toolFolder, toolPins, type ToolKind } from '../test/harness/tools.ts'

const installers: Record<ToolKind, (folder: string) => void> = {
  npm: installNpmTools,
  python: installPythonTools,
  go: (folder) => installGoModule('actionlint.txt', folder),
  cosign: (folder) => installGoModule('cosign.txt', folder),
  registry: (folder) => toolPins.registry.forEach((pin) => installGoModule(pin, folder)),
  syft: (folder) => installGoModule('syft.txt', folder),
  versitygw: (folder) => installGoModule('versitygw.txt', folder),
  kubernetes: buildKubernetes,
  helm: (folder) => installGoModule('helm.txt', folder),
  tofu: (folder) => buildTools('tofu/go.mod', ['-s', '-w'], folder),
  gateway: copyGatewayDefinitions,
  policy: buildPolicyTester,
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

function installPythonTools(folder: string): void {
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
  run('python3', ['-m', 'pip', 'install', ...options, '-r', pinFile('requirements.txt')], folder)
}

function installGoModule(pin: string, folder: string): void {
  const module = readFileSync(pinFile(pin), 'utf8').trim()
  run('go', ['install', module], folder, { GOBIN: folder })
}

/**
 * Builds policy-tester in its module, since `go install` refuses a go.mod that replaces modules, and copies the definitions of the objects
 * that it reads.
 */
function buildPolicyTester(folder: string): void {
  const sources = moduleSources('policy-tester.txt', folder)
  const definitions = ['300-clusterimagepolicy.yaml', '300-trustroot.yaml']
  for (const name of definitions) copyFileSync(join(sources, 'config', name), join(folder, name))
  const options = ['-buildvcs=false', '-ldflags', '-s -w', '-o', join(folder, 'policy-tester')]
  run('go', ['build', ...options, './cmd/tester'], sources)
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
  const definitions = join(moduleSources('gateway-api.txt', folder), 'config/crd/standard')
  for (const name of readdirSync(definitions)) copyFileSync(join(definitions, name), join(folder, name))
}

/** Downloads a Go module. @returns the folder of its sources */
function moduleSources(pin: string, folder: string): string {
  const module = readFileSync(pinFile(pin), 'utf8').trim()
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
