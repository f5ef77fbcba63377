import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { stopDeployment } from '../../../src/cli/stop-deployment.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../data/sources.ts'
import { silentLog } from '../kubernetes/api-server.ts'

describe('stopDeployment', () => {
  it('shows how to end a server in a cluster, which it does not end', async () => {
    const folder = await folderWith({
      'tensorline.yml': 'name: digits\ndeploy: {target: kubernetes, namespace: models}\n',
    })
    const options = { config: join(folder, 'tensorline.yml'), set: [] }
    const host = { log: silentLog, cancelled: new AbortController().signal, revision: null }
    const stopped = stopDeployment(options, host)
    await expect(stopped).rejects.toThrow(userError('DEPLOY_UNSUPPORTED'))
    await expect(stopped).rejects.toThrow(
      'kubectl delete --namespace models deployment,service,serviceaccount,networkpolicy,poddisruptionbudget,horizontalpodautoscaler,ingress --selector app.kubernetes.io/name=digits,',
    )
  })
})
