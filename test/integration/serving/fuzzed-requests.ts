import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { jsonText, prototypeKeys, type FuzzTarget } from './fuzzed-json.ts'

/** How a client treats its connection after it has written its bytes. */
type Ending =
  /** Reads until the server closes the connection; ends its side if nothing comes. */
  | 'read'
  /** Ends its side, and reads until the server closes the connection. */
  | 'half-close'
  /** Destroys the connection at once. */
  | 'abort'
  /** Writes a part of the bytes, pauses, and writes the rest. */
  | 'pause'

/** Bytes on a connection. */
export interface FuzzedRequest {
  readonly bytes: Buffer
  readonly ending: Ending
}

const datatypes = [
  ...['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64'],
  ...['FP16', 'FP32', 'FP64', 'BYTES', 'fp32', ''],
]
/** Returns connections of clients with mistakes, or with bad intentions. */
export function fuzzedRequests(target: FuzzTarget): fc.Arbitrary<FuzzedRequest> {
  const request = fc.oneof(
    { weight: 4, arbitrary: nearlyValidRequest(target) },
    { weight: 5, arbitrary: jsonRequest(target) },
    { weight: 3, arbitrary: tensorRequest(target) },
    { weight: 2, arbitrary: pictureRequest(target) },
    { weight: 2, arbitrary: gzipRequest(target) },
    { weight: 2, arbitrary: oddRequest(target) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
  )
  const pipelined = fc.array(request, { minLength: 2, maxLength: 4 }).map(pipeline)
  return fc.record({
    bytes: fc.oneof({ weight: 9, arbitrary: request }, { weight: 1, arbitrary: pipelined }),
    ending: fc.oneof(
      { weight: 17, arbitrary: fc.constant<Ending>('read') },
      { weight: 1, arbitrary: fc.constant<Ending>('half-close') },
      { weight: 1, arbitrary: fc.constant<Ending>('abort') },
      { weight: 1, arbitrary: fc.constant<Ending>('pause') },
    ),
  })
}

/** Returns requests one after another, of which only the last closes the connection. */
function pipeline(requests: readonly Buffer[]): Buffer {
  const text = (bytes: Buffer, index: number): string =>
    index === requests.length - 1
      ? bytes.toString('latin1')
      : bytes.toString('latin1').replace('Connection: close', 'X-Pipelined: 1')
  return Buffer.from(requests.map(text).join(''), 'latin1')
}

function pathOf({ name }: FuzzTarget): fc.Arbitrary<string> {
  const model = fc.constantFrom(name, name, name, 'other', '..', '%2e%2e', '%', '__proto__', '')
  const known = model.chain((one) =>
    fc.constantFrom(
      ...[`/v1/models/${one}:predict`, `/v1/models/${one}:classify`, `/v1/models/${one}:regress`],
      ...[`/v1/models/${one}/versions/1:predict`, `/v1/models/${one}/labels/latest:predict`],
      ...[
        `/v1/models/${one}`,
        `/v1/models/${one}/metadata`,
        `/v1/models/${one}/versions/99999999999999999999`,
      ],
      ...[`/v2/models/${one}`, `/v2/models/${one}/infer`, `/v2/models/${one}/versions/1/infer`],
      ...[`/v2/models/${one}/ready`, '/v2', '/v2/health/live', '/v2/health/ready', '/v2/repository/index'],
      ...['/predict', '/', '/healthz', '/readyz', '/metrics', '/openapi.json'],
    ),
  )
  const odd = fc
    .string({ maxLength: 40, unit: 'binary-ascii' })
    .map((text) => `/${text.replace(/[\s\0]/g, '')}`)
  const long = fc.integer({ min: 100, max: 20_000 }).map((length) => `/${'a'.repeat(length)}`)
  return fc.oneof(
    { weight: 20, arbitrary: known },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: long },
  )
}

