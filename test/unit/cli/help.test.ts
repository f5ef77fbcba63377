import { describe, expect, it } from '@jest/globals'
import { tmpdir } from 'node:os'
import { tensorlineHere } from '../../harness/terminal-here.ts'

/** Returns the help of a command without its line breaks. */
async function helpOf(...command: readonly string[]): Promise<string> {
  const { code, results } = await tensorlineHere(tmpdir(), [...command, '--help'])
  expect(code).toBe(0)
  return results.replaceAll(/\s+/g, ' ')
}

describe('the help', () => {
  it('shows defaults as they are typed, and no terms of its library', async () => {
    const help = await helpOf('run')
    expect(help).toContain('--config <file> Path of the pipeline file. (default: tensorline.yml)')
    expect(help).toContain('--set <path=value...>')
    expect(help).toContain('registry in its name. (default: false)')
    expect(help).not.toMatch(/preset|"/)
  })

  it('lists the choices that a description does not name', async () => {
    expect(await helpOf('doctor')).toContain('Choices: `auto`, `gpu`, `cpu`, `wasm`. (default: auto)')
    expect(await helpOf('deploy')).not.toContain('Choices')
  })

  it('marks required options, and shows no default of a flag', async () => {
    expect(await helpOf('verify-report')).toContain('its digest. (required)')
    expect(await helpOf('prune')).toContain('--json Print the outputs as one JSON object. -h')
  })

  it('names the first commands and the documentation, for all commands together only', async () => {
    expect(await helpOf()).toContain('To start, run `tensorline init`')
    expect(await helpOf('train')).not.toContain('To start')
  })
})
