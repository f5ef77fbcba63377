import { describe, expect, it } from '@jest/globals'
import { exampleRequest } from '../../../src/model/example-request.ts'
import type { Golden } from '../../../src/model/model-schema.ts'
import { curlCall } from '../../harness/shell-call.ts'

const picture = { height: 300, width: 300, channels: 3 } as const
const large = { b64: 'A'.repeat(8000) }
const golden = (...inputs: Golden['requests'][number]['input'][]): Golden => ({
  engine: 'cpu',
  kind: 'number',
  tolerance: { absolute: 0, relative: 0 },
  requests: inputs.map((input, index) => ({ id: String(index), input, output: [0] })),
})

describe('exampleRequest', () => {
  it('names a file for an image that is too large for a command', () => {
    const features = { kind: 'image', ...picture, encoding: 'file' } as const
    for (const requests of [golden(large), null])
      expect(exampleRequest('http://host', features, requests)).toBe(
        'curl http://host/predict --data-binary @image.png',
      )
  })

  it('reads the picture beside columns from a file if it is too large', () => {
    const columns = [
      { name: 'photo', type: 'image', ...picture },
      { name: 'note', type: 'text' },
    ] as const
    const features = { kind: 'table' as const, columns: [...columns] }
    const command = exampleRequest('http://host', features, golden({ photo: large, note: "{b64:''}" }))
    const { args } = curlCall(`base64() { echo "$*"; }\n${command}`)
    expect(args).toEqual([
      'http://host/predict',
      '-d',
      `{"photo":{"b64":"-w 0 image.png"},"note":"{b64:''}"}`,
    ])
  })

  it('stays on one line, and shows every character of a hostile text', () => {
    const features = { kind: 'table' as const, columns: [{ name: 'note', type: 'text' as const }] }
    const note = "@home'\n```\n\u202e\u0007$(id)"
    const command = exampleRequest('http://host', features, golden({ note }))
    expect(command).not.toMatch(/\p{C}/u)
    expect(JSON.parse(curlCall(command).args.at(-1) ?? '')).toEqual({ note })
  })
})
