import { describe, expect, it } from '@jest/globals'
import { takeOverFields } from '../../../src/kubernetes/field-ownership.ts'

const apiVersion = 'apps/v1'
const owner = (manager: string, operation: string, ...fields: string[]) => ({
  manager,
  operation,
  apiVersion,
  fieldsV1: { 'f:spec': Object.fromEntries(fields.map((field) => [field, {}])) },
})
const controller = { ...owner('kube-controller-manager', 'Update', 'f:replicas'), subresource: 'status' }
const ours = owner('tensorline', 'Apply', 'f:paused')

describe('takeOverFields', () => {
  it('adds the fields that kubectl and Helm applied to those of deployments, and keeps other owners', () => {
    const tools = [
      owner('helm', 'Update', 'f:template'),
      owner('kubectl-client-side-apply', 'Update', 'f:strategy'),
    ]
    expect(takeOverFields([...tools, controller, ours], apiVersion)).toEqual([
      controller,
      owner('tensorline', 'Apply', 'f:paused', 'f:template', 'f:strategy'),
    ])
  })

  it('makes deployments the owner if they own no field yet', () => {
    expect(takeOverFields([owner('kubectl', 'Apply', 'f:template')], apiVersion)).toEqual([
      owner('tensorline', 'Apply', 'f:template'),
    ])
  })

  it('is null without fields of a tool, or with fields of another version of the API only', () => {
    expect(takeOverFields([controller, ours], apiVersion)).toBeNull()
    expect(takeOverFields([owner('helm', 'Update', 'f:template')], 'apps/v2')).toBeNull()
  })
})
