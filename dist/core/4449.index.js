export const id = 4449;
export const ids = [4449];
export const modules = {

/***/ 84449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  search: () => (/* binding */ search)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/config/read-line.js + 15 modules
var read_line = __webpack_require__(72414);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/lineage/digest.js
var lineage_digest = __webpack_require__(81507);
;// CONCATENATED MODULE: ./build/core/js/src/search/asha.js
/**
 * Stops a trial that is not among the best at a rung: Li et al., "A system for massively parallel hyperparameter tuning",
 * MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the powers of the reduction factor.
 */
function rungWatcher({ 'min-epochs': first, 'reduction-factor': factor }, rungs, goodness) {
    let stopped = null;
    return {
        stoppedAt: () => stopped,
        async afterEpoch(record) {
            if (!isRung(record.epoch, first, factor))
                return 'continue';
            const value = goodness(record);
            const seen = [...(rungs.get(record.epoch) ?? []), value];
            rungs.set(record.epoch, seen);
            const allowed = Math.max(Math.floor(seen.length / factor), 1);
            const better = seen.filter((other) => other > value).length;
            if (better < allowed)
                return 'continue';
            stopped = record.epoch;
            return 'stop';
        },
    };
}
function isRung(epoch, first, factor) {
    let rung = first;
    while (rung < epoch)
        rung *= factor;
    return rung === epoch;
}

// EXTERNAL MODULE: ./build/core/js/src/search/sampler.js + 2 modules
var sampler = __webpack_require__(78958);
// EXTERNAL MODULE: ./build/core/js/src/search/space.js
var space = __webpack_require__(95248);
// EXTERNAL MODULE: ./build/core/js/src/search/trial.js
var search_trial = __webpack_require__(62662);
// EXTERNAL MODULE: ./build/core/js/src/stages/read-trial.js
var read_trial = __webpack_require__(46788);
// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
// EXTERNAL MODULE: ./build/core/js/src/stages/search-result.js + 2 modules
var search_result = __webpack_require__(90545);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 54 modules
var train = __webpack_require__(55616);
;// CONCATENATED MODULE: ./build/core/js/src/stages/search.js













/** Trains trial after trial on this machine, each from what the ones before it came to, and publishes the best model. */
async function search(run, inputs) {
    const section = (0,stages_run/* requireSection */.nA)(run, 'search');
    const dataset = await (0,stages_run/* locateArtifact */.rd)(run, inputs.dataset);
    const rungs = new Map();
    const tried = [];
    const trials = [];
    for (let number = 0; number < section.trials; number++) {
        const places = (0,sampler/* placesOf */.e)(section, number, tried);
        const trial = await perform(run, { ...inputs, dataset }, section, { number, places, rungs });
        trials.push(trial);
        if (trial.value !== null)
            tried.push({ places, goodness: (0,search_trial/* goodnessOf */.uf)(section.metric, trial.value) });
    }
    return (0,search_result/* announceSearch */.Y)(run, section, trials, inputs);
}
/** One training; one that fails is a row of the table, and the search goes on. */
async function perform(run, inputs, section, { number, places, rungs }) {
    const { host, file, workspace } = run;
    const point = (0,space/* pointAt */.sd)(section, places);
    const artifact = `trial-${number}`;
    try {
        const line = await (0,read_line/* readLine */.X)(file, [...inputs.set, ...(0,space/* overridesOf */.FB)(point)]);
        const { digest } = await (0,dataset/* openDataset */.Jp)(inputs.dataset);
        const own = { ...run, line, workspace: (0,external_node_path_.join)(workspace, artifact) };
        const earlier = await (0,read_trial/* readTrial */.$)(own, section, { number, point, artifact });
        const same = earlier.recipe === (0,lineage_digest/* digestOfJson */.Qs)((0,train.recipeOf)(line, {})) && earlier.dataset === digest;
        if (same) {
            host.log.info(`Trial ${number} was trained before: ${section.metric} ${earlier.trial.value ?? '–'}.`);
            return earlier.trial;
        }
        host.log.info(`── trial ${number}: ${JSON.stringify(point)}`);
        const watcher = section.stop
            ? rungWatcher(section.stop, rungs, (epoch) => (0,search_trial/* goodnessOf */.uf)(section.metric, (0,search_trial/* metricIn */.My)(section.metric, epoch) ?? NaN))
            : null;
        // Sixteen pages of single trainings would bury the table of the search.
        const quiet = { ...own, host: { ...host, writeSummary: async () => undefined } };
        await (0,train.train)(quiet, { ...inputs, artifact, tensorboard: false }, watcher ? [watcher] : []);
        const { trial } = await (0,read_trial/* readTrial */.$)(own, section, { number, point, artifact });
        return watcher?.stoppedAt() == null ? trial : { ...trial, outcome: 'stopped' };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.warning(`Trial ${number} failed: ${error.message}`);
        return {
            trial: number,
            point,
            outcome: 'failed',
            value: null,
            epochs: 0,
            digest: null,
            note: error.message,
        };
    }
}


/***/ })

};
