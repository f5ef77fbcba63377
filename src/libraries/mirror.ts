import { join } from 'node:path'
import { UserError, hasCode, messageOf } from '../errors/user-error.ts'
import { fetchToFile } from '../files/http-file.ts'
import { explainHashMismatch } from './clients/client-failure.ts'
import type { LockedPackage } from './native-library.ts'

/** Fetches a package that lies under its own name below `url`. Throws UserError when it is not there or another file. */
export async function fetchFromMirror(url: string, wanted: LockedPackage, folder: string): Promise<void> {
  const address = new URL(url)
  address.pathname = `${address.pathname.replace(/\/$/, '')}/${wanted.file}`
  const sha256 = await fetchToFile(address.href, join(folder, wanted.file)).catch((error: unknown) => {
    if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')) throw error
    throw new UserError(
      {
        code: 'LIBRARY_DOWNLOAD_FAILED',
        found: `no way to fetch ${wanted.file} from ${address.host} (${messageOf(error)})`,
        expected: "all packages of the library at 'runtime-url', each under its own name",
        hint: 'Check the address, that this machine reaches it (HTTPS_PROXY where there is a proxy), and that the mirror holds this file; docs/engine.md tells how one is filled.',
      },
      { cause: error },
    )
  })
  if (sha256 !== wanted.sha256) throw new UserError(explainHashMismatch(wanted))
}
