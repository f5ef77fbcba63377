import { performTrial } from '../core/index.js'

await performTrial()
