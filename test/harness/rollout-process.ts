import { deployIn } from './rollout.ts'

/** Runs a rollout in a separate process: `rollout-process.ts <folder> <port> <image>`. */
const [folder = '', port, image] = process.argv.slice(2)
await deployIn(folder, Number(port), image)
