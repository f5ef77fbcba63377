import { readFile } from 'node:fs/promises'
import { rootCertificates } from 'node:tls'
import { Agent, type Dispatcher } from 'undici'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { boundedAgent } from '../../files/bounded-agent.ts'

/** The settings of one registry, from `image.registries`. */
export interface RegistrySettings {
  /** Plain HTTP instead of HTTPS. */
  readonly insecure: boolean
  /** File of certificates in PEM that are trusted besides the usual ones; null without such a file. */
  readonly ca: string | null
}

/** Milliseconds from the last byte of an upload to the response: registries store a large blob before they respond. */
const storeLimit = 180_000
/** Milliseconds without any byte of a body. */
const idleLimit = 60_000

/** The way to a registry: the origin of its API and the connections to it. */
export interface Transport {
  readonly origin: string
  readonly dispatcher: Dispatcher
}

/**
 * Opens the connections to a registry. Registries of this machine use plain HTTP and no proxy.
 * @throws UserError for an unreadable file of certificates
 */
export async function openTransport(registry: string, settings: RegistrySettings | null): Promise<Transport> {
  const isLocal = isLoopback(registry)
  const isPlain = isLocal || settings?.insecure === true
  const ca = settings?.ca ?? null
  const limits = { response: storeLimit, idle: idleLimit }
  const trusted = ca === null ? {} : { ca: [...rootCertificates, await readCertificates(ca)] }
  return {
    origin: `${isPlain ? 'http' : 'https'}://${registry}`,
    dispatcher: isLocal
      ? new Agent({ headersTimeout: storeLimit, bodyTimeout: idleLimit })
      : boundedAgent({ ...limits, ...trusted }),
  }
}

async function readCertificates(file: string): Promise<string> {
  const problem = (found: string) =>
    new UserError({
      code: 'REGISTRY_INVALID_CERTIFICATES',
      found: `${file}, ${found}`,
      expected: 'a file with certificates in PEM, which begins with -----BEGIN CERTIFICATE-----',
      hint: 'Set `ca` in `image.registries` to the certificate of the authority that signed the certificate of the registry.',
    })
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw problem(`which cannot be read (${messageOf(error)})`)
  })
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw problem('which contains no certificate')
  return text
}

/** Returns true for registries on this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name)
}
