export const id = 5837;
export const ids = [5837];
export const modules = {

/***/ 95837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trainingSummary),
/* harmony export */   z: () => (/* binding */ learningCurves)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);

/** What train made, for the job's summary. `engine` is one line that names what ran the tensors. */
function trainingSummary(model, { history, epoch }, engine) {
    return [
        `## Model ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(model.details.name)}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['', ''], [
            ['Parameters', model.details.parameters.toLocaleString('en')],
            ['Size', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(model.details.modelBytes)],
            ['Engine', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(engine)],
            ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .digestText */ .M6)(model.digest)],
        ]),
        keptLine(history, epoch),
        learningCurves(history),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Every epoch', epochTable(history, epoch)),
    ]
        .filter(Boolean)
        .join('\n\n');
}
/** GitHub's charts cannot mark a point, so words tell whose weights were kept. */
function keptLine(history, epoch) {
    return epoch === null ? '' : `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Loss and accuracy over the epochs. */
function learningCurves(history) {
    const curve = (name, key) => ({
        name,
        values: history.map((epoch) => epoch[key] ?? NaN),
    });
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lineChart */ .Tz)('Loss', [curve('training', 'loss'), curve('validation', 'validationLoss')]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .lineChart */ .Tz)('Accuracy', [curve('training', 'accuracy'), curve('validation', 'validationAccuracy')]),
    ]
        .filter(Boolean)
        .join('\n\n');
}
function epochTable(history, kept) {
    const cell = (value) => value?.toFixed(4) ?? '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Epoch', 'Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'], history.map(({ epoch, ...values }) => [
        epoch === kept ? `**${epoch}** (kept)` : String(epoch),
        cell(values.loss),
        cell(values.accuracy),
        cell(values.validationLoss),
        cell(values.validationAccuracy),
    ]), [0, 1, 2, 3, 4]);
}


/***/ })

};
