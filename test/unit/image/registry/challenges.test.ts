import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseChallenges } from '../../../../src/image/registry/challenges.ts'

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])

describe('the challenges of a server', () => {
  it('have parameters with commas in quotes, with escapes and without quotes', () => {
    const header =
      'Bearer realm="https://a.example/token", service=x,Scope="repository:a:pull,push",error="a \\"b\\""'
    expect(plain(header)).toEqual([
      [
        'bearer',
        {
          realm: 'https://a.example/token',
          service: 'x',
          scope: 'repository:a:pull,push',
          error: 'a "b"',
        },
      ],
    ])
  })

  it.each([
    [
      'Negotiate, Basic realm="r"',
      [
        ['negotiate', {}],
        ['basic', { realm: 'r' }],
      ],
    ],
    [
      'Basic realm="r", Bearer realm="https://t",service="s"',
      [
        ['basic', { realm: 'r' }],
        ['bearer', { realm: 'https://t', service: 's' }],
      ],
    ],
    [
      'NTLM TlRMTVNTUAAC==, Basic realm="r"',
      [
        ['ntlm', {}],
        ['basic', { realm: 'r' }],
      ],
    ],
    ['Bearer realm = "https://t" , service = s', [['bearer', { realm: 'https://t', service: 's' }]]],
    [', ,Basic realm=r', [['basic', { realm: 'r' }]]],
    ['Basic', [['basic', {}]]],
    ['', []],
    ['"a, b", Basic realm="r"', [['basic', { realm: 'r' }]]],
  ])('are listed in their order in %p', (header, expected) => {
    expect(plain(header)).toEqual(expected)
  })

  it('are what any list of them was written from', () => {
    const token = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,9}$/)
    const value = fc.string({ maxLength: 12, unit: 'grapheme-ascii' })
    const challenge = fc.tuple(
      token,
      fc.uniqueArray(fc.tuple(token, value), { maxLength: 3, selector: ([name]) => name.toLowerCase() }),
    )
    const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
    fc.assert(
      fc.property(fc.array(challenge, { maxLength: 4 }), (challenges) => {
        const header = challenges
          .map(([scheme, parameters]) =>
            `${scheme} ${parameters.map(([name, text]) => `${name}=${quoted(text)}`).join(', ')}`.trim(),
          )
          .join(', ')
        expect(plain(header)).toEqual(
          challenges.map(([scheme, parameters]) => [
            scheme.toLowerCase(),
            Object.fromEntries(parameters.map(([name, text]) => [name.toLowerCase(), text])),
          ]),
        )
      }),
    )
  })
})
