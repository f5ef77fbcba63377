import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const pins = join(import.meta.dirname, 'tools')

/** The files that pin each kind of tool; what they hold names the folder, so that another pin is another folder. */
export const toolPins = {
  npm: ['package.json', 'package-lock.json'],
  python: ['requirements.txt'],
  go: ['actionlint.txt'],
  cosign: ['cosign.txt'],
  registry: ['crane.txt', 'oras.txt'],
  syft: ['syft.txt'],
  versitygw: ['versitygw.txt'],
  kubernetes: ['kubernetes/go.mod', 'kubernetes/go.sum', 'kubernetes/pause/main.go'],
  helm: ['helm.txt'],
  tofu: ['tofu/go.mod', 'tofu/go.sum'],
  gateway: ['gateway-api.txt'],
  policy: ['policy-controller.txt'],
  contour: ['contour.txt'],
  envoy: ['envoy.txt'],
} as const

export type ToolKind = keyof typeof toolPins

export const pinFile = (name: string): string => join(pins, name)

/** Where one kind of tool belongs on this machine: outside the checkout, shared by all checkouts with the same pins. */
export function toolFolder(kind: ToolKind): string {
  const hash = createHash('sha256')
  for (const name of toolPins[kind]) hash.update(readFileSync(pinFile(name)))
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
  return join(cache, 'tensorline-test', `${kind}-${hash.digest('hex').slice(0, 12)}`)
}

const places = {
  act: ['python', 'bin/act'],
  zizmor: ['python', 'bin/zizmor'],
  actionlint: ['go', 'actionlint'],
  cosign: ['cosign', 'cosign'],
  crane: ['registry', 'crane'],
  oras: ['registry', 'oras'],
  syft: ['syft', 'syft'],
  versitygw: ['versitygw', 'versitygw'],
  kubectl: ['kubernetes', 'kubectl'],
  pause: ['kubernetes', 'pause'],
  helm: ['helm', 'helm'],
  tofu: ['tofu', 'tofu'],
  'http-route': ['gateway', 'gateway.networking.k8s.io_httproutes.yaml'],
  'policy-tester': ['policy', 'tester'],
  'policy-controller': ['policy', 'webhook'],
  'policy-objects': ['policy', 'config'],
  'gateway-definitions': ['gateway', '.'],
  contour: ['contour', 'contour'],
  'contour-definitions': ['contour', 'definitions.yaml'],
  envoy: ['envoy', 'envoy/_bin/envoy'],
  prism: ['npm', 'node_modules/@stoplight/prism-cli/dist/index.js'],
  azurite: ['npm', 'node_modules/azurite/dist/src/blob/main.js'],
  'github-openapi': ['npm', 'node_modules/@octokit/openapi/generated/api.github.com.json'],
} as const satisfies Record<string, readonly [ToolKind, string]>

/** The path of an installed tool. */
export function tool(name: keyof typeof places): string {
  const [kind, path] = places[name]
  const file = join(toolFolder(kind), path)
  if (!existsSync(file)) {
    throw new Error(`${name} is not installed (${file}). Run: node scripts/install-test-tools.ts`)
  }
  return file
}
