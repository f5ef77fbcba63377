/** What the stubs in `dist/<action>/` call: one bundle serves all actions and the terminal. */
export { finishStep, runAction } from './run-action.ts'
export { runCli } from '../cli/cli.ts'
