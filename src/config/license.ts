import { z } from 'zod'

const identifier = String.raw`\(*[A-Za-z0-9][A-Za-z0-9.:+-]*\)*`
const expression = new RegExp(`^${identifier}(?: (?:AND|OR|WITH) ${identifier})*$`)

/** A licence as an SPDX expression: identifiers, joined by AND, OR and WITH. */
export const licenseSchema = z
  .string()
  .regex(expression, 'must be an SPDX expression, such as `CC-BY-4.0` or `CC-BY-4.0 AND ODbL-1.0`')
