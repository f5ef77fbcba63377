export const id = 9176;
export const ids = [9176];
export const modules = {

/***/ 49176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preprocess: () => (/* binding */ preprocess)
});

// EXTERNAL MODULE: ./build/core/js/src/errors.js
var errors = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/core/js/src/data/dataset.js
var data_dataset = __webpack_require__(68598);
// EXTERNAL MODULE: ./build/core/js/src/data/prepare.js + 10 modules
var prepare = __webpack_require__(53805);
// EXTERNAL MODULE: ./build/core/js/src/evaluation/wording.js
var wording = __webpack_require__(11232);
// EXTERNAL MODULE: ./build/core/js/src/data/schema.js
var schema = __webpack_require__(10543);
// EXTERNAL MODULE: ./build/core/js/src/data/target.js
var data_target = __webpack_require__(40133);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/dataset-summary.js



/** What preprocess made, for the job's summary. */
function datasetSummary({ details, digest }, cacheHit) {
    const splits = schema/* splitNames */.bZ.map((name) => [name, details.rows[name].toLocaleString('en')]);
    const steps = details.transform.steps.map(({ step }) => step).join(', ') || 'none';
    return [
        `## Dataset ${(0,markdown/* escapeMarkdown */.FV)(details.name)}`,
        cacheHit ? 'Taken from the cache: sources and recipe are unchanged.' : '',
        (0,markdown/* table */.tp)(['Split', 'Examples'], splits, [1]),
        (0,markdown/* table */.tp)(['', ''], [
            ['Features', featuresText(details.features)],
            ...(details.transform.inputs ?? []).map(({ name, places }) => [
                `Input ${(0,markdown/* escapeMarkdown */.FV)(name)}`,
                `${places.length} values`,
            ]),
            ...labelRows(details.label),
            ...(details.weight === undefined ? [] : [['Weight', (0,markdown/* escapeMarkdown */.FV)(details.weight)]]),
            ['Transform', steps],
            ['Digest', (0,markdown/* digestText */.M6)(digest)],
        ]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** Of several outputs a row each. */
function labelRows(target) {
    return (0,data_target/* outputsOf */.Yz)(target).map(({ name, label }) => [
        target.kind === 'several' ? `Output ${(0,markdown/* escapeMarkdown */.FV)(name)}` : 'Label',
        `${(0,markdown/* escapeMarkdown */.FV)(label.column)}: ${label.kind === 'class' ? `one of ${label.classes.length} classes` : 'a number'}`,
    ]);
}
function featuresText(features) {
    switch (features.kind) {
        case 'image':
            return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`;
        case 'table':
            return `${features.columns.length} columns: ${features.columns.map(({ name }) => (0,markdown/* escapeMarkdown */.FV)(name)).join(', ')}`;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/run.js
var stages_run = __webpack_require__(95412);
;// CONCATENATED MODULE: ./build/core/js/src/stages/preprocess.js






/** Makes the dataset of the line, or takes it from the cache when sources and recipe are unchanged, and publishes it. */
async function preprocess(run, inputs) {
    const { host } = run;
    const section = (0,stages_run/* requireSection */.nA)(run, 'data');
    const { name, place } = (0,stages_run/* nameArtifact */.o9)(run, inputs.artifact, 'dataset');
    const recipe = await (0,errors/* aboutKey */.NS)(['data'], () => (0,prepare/* recipeOf */.S)(section, run.folder));
    warnOfOverlooked(recipe, host.log);
    const { dataset, cacheHit } = (inputs.cache ? await restore(run, recipe, place) : null) ??
        (await preprocess_prepare(run, recipe, place, inputs.cache));
    await host.artifacts.publish(name, dataset.folder, dataset.digest);
    await host.writeSummary(datasetSummary(dataset, cacheHit));
    const { rows } = dataset.details;
    return {
        failure: null,
        outputs: {
            digest: dataset.digest,
            artifact: name,
            path: dataset.folder,
            'recipe-digest': recipe.digest,
            'cache-hit': cacheHit,
            'train-rows': rows.train,
            'validation-rows': rows.validation,
            'test-rows': rows.test,
        },
    };
}
function warnOfOverlooked({ overlooked }, log) {
    if (overlooked.length === 0)
        return;
    log.warning(`Images left out, since only PNG and JPEG are read: ${(0,wording/* countText */.lT)(overlooked.length)}, the first ${overlooked[0]}.`);
}
async function restore({ host, line }, recipe, place) {
    if (!(await host.cache.restore(cacheKey(line.name, recipe), place)))
        return null;
    const dataset = await (0,data_dataset/* openDataset */.Jp)(place).catch((error) => {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        host.log.warning(`The dataset in the cache cannot be used, so it is made anew: ${error.message}`);
        return null;
    });
    if (dataset === null)
        return null;
    host.log.info(`Sources and recipe are unchanged: took dataset ${dataset.digest} from the cache.`);
    return { dataset, cacheHit: true };
}
async function preprocess_prepare(run, recipe, place, keep) {
    const { host, line, folder } = run;
    const started = new Date();
    const dataset = await host.log.group('Prepare the dataset', () => (0,errors/* aboutKey */.NS)(['data'], () => (0,prepare/* prepareDataset */.s)({
        name: line.name,
        section: (0,stages_run/* requireSection */.nA)(run, 'data'),
        recipe,
        base: folder,
        into: place,
        log: host.log,
        record: (preparation) => (0,stages_run/* runRecord */.DW)(run, started, { ...preparation }),
    })));
    if (keep)
        await host.cache.save(cacheKey(line.name, recipe), dataset.folder);
    return { dataset, cacheHit: false };
}
/** The dataset bears the name of its line, which the recipe does not hold. */
function cacheKey(name, { digest }) {
    return `tensorline-dataset-${name}-${digest}`;
}


/***/ })

};
