import { runAction } from '../../src/actions/run-action.ts'
import { isStageKey } from '../../src/stages/stages.ts'

const [name = ''] = process.argv.slice(2)
if (!isStageKey(name)) throw new TypeError(`no action ${name}`)
process.exitCode = await runAction(name)
