import { performTrial } from './main.ts'

performTrial()
