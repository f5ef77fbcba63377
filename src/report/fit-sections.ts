/**
 * Returns the sections that fit completely. Only the first section, which contains the outcome, may be cut.
 * @param limit in bytes
 */
export function fitSections(sections: readonly string[], limit: number): string {
  const whole = sections.join('\n\n')
  if (Buffer.byteLength(whole) <= limit) return whole
  const pointer = '\n\n_The rest is in `report.html` of the report artifact._'
  const room = limit - Buffer.byteLength(pointer)
  const kept: string[] = []
  for (const part of sections) {
    if (kept.length === 0 && part !== sections[0]) break
    if (Buffer.byteLength([...kept, part].join('\n\n')) <= room) kept.push(part)
  }
  return `${kept.length > 0 ? kept.join('\n\n') : cut(sections[0] ?? '', room)}${pointer}`
}

function cut(text: string, bytes: number): string {
  const whole = Buffer.from(text)
  const decoder = new TextDecoder('utf-8')
  return `${decoder.decode(whole.subarray(0, Math.max(0, bytes - 3)), { stream: true })}…`
}
