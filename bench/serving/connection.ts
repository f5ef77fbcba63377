import { connect, type Socket } from 'node:net'

export interface Exchanged {
  readonly status: number
  /** The body, if the connection keeps bodies. */
  readonly body: string
}

/**
 * A kept-alive connection of HTTP/1.1 for one exchange at a time. It only finds the end of a response and does not parse headers, so
 * that the load needs little processor time.
 */
export class Connection {
  private readonly socket: Socket
  private readonly keepBodies: boolean
  private settle: { resolve: (exchanged: Exchanged) => void; reject: (error: Error) => void } | null = null
  private head = ''
  private parts: Buffer[] = []
  /** Bytes of the body that are missing; negative for a chunked body, and null before the head is complete. */
  private missing: number | null = null

  constructor({ hostname, port }: URL, keepBodies = false) {
    this.keepBodies = keepBodies
    this.socket = connect(Number(port), hostname)
    this.socket.setNoDelay(true)
    this.socket.on('data', (chunk) => this.receive(chunk))
    this.socket.on('error', (error) => this.fail(error))
    this.socket.on('close', () => this.fail(new Error('the server closed the connection')))
  }

  exchange(request: Buffer): Promise<Exchanged> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
      this.head = ''
      this.parts = []
      this.missing = null
      this.socket.write(request)
    })
  }

  close(): void {
    this.settle = null
    this.socket.destroy()
  }

  private receive(chunk: Buffer): void {
    let body = chunk
    if (this.missing === null) {
      const before = this.head.length
      this.head += chunk.toString('latin1')
      const end = this.head.indexOf('\r\n\r\n')
      if (end < 0) return
      body = chunk.subarray(end + 4 - before)
      this.head = this.head.slice(0, end)
      this.missing = Number(/content-length: (\d+)/i.exec(this.head)?.[1] ?? -1)
    }
    if (this.keepBodies) this.parts.push(body)
    if (this.missing >= 0) {
      this.missing -= body.length
      if (this.missing <= 0) this.finish()
      // No server of the benchmark divides a chunk of its own so that its last five bytes arrive apart.
    } else if (body.subarray(-5).equals(lastChunk)) this.finish()
  }

  private finish(): void {
    const { settle } = this
    this.settle = null
    const body = Buffer.concat(this.parts).toString()
    settle?.resolve({ status: Number(this.head.slice(9, 12)), body })
  }

  private fail(error: Error): void {
    this.settle?.reject(error)
    this.settle = null
  }
}

const lastChunk = Buffer.from('0\r\n\r\n')

/** Returns a request with a JSON body, or without a body. */
export function requestOf({ hostname, port, pathname }: URL, body: Buffer | null): Buffer {
  const content = body === null ? '' : `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`
  const method = body === null ? 'GET' : 'POST'
  const head = `${method} ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n${content}\r\n`
  return Buffer.concat([Buffer.from(head), body ?? Buffer.alloc(0)])
}
