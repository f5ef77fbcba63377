import { expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors/user-error.ts'

it('the message of a UserError is short, however many names it could list', () => {
  const names = Array.from({ length: 20_000 }, (_, column) => `gene ${column}`).join(', ')
  const hint = 'Correct it.'
  const { message } = new UserError({ code: 'DATA_UNKNOWN_COLUMN', found: names, expected: names, hint })
  expect(message.length).toBeLessThan(4100)
  expect(message).toMatch(
    /^found gene 0, gene 1, .*…; expected gene 0, .*…\. Correct it\. \(DATA_UNKNOWN_COLUMN\)$/,
  )
})

it('the message of a UserError contains no half of a character', () => {
  const found = `a${'😀'.repeat(1500)}`
  const { message } = new UserError({ code: 'DATA_UNKNOWN_COLUMN', found, expected: 'x', hint: 'y' })
  expect(message.isWellFormed()).toBe(true)
})
