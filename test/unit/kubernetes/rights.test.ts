import { describe, expect, it } from '@jest/globals'
import { roleText, type Right } from '../../../src/kubernetes/rights.ts'

const read: Right = { group: 'apps', resource: 'deployments', verb: 'get' }
const list: Right = { group: '', resource: 'pods', verb: 'list' }

function nameOf(role: string): string | undefined {
  return /"name":"([^"]+)"/.exec(role)?.[1]
}

describe('roleText', () => {
  it('names roles with other rights differently, so that none replaces another', () => {
    expect(nameOf(roleText([read]))).toBe(nameOf(roleText([read], 'models')))
    expect(nameOf(roleText([read]))).not.toBe(nameOf(roleText([read, list])))
    expect(nameOf(roleText([read]))).not.toBe('tensorline-deploy')
  })
})
