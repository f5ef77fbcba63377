import { describe, expect, it } from '@jest/globals'
import { base64, curlCommand } from '../../../../src/browser/page/curl.ts'
import { curlCall } from '../../../harness/shell-call.ts'

const url = 'http://localhost:8080/predict'

describe('curlCommand', () => {
  it.each([`{"name":"it's"}`, 'a "quoted" $HOME `text`\n!', '{"a":1}'])(
    'sends the body %j through a shell unchanged',
    (body) => {
      const { text, file } = curlCommand(url, { body, mediaType: 'application/json', file: null }, false)
      expect(curlCall(text).args).toEqual([url, '-H', 'Content-Type: application/json', '-d', body])
      expect(file).toBeNull()
    },
  )

  it('sends the bytes of a drawing', () => {
    const body = Uint8Array.of(0, 255, 10, 13)
    const { text } = curlCommand(url, { body, mediaType: 'image/png', file: null }, false)
    expect(curlCall(text)).toEqual({ args: [url, '--data-binary', '@-'], input: Buffer.from(body) })
  })

  it("names the user's file", () => {
    const request = { body: new Uint8Array(8), mediaType: 'image/png', file: "it's a 7.png" }
    expect(curlCall(curlCommand(url, request, false).text).args.at(-1)).toBe("@it's a 7.png")
  })

  it('puts a long body into a file, and a text that curl would take for a file name', () => {
    for (const body of ['x'.repeat(6001), '@home'])
      expect(curlCommand(url, { body, mediaType: 'text/plain', file: null }, false)).toMatchObject({
        text: expect.stringMatching(/--data-binary @request\.txt$/),
        file: { name: 'request.txt', content: body },
      })
  })

  it('reads the token from the environment', () => {
    const { text } = curlCommand(url, { body: '{}', mediaType: 'application/json', file: null }, true)
    expect(text).toContain('-H "Authorization: Bearer $AUTH_TOKEN"')
  })
})

describe('base64', () => {
  it('encodes more bytes than a call has arguments', () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251)
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  })
})
