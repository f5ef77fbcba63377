import { finishStep } from '../core/index.js'

await finishStep()
process.exit()
