import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSummary } from '../../../../src/host/github/summary.ts'
import { recordingLog } from '../recording-log.ts'

async function summaryFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'tensorline-summary-')), 'summary.md')
}

describe('the summary page of a step', () => {
  it('contains every part', async () => {
    const file = await summaryFile()
    await writeFile(file, 'before\n')
    const write = createSummary(file, recordingLog())
    await write('# Verdict')
    await write('Curves')
    expect(await readFile(file, 'utf8')).toBe('before\n# Verdict\nCurves\n')
  })

  it('stays within 1 MiB, with one note about the cut, and ignores later parts', async () => {
    const file = await summaryFile()
    const write = createSummary(file, recordingLog())
    await write('é\n'.repeat(200_000))
    await write('ü\n'.repeat(500_000))
    await write('after')
    expect((await stat(file)).size).toBeLessThanOrEqual(1024 * 1024)
    const page = await readFile(file, 'utf8')
    expect(page.split('Cut here')).toHaveLength(2)
    expect(page).toMatch(/report artifact of this run contains everything\._\n$/)
  })

  it('is not written without a summary file of the runner', async () => {
    const log = recordingLog()
    await createSummary(null, log)('text')
    expect(log.lines).toEqual([expect.stringMatching(/^debug: .*no summary page/)])
  })
})
