import { deployIn } from './rollout.ts'

/** A rollout in a process of its own: `rollout-process.ts <folder> <port>`. */
const [folder = '', port] = process.argv.slice(2)
await deployIn(folder, Number(port))
