import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { requestId, traceId } from '../../../../src/serving/http/request-ids.ts'

function messageWith(name: string, value: string): IncomingMessage {
  const message = new IncomingMessage(new Socket())
  message.headers[name] = value
  return message
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('requestId', () => {
  it.each(['a', 'Order_17.retry:2', 'x'.repeat(128)])('returns the id of the client: %s', (id) => {
    expect(requestId(messageWith('x-request-id', id))).toBe(id)
  })

  it.each([
    ['is missing', 'accept', 'x'],
    ['is empty', 'x-request-id', ''],
    ['is too long', 'x-request-id', 'x'.repeat(129)],
    ['could forge a log line', 'x-request-id', 'a"}\n{"level":50'],
  ])('returns a new id if that of the client %s', (_, name, value) => {
    const ids = [requestId(messageWith(name, value)), requestId(messageWith(name, value))]
    expect(ids[0]).toMatch(uuid)
    expect(ids[1]).not.toBe(ids[0])
  })
})

describe('traceId', () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'

  it('returns the trace id of a traceparent header', () => {
    expect(traceId(messageWith('traceparent', `00-${trace}-b7ad6b7169203331-01`))).toBe(trace)
  })

  it('returns the trace id of the spans of the request', () => {
    const spans = { traceId: 'f'.repeat(32), predictionStarted: () => () => {}, ended: () => {} }
    expect(traceId(messageWith('traceparent', `00-${trace}-b7ad6b7169203331-01`), spans)).toBe(spans.traceId)
  })

  it.each([
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-${trace.toUpperCase()}-b7ad6b7169203331-01`,
    `00-${trace}-b7ad6b7169203331`,
    '',
  ])('returns undefined for an invalid header: %s', (value) => {
    expect(traceId(messageWith('traceparent', value))).toBeUndefined()
  })
})
