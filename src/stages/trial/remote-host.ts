import type { BirpcReturn } from 'birpc'
import type { Host, Log } from '../../host/host.ts'
import type { LogLevel, ParentFunctions, TrialFunctions, TrialTask } from './protocol.ts'
import { resultOf } from './settled.ts'

export type Parent = BirpcReturn<ParentFunctions, TrialFunctions>

/** Returns the host of a trial, which forwards to the host of its parent. */
export function remoteHost({ outside }: TrialTask, parent: Parent, cancelled: AbortSignal): Host {
  return {
    ...outside,
    cancelled,
    log: remoteLog(parent),
    artifacts: {
      nameInJob: (defaultName) => defaultName,
      // The search checks its names.
      checkName: async () => undefined,
      namesLike: () => Promise.reject(new TypeError('a trial cannot list artifacts by a pattern')),
      publish: async (name, folder, digest) => resultOf(await parent.publish(name, folder, digest)),
      fetch: async (name, into) => resultOf(await parent.fetch(name, into)),
    },
    cache: {
      restore: async (key, folder) => resultOf(await parent.restoreCache(key, folder)),
      save: async (key, folder) => resultOf(await parent.saveCache(key, folder)),
    },
    series: (name, folder) => ({
      restoreNewest: async () => resultOf(await parent.restoreSeries(name, folder)),
      saveNewest: async () => resultOf(await parent.saveSeries(name, folder)),
    }),
    // Summaries of single trainings would hide the table of the search.
    writeSummary: async () => undefined,
    baselines: {
      find: async () => ({
        found: false,
        reason: 'a trial has no baseline',
        hasRuns: false,
        skipped: [],
      }),
    },
    review: null,
    base: null,
    forkRun: null,
    identity: null,
    ledger: { namesOn: () => decidesNothing(), add: () => decidesNothing() },
    paint: (_, text) => text,
    deployments: {
      begin: () => Promise.reject(new TypeError('a trial cannot deploy')),
      resume: () => Promise.resolve(null),
      history: () => Promise.resolve([]),
    },
  }
}

function decidesNothing(): Promise<never> {
  return Promise.reject(new TypeError('a trial cannot record decisions'))
}

function remoteLog(parent: Parent): Log {
  const write =
    (level: LogLevel): Log['warning'] =>
    (message, location) =>
      void parent.log.asEvent(level, message, location)
  return {
    info: write('info'),
    warning: write('warning'),
    error: write('error'),
    debug: write('debug'),
    progress: write('progress'),
    // Groups of parallel trials would be nested in one another.
    group: (_title, work) => work(),
  }
}
