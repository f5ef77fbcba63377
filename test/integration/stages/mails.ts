import { afterEach } from '@jest/globals'
import {
  PullRequestSetting,
  type ProjectFiles,
  type PullRequestOptions,
} from '../../harness/pull-request-setting.ts'

let setting: PullRequestSetting | null = null
afterEach(() => closeSetting())

export async function newSetting(files: ProjectFiles): Promise<PullRequestSetting> {
  await closeSetting()
  setting = await PullRequestSetting.create(files)
  return setting
}

async function closeSetting(): Promise<void> {
  await setting?.close()
  setting = null
}

export const size = 600

/** Returns predictions for mails, of which some rows are wrong. */
export function mails(isWrong: (row: number) => boolean, task = '', rows = size): string {
  const names = task === 'numbers' ? ['0', '1'] : ['ham', 'spam']
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = row % 2
    const predicted = isWrong(row) ? 1 - label : label
    const region = row % 3 === 0 ? 'north' : 'south'
    return [
      `mail-${row}`,
      names[label],
      names[predicted],
      region,
      `half-${row % 2}`,
      `patient-${row % 12}`,
    ].join()
  })
  return ['example,label,prediction,region,half,patient', ...lines].join('\n')
}

export const good = mails((row) => row < 6)
export const bad = mails((row) => row < 60)

/** Returns `tensorline.yml` with a gate in flow style. */
export const line = (gate: string, name = 'mails') => `name: ${name}\ngate: {${gate}}\n`

export interface Attack extends PullRequestOptions {
  /** The gate of the base branch, and that of the pull request. */
  readonly main: string
  readonly pull: string
  readonly mainFiles?: ProjectFiles
  readonly pullFiles?: ProjectFiles
  readonly candidates?: readonly string[]
}

/** Runs the gate of main, then that of the pull request. */
export async function judge({
  main,
  pull,
  mainFiles,
  pullFiles,
  candidates = ['mails.csv'],
  ...options
}: Attack) {
  const setting = await newSetting({
    'tensorline.yml': line(main),
    'mails.csv': good,
    ...mainFiles,
  })
  await setting.onMain('evaluate-gate', '--candidate', ...candidates)
  await setting.propose({ 'tensorline.yml': line(pull), 'mails.csv': bad, ...pullFiles })
  return setting.gate({ ...options, inputs: { candidate: 'mails.csv', ...options.inputs } })
}

export const strict = 'require: [accuracy >= 0.95], compare: []'
export const compared = 'compare: [{metric: accuracy, margin: 0.02}]'
