import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { digitDetails, digitNetwork, startServer, stop, writeModel } from './model-server.ts'

const anyValue: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ stringValue: z.string() }),
    z.strictObject({ intValue: z.int() }),
    z.strictObject({ doubleValue: z.number() }),
    z.strictObject({ boolValue: z.boolean() }),
    z.strictObject({ arrayValue: z.strictObject({ values: z.array(anyValue) }) }),
  ]),
)
const attributes = z.array(z.strictObject({ key: z.string(), value: anyValue }))
const nanoseconds = z.string().regex(/^\d{19}$/)
const dropped = z.int().nonnegative().optional()

/** ExportTraceServiceRequest of opentelemetry/proto/collector/trace/v1 in its JSON form, in which ids are hexadecimal. */
const exportRequest = z.strictObject({
  resourceSpans: z.array(
    z.strictObject({
      resource: z.strictObject({ attributes, droppedAttributesCount: dropped }),
      schemaUrl: z.string().optional(),
      scopeSpans: z.array(
        z.strictObject({
          scope: z.strictObject({ name: z.string(), version: z.string().optional() }),
          schemaUrl: z.string().optional(),
          spans: z.array(
            z.strictObject({
              traceId: z.string().regex(/^[0-9a-f]{32}$/),
              spanId: z.string().regex(/^[0-9a-f]{16}$/),
              parentSpanId: z
                .string()
                .regex(/^[0-9a-f]{16}$/)
                .optional(),
              traceState: z.string().optional(),
              flags: z.int().nonnegative().optional(),
              name: z.string(),
              kind: z.int().min(0).max(5),
              startTimeUnixNano: nanoseconds,
              endTimeUnixNano: nanoseconds,
              attributes,
              droppedAttributesCount: dropped,
              events: z.array(z.never()),
              droppedEventsCount: dropped,
              links: z.array(z.never()),
              droppedLinksCount: dropped,
              status: z.strictObject({ code: z.int().min(0).max(2), message: z.string().optional() }),
            }),
          ),
        }),
      ),
    }),
  ),
})

interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

let folder = ''
let collector: Server
const received: Received[] = []
beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-traces-'))
  await writeModel(join(folder, 'model'), digitNetwork(), digitDetails)
  collector = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ path: request.url ?? '', headers: request.headers, body })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  collector.close()
  await rm(folder, { recursive: true })
})

const example = { b64: Buffer.alloc(64, 100).toString('base64') }
const incoming = '0af7651916cd43dd8448eb211c80319c'

describe('OpenTelemetry', () => {
  it('receives the spans of requests with their parents, and nothing of their bodies', async () => {
    const { port } = collector.address() as AddressInfo
    const server = await startServer(join(folder, 'model'), {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_EXPORTER_OTLP_HEADERS: 'x-tenant=team-7',
      OTEL_SERVICE_NAME: 'digits-server',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
      LOG_LEVEL: 'debug',
    })
    const predict = async (instances: unknown[], headers = {}): Promise<number> => {
      const response = await fetch(`${server.url}/v1/models/digits:predict`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ instances }),
      })
      await response.text()
      return response.status
    }
    try {
      expect(
        await predict([example], {
          traceparent: `00-${incoming}-b7ad6b7169203331-01`,
          tracestate: 'vendor=1',
          'x-request-id': 'job-7',
        }),
      ).toBe(200)
      expect(await predict([example], { traceparent: `00-${'4'.repeat(32)}-b7ad6b7169203331-00` })).toBe(200)
      expect(await predict(['secret-value'])).toBe(400)
      await (await fetch(`${server.url}/healthz`)).text()
      server.child.kill('SIGTERM')
      expect(await server.ended()).toBe(0)
    } finally {
      await stop(server)
    }

    for (const { path, headers } of received)
      expect([path, headers['x-tenant'], headers['content-type']]).toEqual([
        '/v1/traces',
        'team-7',
        'application/json',
      ])
    const requests = received.map(({ body }) => exportRequest.parse(JSON.parse(body)))
    const [resource] = requests.flatMap(({ resourceSpans }) => resourceSpans)
    expect(resource?.resource.attributes).toEqual(
      expect.arrayContaining([
        { key: 'service.name', value: { stringValue: 'digits-server' } },
        { key: 'deployment.environment.name', value: { stringValue: 'test' } },
      ]),
    )
    const spans = requests.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
    )
    expect(spans.map(({ name }) => name).sort()).toEqual([
      'POST predict',
      'POST predict',
      'predict',
      'predict',
    ])
    const [traced, own] = [
      spans.filter(({ traceId }) => traceId === incoming),
      spans.filter(({ traceId }) => traceId !== incoming),
    ]
    const parent = traced.find(({ kind }) => kind === 2)
    expect(parent).toMatchObject({
      parentSpanId: 'b7ad6b7169203331',
      traceState: 'vendor=1',
      status: { code: 0 },
    })
    expect(parent?.attributes).toEqual(
      expect.arrayContaining([
        { key: 'http.route', value: { stringValue: 'predict' } },
        { key: 'http.response.status_code', value: { intValue: 200 } },
        { key: 'tensorline.model.name', value: { stringValue: 'digits' } },
        { key: 'tensorline.model.version', value: { stringValue: '1' } },
      ]),
    )
    expect(traced.find(({ kind }) => kind === 1)?.parentSpanId).toBe(parent?.spanId)
    const root = own.find(({ parentSpanId }) => parentSpanId === undefined)
    expect(root?.attributes).toContainEqual({ key: 'http.response.status_code', value: { intValue: 400 } })
    expect(server.output()).toContain(`"code":400`)
    expect(server.output()).toMatch(new RegExp(`"code":400.*"trace":"${root?.traceId ?? 'none'}"`))
    expect(JSON.stringify(received)).not.toMatch(/secret-value|ZGRk/)
  })

  it('does not affect the server if its collector is not reachable', async () => {
    const server = await startServer(join(folder, 'model'), {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9',
    })
    try {
      const body = JSON.stringify(example)
      const headers = { 'content-type': 'application/json' }
      for (let count = 0; count < 5; count++)
        expect((await fetch(`${server.url}/predict`, { method: 'POST', headers, body })).status).toBe(200)
      server.child.kill('SIGTERM')
      expect(await server.ended()).toBe(0)
    } finally {
      await stop(server)
    }
  })
})
