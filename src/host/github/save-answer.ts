import { writeFile } from 'node:fs/promises'
import { fetchToFile } from '../../files/http-file.ts'

/** The answer to a request for bytes that asked for no redirect to be followed. */
interface Answer {
  readonly data: unknown
  readonly headers: { readonly location?: string | undefined }
}

/** Puts what a download answered into a file: GitHub sends the bytes, or says where they are. */
export async function saveResponse(
  { data, headers }: Answer,
  file: string,
  mostBytes = Infinity,
): Promise<void> {
  if (headers.location !== undefined) await fetchToFile(headers.location, file, mostBytes)
  else if (data instanceof ArrayBuffer && data.byteLength <= mostBytes)
    await writeFile(file, new Uint8Array(data))
  else throw new Error('the server sent neither the file nor its address')
}
