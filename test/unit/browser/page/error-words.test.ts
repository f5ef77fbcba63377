import { describe, expect, it } from '@jest/globals'
import { columnOfError, messageOfReply, plainMessage } from '../../../../src/browser/page/error-words.ts'

describe('columnOfError', () => {
  it('returns the longest column that the message names', () => {
    const message = 'found "x" at instances[0].body mass; expected a number.'
    expect(columnOfError(message, ['body', 'body mass', 'sex'])).toBe('body mass')
    expect(columnOfError(message, ['sex'])).toBeNull()
  })
})

describe('messageOfReply', () => {
  it('returns the message and the code of an error of the server', () => {
    const body = JSON.stringify({ error: 'found a text', code: 'SERVING_INVALID_REQUEST' })
    expect(messageOfReply(400, body)).toEqual({ message: 'found a text', code: 'SERVING_INVALID_REQUEST' })
  })

  it('contains the status of a response that a proxy sent', () => {
    expect(messageOfReply(502, '<html>')).toEqual({ message: expect.stringContaining('502'), code: null })
  })
})

describe('plainMessage', () => {
  it('contains no code and no position in a list of examples', () => {
    expect(
      plainMessage('found "x" at instances[0].rooms; expected a number. Send one. (SERVING_INVALID_REQUEST)'),
    ).toBe('Found "x" for rooms; expected a number. Send one.')
  })
})
