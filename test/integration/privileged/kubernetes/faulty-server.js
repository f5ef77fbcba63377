import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import process from 'node:process'

/**
 * Entry point of an image whose server has a fault. It forwards requests to the product's server beside it. `FAULT` is `hang` (never
 * listens), `wrong` (other predictions for all inputs), `partly-wrong` (other predictions except for golden inputs) or `crash` (ends
 * three seconds after it predicted as many inputs as the golden ones).
 */
const fault = process.env.FAULT ?? ''
const inner = 18080
const crashAfter = 3000
const golden = new Set(
  JSON.parse(readFileSync('/models/digits/1/golden.json', 'utf8')).requests.map(({ input }) =>
    JSON.stringify(input),
  ),
)
let predictions = 0

/** Returns the body with the scores of each prediction in the reverse order. */
function reversed(body) {
  const { predictions } = JSON.parse(body.toString())
  return Buffer.from(JSON.stringify({ predictions: predictions.map((scores) => [...scores].reverse()) }))
}

/** Returns true if a response to this request is to be wrong. */
function isWrong(path, sent) {
  if (!path.endsWith(':predict')) return false
  if (fault === 'wrong') return true
  return (
    fault === 'partly-wrong' &&
    !JSON.parse(sent.toString()).instances.every((input) => golden.has(JSON.stringify(input)))
  )
}

async function forward(incoming, response) {
  const sent = await buffer(incoming)
  const { method, url: path, headers } = incoming
  const outgoing = request({ host: '127.0.0.1', port: inner, method, path, headers })
  outgoing.on('error', () => response.writeHead(503).end())
  outgoing.on('response', async (answer) => {
    const status = answer.statusCode
    const body = await buffer(answer)
    if (path.endsWith(':predict')) predictions++
    if (fault === 'crash' && predictions === golden.size) setTimeout(() => process.exit(1), crashAfter)
    const content = status === 200 && isWrong(path, sent) ? reversed(body) : body
    response
      .writeHead(status, { 'content-type': answer.headers['content-type'] ?? 'text/plain' })
      .end(content)
  })
  outgoing.end(sent)
}

if (fault === 'hang') setInterval(() => undefined, 1_000_000)
else {
  const child = spawn(process.execPath, [new URL('server.js', import.meta.url).pathname], {
    env: { ...process.env, PORT: String(inner), HOST: '127.0.0.1' },
    stdio: 'inherit',
  })
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code) => process.exit(code ?? 1))
  createServer(forward).listen(8080)
}
