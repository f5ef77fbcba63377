/**
 * A closed-loop client of a model server, run as a process of its own: `node load-client.ts URL CLIENTS SECONDS BODY-FILE`. Each
 * client is one kept-alive connection that sends its next request when the response is complete. Prints the latencies in
 * milliseconds and the number of failed requests as JSON.
 */
import { readFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'

const [address = '', clients = '1', seconds = '1', bodyFile = ''] = process.argv.slice(2)
const { hostname, port, pathname } = new URL(address)
const body = await readFile(bodyFile)
const head = `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
const request = Buffer.concat([Buffer.from(head), body])
const latencies: number[] = []
let failed = 0
const started = performance.now()
const end = started + Number(seconds) * 1000

await Promise.all(Array.from({ length: Number(clients) }, runClient))
const measured = { latencies, failed, seconds: (performance.now() - started) / 1000 }
process.stdout.write(JSON.stringify(measured))

async function runClient(): Promise<void> {
  const socket = connect(Number(port), hostname)
  socket.setNoDelay(true)
  while (performance.now() < end) {
    const sent = performance.now()
    const status = await exchange(socket)
    latencies.push(performance.now() - sent)
    if (status !== 200) failed += 1
  }
  socket.destroy()
}

/** Sends the request and returns the status of the response after its last byte. */
function exchange(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let received = ''
    let missing: number | null = null
    const read = (chunk: Buffer): void => {
      if (missing === null) {
        received += chunk.toString('latin1')
        const headEnd = received.indexOf('\r\n\r\n')
        if (headEnd < 0) return
        const length = Number(/content-length: (\d+)/i.exec(received.slice(0, headEnd))?.[1])
        missing = length - (received.length - headEnd - 4)
      } else missing -= chunk.length
      if (missing > 0) return
      socket.off('data', read).off('error', reject).off('close', closed)
      resolve(Number(received.slice(9, 12)))
    }
    const closed = (): void => reject(new Error('the server closed the connection'))
    socket.on('data', read).once('error', reject).once('close', closed)
    socket.write(request)
  })
}
