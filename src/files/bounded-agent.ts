import { EnvHttpProxyAgent, Pool } from 'undici'

/** Milliseconds in which a connection, and a tunnel through a proxy, must be established. */
const connectLimit = 15_000
/** Milliseconds without any byte after which a connection counts as broken. */
const idleLimit = 60_000

export interface AgentOptions {
  /** Certificates in PEM that are trusted instead of the usual ones. */
  readonly ca?: string[]
  /** Milliseconds in which a connection, and a tunnel through a proxy, must be established. */
  readonly connect?: number
  /** Milliseconds without any byte after which a connection counts as broken. */
  readonly idle?: number
  /** Milliseconds from the last byte of a request to the header of its response; default: `idle`. */
  readonly response?: number
}

/**
 * Returns connections that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY, and end when a server or a proxy stays silent. The default of the
 * library is five minutes.
 */
export function boundedAgent({
  ca,
  connect = connectLimit,
  idle = idleLimit,
  response = idle,
}: AgentOptions = {}): EnvHttpProxyAgent {
  const limits = { headersTimeout: response, bodyTimeout: idle }
  const tls = { timeout: connect, ...(ca && { ca }) }
  return new EnvHttpProxyAgent({
    ...limits,
    connectTimeout: connect,
    connect: tls,
    requestTls: tls,
    // The limits above do not apply to the request that opens a tunnel.
    clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connect }),
  })
}
