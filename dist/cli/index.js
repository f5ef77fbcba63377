#!/usr/bin/env node
import { runCli } from '../core/index.js'

process.exit(await runCli(process.argv.slice(2)))
