import { performTrial } from './run-trial.ts'

performTrial()