function predictionPath({ name }: FuzzTarget): fc.Arbitrary<string> {
  return fc.constantFrom(
    ...[`/v1/models/${name}:predict`, `/v1/models/${name}:predict`, `/v1/models/${name}:predict`],
    ...[`/v1/models/${name}:classify`, `/v1/models/${name}:regress`, `/v2/models/${name}/infer`],
    ...['/predict', '/predict'],
  )
}

/** Returns valid requests, half of them with one other byte in the body. */
function nearlyValidRequest({ name, examples, tensors }: FuzzTarget): fc.Arbitrary<Buffer> {
  const json = ['Content-Type: application/json']
  const rows = fc
    .array(fc.constantFrom(...examples), { minLength: 1, maxLength: 9 })
    .map((instances) => [`/v1/models/${name}:predict`, json, JSON.stringify({ instances })] as const)
  const head = JSON.stringify(tensors.json)
  const inference = [
    `/v2/models/${name}/infer`,
    [`Inference-Header-Content-Length: ${head.length}`],
    Buffer.concat([Buffer.from(head), tensors.binary]).toString('latin1'),
  ] as const
  const change = fc.option(fc.tuple(fc.nat(), fc.nat(255)), { freq: 1 })
  return fc.tuple(fc.oneof(rows, fc.constant(inference)), change).map(([[path, headers, text], changed]) => {
    const body = Buffer.from(text, 'latin1')
    if (changed !== null) body[changed[0] % body.length] = changed[1]
    return request('POST', path, headers, body)
  })
}

function jsonRequest(target: FuzzTarget): fc.Arbitrary<Buffer> {
  const path = fc.oneof({ weight: 4, arbitrary: predictionPath(target) }, pathOf(target))
  return fc
    .tuple(path, jsonText(target))
    .map(([url, text]) => request('POST', url, ['Content-Type: application/json'], Buffer.from(text)))
}

function tensorRequest(target: FuzzTarget): fc.Arbitrary<Buffer> {
  const side = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(2 ** 31, 2 ** 53, 1e30, 0.5))
  const input = fc.record(
    {
      name: fc.constantFrom('image', ...target.words, ...prototypeKeys),
      shape: fc.array(side, { maxLength: 5 }),
      datatype: fc.constantFrom(...datatypes),
      data: fc.array(fc.oneof(fc.double(), fc.string({ maxLength: 5 }), fc.constant(null)), { maxLength: 9 }),
      parameters: fc.record({ binary_data_size: fc.oneof(fc.nat(900), fc.constantFrom(-1, 1e15, 0.5)) }),
    },
    { requiredKeys: ['name', 'shape', 'datatype'] },
  )
  const body = fc.record(
    {
      id: fc.string({ maxLength: 9 }),
      inputs: fc.array(input, { maxLength: 4 }),
      outputs: fc.array(fc.record({ name: fc.constantFrom('scores', 'classes', '__proto__') }), {
        maxLength: 3,
      }),
      parameters: fc.record({ binary_data_output: fc.boolean() }),
    },
    { requiredKeys: ['inputs'] },
  )
  const binary = fc.uint8Array({ maxLength: 900 })
  const error = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -50, max: 5000 }))
  return fc.tuple(body, binary, error).map(([json, bytes, wrong]) => {
    const head = Buffer.from(JSON.stringify(json))
    const headers = [
      'Content-Type: application/octet-stream',
      `Inference-Header-Content-Length: ${head.length + wrong}`,
    ]
    return request('POST', `/v2/models/${target.name}/infer`, headers, Buffer.concat([head, bytes]))
  })
}

