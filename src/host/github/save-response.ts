import { writeFile } from 'node:fs/promises'
import { fetchToFile } from '../../files/http-file.ts'

/** The response to a download request that does not follow redirects. */
interface DownloadResponse {
  readonly data: unknown
  readonly headers: { readonly location?: string | undefined }
}

/** Writes a downloaded file: GitHub sends its bytes, or the address to download them from. */
export async function saveResponse(
  { data, headers }: DownloadResponse,
  file: string,
  mostBytes = Infinity,
): Promise<void> {
  if (headers.location !== undefined) await fetchToFile(headers.location, file, { mostBytes })
  else if (data instanceof ArrayBuffer && data.byteLength <= mostBytes)
    await writeFile(file, new Uint8Array(data))
  else throw new Error('the server returned neither the file nor its address')
}
