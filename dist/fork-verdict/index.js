import { performForkVerdict } from '../core/index.js'

await performForkVerdict()