/** Image files with some other bytes, most of them in their headers. */
function pictureRequest(target: FuzzTarget): fc.Arbitrary<Buffer> {
  const changes = fc.array(fc.tuple(fc.oneof(fc.nat(60), fc.nat(100_000)), fc.nat(255)), { maxLength: 6 })
  const type = fc.constantFrom('image/png', 'image/jpeg', 'image/webp', 'image/svg+xml', 'text/plain')
  return fc
    .tuple(fc.constantFrom(...target.pictures), changes, type, fc.boolean(), fc.option(fc.nat(100_000)))
    .map(([picture, all, mediaType, plain, end]) => {
      const file = Buffer.from(picture)
      for (const [at, byte] of all) file[at % file.length] = byte
      const sent = end === null ? file : file.subarray(0, end % file.length)
      if (plain) return request('POST', '/predict', [`Content-Type: ${mediaType}`], sent)
      const json = JSON.stringify({ instances: [{ b64: sent.toString('base64') }] })
      return request(
        'POST',
        `/v1/models/${target.name}:predict`,
        ['Content-Type: application/json'],
        Buffer.from(json),
      )
    })
}

const bombs = [gzipSync(Buffer.alloc(20_000_000, ' ')), gzipSync(Buffer.alloc(150_000, '['))]

function gzipRequest(target: FuzzTarget): fc.Arbitrary<Buffer> {
  const packed = jsonText(target).map((text) => gzipSync(text, { level: 1 }))
  const broken = fc.tuple(packed, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => {
    const copy = Buffer.from(bytes)
    copy[at % copy.length] = byte
    return copy.subarray(0, Math.max(1, (at * 7) % (copy.length + 1)))
  })
  const twice = packed.map((bytes) => gzipSync(bytes))
  return fc
    .tuple(predictionPath(target), fc.oneof(packed, broken, twice, fc.constantFrom(...bombs)))
    .map(([path, body]) =>
      request('POST', path, ['Content-Type: application/json', 'Content-Encoding: gzip'], body),
    )
}

/** Requests with odd methods, paths, headers and lengths. */
function oddRequest(target: FuzzTarget): fc.Arbitrary<Buffer> {
  const method = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'OPTIONS',
    'PATCH',
    'TRACE',
    'CONNECT',
    'get',
  )
  const value = fc.string({ maxLength: 60 })
  const header = fc.oneof(
    fc.tuple(
      fc.constantFrom(
        ...[
          'Content-Type',
          'Content-Encoding',
          'Content-Length',
          'Transfer-Encoding',
          'Expect',
          'Accept-Encoding',
        ],
        ...[
          'X-Request-Id',
          'traceparent',
          'Inference-Header-Content-Length',
          'Authorization',
          'Origin',
          'Host',
        ],
        ...['Connection', 'Upgrade', 'Range', 'Cookie', 'Access-Control-Request-Method', '__proto__'],
      ),
      fc.oneof(
        value,
        fc.constantFrom(
          ...[
            'application/json',
            'gzip',
            'br',
            'chunked',
            '100-continue',
            'close',
            'upgrade',
            'websocket',
            '-1',
          ],
          ...[
            '0',
            '99999999999999999999',
            '12, 12',
            'gzip;q=0',
            '*',
            `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
          ],
        ),
      ),
    ),
    fc.tuple(fc.string({ maxLength: 20 }), value),
    fc.constant(['X-Long', 'a'.repeat(30_000)] as const),
  )
  const lines = fc.array(header, { maxLength: 5 }).map((all) => all.map(([name, one]) => `${name}: ${one}`))
  return fc
    .tuple(
      method,
      pathOf(target),
      lines,
      jsonText(target),
      fc.constantFrom('1.1', '1.1', '1.0', '0.9', '2.0'),
    )
    .map(([verb, path, headers, text, version]) => request(verb, path, headers, Buffer.from(text), version))
}

function request(
  method: string,
  path: string,
  headers: readonly string[],
  body: Buffer,
  version = '1.1',
): Buffer {
  const declares = headers.some((line) => /^(?:content-length|transfer-encoding):/i.test(line))
  const connects = headers.some((line) => /^connection:/i.test(line))
  const lines = [
    `${method} ${path} HTTP/${version}`,
    'Host: localhost',
    ...headers,
    ...(connects ? [] : ['Connection: close']),
    ...(declares ? [] : [`Content-Length: ${body.length}`]),
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
}
