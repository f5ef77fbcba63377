import type { Problem } from '../../errors/user-error.ts'
import type { LockedPackage, NativeLibrary } from '../native-library.ts'
import { explainMissingSpace } from '../sizes.ts'

/** A package that a client fetches into a folder, and the library that needs it. */
export interface Download<Package extends LockedPackage = LockedPackage> {
  readonly library: NativeLibrary
  readonly wanted: Package
  readonly folder: string
}

/** The messages of a package client by which its failures are recognized. */
interface ClientMessages {
  readonly otherHash: RegExp
  readonly fullDisk: RegExp
  readonly network: RegExp
  readonly notFound: RegExp
  /** The line that describes a failure of the network best, and any other failure. */
  readonly networkReason: RegExp
  readonly reason: RegExp
  /** The setting that names the package registry. */
  readonly registrySetting: string
}

const pythonNetwork =
  /Max retries exceeded|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|name resolution|Connection (refused|reset|broken)|SSLError|HTTP error|Network is unreachable|Request failed after|error sending request|operation timed out/i

const pythonMessages = {
  otherHash: /DO NOT MATCH THE HASHES|HashMismatch|Hash mismatch/i,
  fullDisk: /No space left on device/i,
  network: pythonNetwork,
  networkReason: pythonNetwork,
  notFound: /No matching distribution|Could not find a version|No solution found/i,
  reason: /^error/i,
  registrySetting: 'index-url',
}

const clients = {
  pip: pythonMessages,
  uv: pythonMessages,
  npm: {
    otherHash: /EINTEGRITY/,
    fullDisk: /ENOSPC/,
    network:
      /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH|RR_SOCKET_TIMEOUT)|CERT|network/,
    notFound: /E404|ETARGET/,
    networkReason: /failed, reason: /,
    reason: /^npm error code /,
    registrySetting: 'registry',
  },
} as const satisfies Readonly<Record<string, ClientMessages>>

export type ClientName = keyof typeof clients

/** Returns the problem that the output of a failed package client describes. */
export function explainClientFailure(
  client: ClientName,
  { library, wanted }: Download,
  output: string,
): Problem {
  const messages = clients[client]
  const id = `${wanted.package} ${wanted.version}`
  if (messages.otherHash.test(output)) return explainHashMismatch(wanted)
  if (messages.fullDisk.test(output)) return explainMissingSpace(library)
  if (messages.network.test(output)) {
    return {
      code: 'LIBRARY_DOWNLOAD_FAILED',
      found: `no way to the package index: ${withoutRetries(lastLine(output, messages.networkReason))}`,
      expected: `a connection that can fetch ${id}`,
      hint: `Check the network, HTTPS_PROXY and ${client}'s ${messages.registrySetting}, or ${library.otherWays}.`,
    }
  }
  if (messages.notFound.test(output)) {
    return {
      code: 'LIBRARY_DOWNLOAD_FAILED',
      found: `no ${wanted.file} in the package index ${client} is set to`,
      expected: id,
      hint: `Add it to the mirror, or ${library.otherWays}.`,
    }
  }
  return {
    code: 'LIBRARY_DOWNLOAD_FAILED',
    found: `${client} failing to fetch ${id}: ${lastLine(output, messages.reason)}`,
    expected: `${client} to succeed`,
    hint: `Correct ${client}'s settings, or ${library.otherWays}.`,
  }
}

/** Returns the problem of a file that is not the pinned one. */
export function explainHashMismatch({ package: name, version, sha256 }: LockedPackage): Problem {
  return {
    code: 'LIBRARY_PACKAGE_MISMATCH',
    found: `a ${name} ${version} from the package index or mirror whose hash is not the pinned one`,
    expected: `sha256 ${sha256}`,
    hint: 'Nothing of it was kept. Ask whoever runs the package index or proxy why it serves another file.',
  }
}

/** The last line that matches, else the last there is; without the addresses of Python objects. */
function lastLine(output: string, pattern: RegExp): string {
  const lines = output.split('\n').map((line) => line.trim())
  const line = lines.findLast((text) => pattern.test(text)) ?? lines.findLast(Boolean) ?? 'it printed nothing'
  return line.replaceAll(/<[^>]* object at 0x[0-9a-f]+>:? ?/g, '').slice(0, 300)
}

/** Returns what broke the connection, without the number of retries that pip prints first. */
function withoutRetries(line: string): string {
  const broken = /^WARNING: Retrying \(Retry\(.*?\)\) after connection broken by '?(.*)$/.exec(line)?.[1]
  if (broken === undefined) return line
  return /^\w+\(["']?(.*?)["']?\)(?:'|$)/.exec(broken)?.[1] ?? broken
}
