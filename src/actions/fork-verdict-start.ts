import { performForkVerdict } from './fork-verdict.ts'

performForkVerdict()
