import { describe, expect, it } from '@jest/globals'
import { RemoteSources } from '../../../src/remote/remote-sources.ts'
import { userError } from '../../harness/user-error.ts'

describe('an endpoint in a pull request from a fork', () => {
  it.each(['http://169.254.169.254', 'http://localhost:9000', 'HTTP://store.example.com'])(
    'is refused unless it is an https address: %s',
    async (endpoint) => {
      const remote = new RemoteSources({ folder: 'none', fromFork: true, cache: null })
      await expect(remote.find({ s3: 's3://flowers/a.csv', endpoint })).rejects.toThrow(
        userError('FORK_ENDPOINT_NOT_ALLOWED', endpoint),
      )
    },
  )
})
