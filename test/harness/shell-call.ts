import { execFileSync } from 'node:child_process'

/** Returns the arguments that a shell passes to curl, and the bytes of its standard input if `@-` is the body. */
export function curlCall(command: string): { readonly args: string[]; readonly input: Buffer } {
  const script = `curl() { printf '%s\\0' "$@"; if [ "\${!#}" = @- ]; then cat; fi; }\n${command}`
  const output = execFileSync('bash', ['-c', script])
  const args: string[] = []
  let start = 0
  while (args.at(-1) !== '@-') {
    const end = output.indexOf(0, start)
    if (end < 0) break
    args.push(output.subarray(start, end).toString())
    start = end + 1
  }
  return { args, input: output.subarray(start) }
}

/** Sends the request of a command with curl, without curl. */
export function sendCommand(command: string): Promise<Response> {
  const { args, input } = curlCall(command)
  const [url = ''] = args
  const type = args.find((arg) => arg.startsWith('Content-Type: '))?.slice('Content-Type: '.length)
  const data = args.at(-1) ?? ''
  return fetch(url, {
    method: 'POST',
    // The media type that curl declares for `-d`.
    headers: { 'content-type': type ?? 'application/x-www-form-urlencoded' },
    body: data === '@-' ? Uint8Array.from(input) : data,
  })
}
