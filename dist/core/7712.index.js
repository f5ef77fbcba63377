export const id = 7712;
export const ids = [7712];
export const modules = {

/***/ 72977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YH: () => (/* binding */ positionsIn),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _data_data_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23343);
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67253);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38602);
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10270);




/** Returns the names of the columns of scores. */
function scoreColumns({ columns }) {
    return [...columns.keys()].filter((column) => column.startsWith(_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .scorePrefix */ .TD));
}
/**
 * Returns a column of names: ids, classes, tags.
 * @throws UserError for names that are missing or too long
 */
function namesIn(table, column) {
    const cells = cellsOf(table, column);
    refuse(table, column, (row) => isRounded(cells[row] ?? null), 'that are numbers with more digits than JSON and float64 preserve', 'such names as quoted text');
    const names = cells.map(nameOf);
    refuse(table, column, (row) => names[row] === null || names[row] === '', 'without a value', 'a value in every row');
    refuse(table, column, (row) => (names[row]?.length ?? 0) > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG, `longer than ${_file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG} characters`, 'names that a report can show');
    return names.map((name) => name ?? '');
}
/**
 * Returns a column of finite numbers.
 * @throws UserError for other values
 */
function numbersIn(table, column) {
    const values = columnOf(table, column);
    const numbers = values instanceof Float64Array ? values : Float64Array.from(values, numberOf);
    const wrong = (row) => !Number.isFinite(numbers[row]);
    refuse(table, column, wrong, 'that are missing or not finite numbers', 'a finite number in every row');
    return numbers;
}
/**
 * Returns a column of positions in a sequence.
 * @throws UserError for values that are not whole numbers from 0
 */
function positionsIn(table, column) {
    const numbers = numbersIn(table, column);
    const wrong = (row) => !Number.isSafeInteger(numbers[row]) || (numbers[row] ?? NaN) < 0;
    refuse(table, column, wrong, 'that are not positions', 'whole numbers from 0');
    return numbers;
}
/** Returns true for integers from 2⁵³ on, which float64 rounds, so different names may have become one. */
function isRounded(cell) {
    return typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell);
}
/**
 * Returns a name as text; null if it is missing. Spellings of different writers give the same name: `1.0` is `1`, since a column of
 * classes becomes `1.0` as soon as one of its values is missing, and Python's `True` is `true`.
 */
function nameOf(cell) {
    if (cell === null)
        return null;
    const text = String(cell);
    // A longer name is refused, and on 10 MB of digits the pattern would backtrack with all positions in memory.
    if (text.length > _file_format_js__WEBPACK_IMPORTED_MODULE_2__/* .longestName */ .YG)
        return text;
    return /^true$|^false$/i.test(text) ? text.toLowerCase() : text.replace(/^(-?\d+)\.0+$/, '$1');
}
/** Returns the number of a cell; NaN if it is not a number. */
function numberOf(cell) {
    if (typeof cell === 'number')
        return cell;
    return typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : NaN;
}
/** Returns the cells of a column; numbers for a column that was read as numbers. */
function cellsOf(table, column) {
    const values = columnOf(table, column);
    return values instanceof Float64Array
        ? Array.from(values, (value) => (Number.isNaN(value) ? null : value))
        : values;
}
function columnOf({ columns }, column) {
    const values = columns.get(column);
    if (values)
        return values;
    throw new TypeError(`the table has no column ${column}`);
}
function refuse({ rows }, column, isWrong, found, expected) {
    let [first, wrong] = [-1, 0];
    for (let row = 0; row < rows.length; row++) {
        if (!isWrong(row))
            continue;
        if (first < 0)
            first = row;
        wrong += 1;
    }
    if (first < 0)
        return;
    const row = rows[first];
    // The rows were sorted; each still has its position in the file.
    const index = (row?.index ?? 0) + 1;
    throw new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PREDICTIONS_INVALID_VALUE',
        found: `${wrong} of ${rows.length} values of the column ${column} ${found}, the first in row ${index}`,
        expected,
        hint: 'Correct the prediction file.',
        ...(row ? { location: (0,_data_data_file_js__WEBPACK_IMPORTED_MODULE_0__/* .locationOf */ .hD)(row) } : {}),
    });
}
const mostShown = 20;
/** Returns names shortened and escaped for a message. */
function namesText(names) {
    const all = [...names];
    const shown = all.slice(0, mostShown).map((name) => JSON.stringify((0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(name)));
    return [...shown, ...(all.length > mostShown ? [`… (${all.length} in all)`] : [])].join(', ');
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ requiredColumns),
/* harmony export */   TD: () => (/* binding */ scorePrefix),
/* harmony export */   YG: () => (/* binding */ longestName)
/* harmony export */ });
/* unused harmony export rowJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Prefix of columns of scores: `score.<class>` contains the scores of a class. */
const scorePrefix = 'score.';
/** Longest name or id, in characters; longer ones would fill a report. */
const longestName = 1000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(longestName), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const example = name.describe('Name of the example: the same for candidate and baseline.');
const className = name.describe('Name of the correct class.');
const classification = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: className,
    prediction: name.optional().describe('Name of the predicted class; that of the highest score if left out.'),
});
const regression = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example,
    label: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The correct value.'),
    prediction: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The predicted value.'),
});
const ranking = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    query: name.describe('Name of the query, user or session that items are ranked for.'),
    item: name.describe('Name of the item: the same for candidate and baseline.'),
    relevance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).describe('Relevance of the item for the query; 0 if it is irrelevant.'),
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Score of the model; the item with the highest score comes first.'),
});
const sequence = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    example: name.describe('Name of the sequence: the same for candidate and baseline.'),
    position: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('Position in the sequence.'),
    label: name.describe('The correct tag, for spans with B- and I- before the name as in CoNLL.'),
    prediction: name.describe('The predicted tag.'),
});
/** One row of a prediction file, by task. Other columns are allowed, for slices. */
const rowSchemas = { classification, regression, ranking, sequence };
/** Columns that every file of a task has. */
const requiredColumns = {
    classification: ['example', 'label'],
    regression: ['example', 'label', 'prediction'],
    ranking: ['query', 'item', 'relevance', 'score'],
    sequence: ['example', 'position', 'label', 'prediction'],
};
/** Returns the JSON Schema of a row. */
function rowJsonSchema(task) {
    const schema = {
        ...z.toJSONSchema(rowSchemas[task], { target: 'draft-2020-12' }),
        title: `One row of predictions for the task ${task}`,
        description: 'A line of JSONL, or a row of CSV, Parquet or Arrow. Slices can use any other column.',
    };
    if (task !== 'classification')
        return schema;
    const scored = '^score\\.';
    return {
        ...schema,
        patternProperties: {
            [scored]: { type: 'number', description: 'Score of the class whose name follows the dot.' },
        },
        anyOf: [{ required: ['prediction'] }, { not: { propertyNames: { not: { pattern: scored } } } }],
    };
}


/***/ }),

/***/ 47998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal)
/* harmony export */ });
/** Returns the `index`-th standard normal number of a stream: Box and Muller, "A note on the generation of random normal deviates", Annals of Mathematical Statistics 29 (1958). */
function normal(random, index) {
    const pair = index - (index % 2);
    const radius = Math.sqrt(-2 * Math.log(1 - random.draw(pair)));
    const angle = 2 * Math.PI * random.draw(pair + 1);
    return radius * (index % 2 === 0 ? Math.cos(angle) : Math.sin(angle));
}


/***/ }),

/***/ 11166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ classSection),
  K: () => (/* binding */ classTables)
});

// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/confusion-matrix.js


/** Longer column headings are rotated. */
const longestLying = 4;
/**
 * Returns a table with the number of examples of each label by predicted class. The shade grows with the square root of
 * the share of the label's examples, so that rare mistakes are visible.
 */
function confusionMatrix(caption, classes, matrix) {
    const upright = classes.some((name) => name.length > longestLying) ? 'upright' : '';
    return (0,markup/* html */.qy) `<div class="frame" role="region" aria-label="${caption}" tabindex="0">
    <table class="heat">
      <caption>
        <span>${caption}</span>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${classes.map((name) => (0,markup/* html */.qy) `<th scope="col" class="${upright}"><span>${headText(name)}</span></th>`)}
        </tr>
      </thead>
      <tbody>
        ${matrix.map((row, label) => (0,markup/* html */.qy) `<tr>
              <th scope="row">${headText(classes[label] ?? '')}</th>
              ${row.map((count, prediction) => (0,markup/* html */.qy) `<td class="${label === prediction ? 'right' : 'wrong'} s${shade(count, row)}">
                    ${count === 0 ? '·' : (0,format/* formatCount */.B4)(count)}
                  </td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
function shade(count, row) {
    const all = row.reduce((total, value) => total + value, 0);
    return count === 0 ? 0 : Math.max(1, Math.round(8 * Math.sqrt(count / Math.max(1, all))));
}
function headText(name) {
    return (0,format/* truncate */.xv)(name, 24);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/classes.js




/** Further classes are collapsed; the weakest come first. */
const mostClasses = 15;
function classSection({ classification }) {
    if (!classification)
        return null;
    return (0,html_table/* section */.uW)('Classes', 'classes', classTables(classification, { model: 'the candidate' }));
}
/**
 * Returns the confusion matrix, the most frequent mistakes and the metrics of each class.
 * @param words the name of the evaluated model in captions, and the end of each caption, by which those of several outputs differ
 */
function classTables(classification, { model, end = '' }) {
    const { classes, confusion, confusions } = classification;
    const baselineMatrix = confusion?.baseline ?? null;
    const names = classes.map((row) => row.class);
    return [
        (0,markup/* html */.qy) `<div class="columns">
      ${confusion && confusionMatrix(`Rows are labels, columns are predictions of ${model}${end}`, names, confusion.candidate)}
      ${mistakeTable(confusions, end)}
    </div>`,
        baselineMatrix &&
            (0,markup/* html */.qy) `<details class="more">
        <summary>The same for the baseline</summary>
        ${confusionMatrix('Rows are labels, columns are predictions of the baseline', names, baselineMatrix)}
      </details>`,
        classTable(classes, end),
    ];
}
function classTable(classes, end) {
    const compared = classes.some(({ baselineRecall }) => baselineRecall !== null);
    const percent = (value) => (0,format/* formatValue */.Fl)(value, 'fraction');
    return (0,html_table/* foldedTable */.vd)(`Precision, recall and F1 of each class, the weakest first${end}`, [
        (0,html_table/* text */.Qq)('Class'),
        (0,html_table/* number */.ai)('Examples'),
        (0,html_table/* number */.ai)('Precision'),
        (0,html_table/* number */.ai)('Recall'),
        (0,html_table/* number */.ai)('F1'),
        ...(compared ? [(0,html_table/* number */.ai)('Baseline’s recall')] : []),
    ], weakestFirst(classes).map((row) => [
        (0,format/* truncate */.xv)(row.class),
        (0,format/* formatCount */.B4)(row.support),
        percent(row.precision),
        row.support === 0 ? '–' : percent(row.recall),
        percent(row.f1),
        ...(compared
            ? [row.baselineRecall === null || row.support === 0 ? '–' : percent(row.baselineRecall)]
            : []),
    ]), mostClasses);
}
/** Returns the classes by F1, weakest first; classes without examples come last. */
function weakestFirst(classes) {
    const rank = ({ support, f1 }) => (support === 0 ? 2 : f1);
    return classes.toSorted((a, b) => rank(a) - rank(b));
}
function mistakeTable(confusions, end) {
    if (confusions.length === 0)
        return null;
    return (0,html_table/* dataTable */.Jx)(`The most frequent mistakes${end}`, [(0,html_table/* text */.Qq)('Label'), (0,html_table/* text */.Qq)('Predicted'), (0,html_table/* number */.ai)('Examples')], confusions.map(({ label, predicted, count }) => [
        (0,format/* truncate */.xv)(label),
        (0,format/* truncate */.xv)(predicted),
        (0,format/* formatCount */.B4)(count),
    ]));
}


/***/ }),

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ exampleCard),
/* harmony export */   fK: () => (/* binding */ fact),
/* harmony export */   t: () => (/* binding */ mostInTitle),
/* harmony export */   wj: () => (/* binding */ prediction)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Longest text of a cell. The tooltip shows a longer part of a cut text. */
const mostCharacters = 90;
const mostInTitle = 600;
/** Returns one example as a list item: its image or its row, its label, and predictions. */
function exampleCard(card, example) {
    const picture = example?.picture ?? null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li class="example">
    ${picture === 'left out' ? noPicture : picture && image(picture, card)}
    <div class="words">
      <code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.id, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(card.name)}</code>
      <dl class="facts">${card.facts}</dl>
      ${example && row(example)}
    </div>
  </li>`;
}
/** Returns an item of the facts of a card. */
function fact(name, value) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
/** Returns the prediction of a model for the facts of a card. */
function prediction(model, predicted, score, label) {
    const right = predicted === label;
    return fact(model, (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="${right ? 'good' : 'bad'}"
        ><span aria-hidden="true">${right ? '✓' : '✗'}</span> ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(predicted)}</span
      >
      <small
        >${right ? 'correct' : 'wrong'}${score === null ? null : `, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(score, 'score')}`}</small
      >`);
}
/** Placeholder for an omitted image. */
const noPicture = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="no-picture">Image left out: a page contains at most 1 MB of images</p>`;
function image({ mediaType, bytes, width, height }, { name, label, split = 'Test' }) {
    const source = `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<img
    class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
    src="${source}"
    width="${width}"
    height="${height}"
    alt="${`${split} example ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(name)}, labelled ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(label)}`}"
  />`;
}
function row({ values, moreColumns }) {
    if (values.length === 0)
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<dl class="facts values">
      ${values.map(({ column, value }) => fact(cell(column), value === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>missing</small>` : cell(value)))}
    </dl>
    ${moreColumns === 0 ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<small>and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(moreColumns)} more columns</small>`}`;
}
function cell(value) {
    if (value.length <= mostCharacters)
        return value;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostInTitle)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, mostCharacters)}</span>`;
}


/***/ }),

/***/ 69894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ gallery)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38602);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35166);


/** Number of cards that are shown; the others are collapsed. */
const openCards = 12;
/** Returns cards of examples under a heading. */
function gallery(heading, cards, withPictures) {
    const list = (some) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="gallery ${withPictures ? 'pictures' : 'rows'}">
      ${some}
    </ul>`;
    const [open, folded] = [cards.slice(0, openCards), cards.slice(openCards)];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<div class="side">
    <h3>${heading}</h3>
    ${list(open)}
    ${folded.length === 0
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<details class="more">
            <summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(folded.length)} more</summary>
            ${list(folded)}
          </details>`}
  </div>`;
}


/***/ }),

/***/ 58381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ labelErrorSection),
/* harmony export */   h: () => (/* binding */ labelErrorList)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71955);
/* harmony import */ var _example_card_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4477);
/* harmony import */ var _gallery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69894);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67354);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35166);






/** Returns the test examples whose labels are likely to be wrong; null if none is. */
function labelErrorSection({ classification }, shown) {
    const errors = classification?.labelErrors;
    if (!errors || errors.count === 0)
        return null;
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Likely label errors', 'label-errors', (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="note">
      The candidate is confident that these test examples belong to another class (confident learning). Either
      the label or the prediction is wrong: look at each one. The label is not changed, and the metrics count
      it as it is.
    </p>`, labelErrorList(errors, shown, { split: 'Test' }));
}
/**
 * Returns the ranked examples, as cards if their content is shown.
 * @param words the name of their split in the alternative texts of pictures, and the end of the heading, by which those of several outputs
 *   differ
 */
function labelErrorList({ count, examples }, shown, { split, end = '' }) {
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortNamesOf */ .g)(examples.map(({ id }) => id));
    const heading = count > examples.length
        ? `The ${examples.length} least probable labels of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(count)}${end}`
        : `The least probable labels first${end}`;
    return examples.some(({ id }) => shown.has(id))
        ? (0,_gallery_js__WEBPACK_IMPORTED_MODULE_1__/* .gallery */ .n)(heading, examples.map((error) => card(error, nameOf(error.id), shown, split)), examples.some(({ id }) => shown.get(id)?.picture))
        : errorTable(heading, examples, nameOf);
}
function card({ id, label, suggested, ...scores }, name, shown, split) {
    const facts = [
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Label', scored(label, scores.labelScore)),
        (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .fact */ .fK)('Suggested', scored(suggested, scores.suggestedScore)),
    ];
    return (0,_example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleCard */ .JP)({ id, name, label, facts, split }, shown.get(id) ?? null);
}
function scored(name, score) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(name)} <small>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(score, 'score')}</small>`;
}
function errorTable(caption, examples, nameOf) {
    return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)(caption, [
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Example'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Suggested'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the label'),
        (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Score of the suggestion'),
    ], examples.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<code title="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(id, _example_card_js__WEBPACK_IMPORTED_MODULE_0__/* .mostInTitle */ .t)}">${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(nameOf(id))}</code>`,
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(label),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(suggested),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]));
}


/***/ }),

/***/ 78669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ learningCharts),
  e: () => (/* binding */ trainingSection)
});

// EXTERNAL MODULE: ./build/core/js/src/report/learning-curves.js
var learning_curves = __webpack_require__(86133);
// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/report/html/scale.js
var scale = __webpack_require__(23138);
// EXTERNAL MODULE: ./build/core/js/src/report/html/xy-plot.js
var xy_plot = __webpack_require__(78605);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/line-chart.js



/** Limit of points of a curve. More points than the chart has pixels make the page larger without visible benefit. */
const mostPoints = 1000;
/**
 * Returns curves over the epochs; null if no curve has two points.
 * @param kept the epoch whose weights the model has
 */
function lineChart(title, all, kept) {
    const series = all
        .map(({ name, values }) => ({
        name,
        points: thinned(values.flatMap((value, index) => (value === null ? [] : [[index + 1, value]]))),
    }))
        .filter(({ points }) => points.length > 1);
    if (series.length === 0)
        return null;
    const points = series.flatMap((one) => one.points);
    const last = (0,d3_array/* max */.T9)(points, ([epoch]) => epoch) ?? 1;
    const ends = series.map(({ name, points }) => `${name} ${Number((points.at(-1)?.[1] ?? 0).toPrecision(4))}`);
    return (0,xy_plot/* xyPlot */.z)({
        caption: title,
        title: `${title} by epoch: ${ends.join(', ')} at the end`,
        x: { name: 'epoch', domain: [1, last], ticks: Math.min(last - 1, 6), whole: true },
        y: {
            name: title,
            domain: (0,scale/* domainAround */.gZ)(points.map(([, value]) => value), 0.06),
            ticks: 4,
        },
        series,
        endDots: true,
        mark: kept === null || kept === last ? null : { x: kept, text: `epoch ${kept} kept` },
    });
}
/** Returns every nth point, and the last one. */
function thinned(points) {
    const step = Math.ceil(points.length / mostPoints);
    return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

// EXTERNAL MODULE: ./build/core/js/src/report/html/markup.js
var markup = __webpack_require__(35166);
// EXTERNAL MODULE: ./build/core/js/src/report/html/html-table.js
var html_table = __webpack_require__(67354);
;// CONCATENATED MODULE: ./build/core/js/src/report/html/training-section.js




/** Returns the charts of loss and accuracy over the epochs. */
function learningCharts(history, kept) {
    return (0,learning_curves/* learningCurvesOf */.e)(history)
        .map(({ title, curves }) => lineChart(title, curves, kept))
        .filter((chart) => chart !== null);
}
/** Returns the learning curves. */
function trainingSection({ history, keptEpoch }) {
    const charts = learningCharts(history, keptEpoch);
    return charts.length === 0
        ? null
        : (0,html_table/* section */.uW)('Training', 'training', (0,markup/* html */.qy) `<p class="note">Recorded by the training. The gate has not verified these values.</p>`, (0,markup/* html */.qy) `<div class="columns">${charts}</div>`);
}


/***/ }),

/***/ 78605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ xyPlot)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21408);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35166);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23138);




const width = 340;
const height = 224;
const plot = { left: 46, right: 332, top: 30, bottom: 186 };
/** Returns lines in a plot with two axes, as a figure. */
function xyPlot({ caption, title, x: across, y: up, series, ...more }) {
    const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(across.domain, [plot.left, plot.right]);
    const y = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(up.domain, [plot.bottom, plot.top]);
    const line = ({ points }) => points.map(([a, b]) => `${x(a)},${y(b)}`).join(' ');
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<figure class="plot">
    <figcaption>${caption}</figcaption>
    ${(0,_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .chart */ .b)({ title, width, height }, upTicks(up, y), acrossTicks(across, x), (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${plot.right}" y="${height - 2}" text-anchor="end">${across.name}</text>`, more.diagonal
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`
        : null, more.mark ? markAt(x(more.mark.x), more.mark.text) : null, series.map((one, index) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<polyline class="curve c${index}" points="${line(one)}" />`), more.endDots ? series.map(({ points }, index) => endDot(points.at(-1), index, x, y)) : null, legend(series))}
  </figure>`;
}
function upTicks({ domain, ticks: count }, y) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count).map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${y(value)}" y2="${y(value)}" />
        <text x="${plot.left - 6}" y="${y(value) + 4}" text-anchor="end">${short(value)}</text>`);
}
function acrossTicks({ domain, ticks: count, whole }, x) {
    return (0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .ticks */ .Zc)(...domain, count)
        .filter((value) => !whole || Number.isInteger(value))
        .map((value) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<text x="${x(value)}" y="${plot.bottom + 17}" text-anchor="middle">${short(value)}</text>`);
}
/** Returns a labelled mark; the label is on the side with more room. */
function markAt(x, text) {
    const left = x > (plot.left + plot.right) / 2;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<line class="rule dashed" x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" />
    <text x="${left ? x - 5 : x + 5}" y="${plot.top + 10}" text-anchor="${left ? 'end' : 'start'}"
      >${text}</text
    >`;
}
function endDot(end, index, x, y) {
    return end ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<circle class="dot c${index}" cx="${x(end[0])}" cy="${y(end[1])}" r="3.5" />` : null;
}
function legend(series) {
    return series.map(({ name }, index) => {
        const left = plot.left + index * 140;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<rect class="key c${index}" x="${left}" y="7" width="14" height="4" rx="2" />
      <text x="${(0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .LI)(left + 19)}" y="13">${name}</text>`;
    });
}
function short(value) {
    return Number(value.toPrecision(4));
}


/***/ }),

/***/ 20200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ labelErrorTable)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38602);
/* harmony import */ var _example_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71955);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61547);



/** The report has more of them. */
const mostRows = 8;
/** Returns the first likely label errors, the least probable labels first; null if there are none. */
function labelErrorTable(errors, title = 'Likely label errors') {
    if (!errors || errors.count === 0)
        return null;
    const shown = errors.examples.slice(0, mostRows);
    const nameOf = (0,_example_names_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNamesOf */ .g)(shown.map(({ id }) => id));
    const rows = shown.map(({ id, label, suggested, labelScore, suggestedScore }) => [
        ...[nameOf(id), label, suggested].map(_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(labelScore, 'score'),
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValue */ .Fl)(suggestedScore, 'score'),
    ]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${title}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(errors.count)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Example', 'Label', 'Suggested', 'Score of the label', 'Score of the suggestion'], rows, [3, 4]));
}


/***/ }),

/***/ 86133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ learningCurvesOf)
/* harmony export */ });
/** Returns loss and accuracy over the epochs; for several outputs the totals first, then the curves of each output. */
function learningCurvesOf(history) {
    const names = Object.keys(history[0]?.outputs ?? {});
    return [
        ...curvesOf('', history),
        ...names.flatMap((name) => curvesOf(` of ${name}`, history.map(({ outputs }) => outputs?.[name] ?? noMeans))),
    ];
}
const noMeans = { loss: null, accuracy: null, validationLoss: null, validationAccuracy: null };
function curvesOf(of, epochs) {
    return [
        {
            title: `Loss${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ loss }) => loss) },
                { name: 'validation', values: epochs.map(({ validationLoss }) => validationLoss) },
            ],
        },
        {
            title: `Accuracy${of}`,
            curves: [
                { name: 'training', values: epochs.map(({ accuracy }) => accuracy) },
                { name: 'validation', values: epochs.map(({ validationAccuracy }) => validationAccuracy) },
            ],
        },
    ];
}


/***/ }),

/***/ 95837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ trainingSummary),
/* harmony export */   z: () => (/* binding */ learningCurves)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5793);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38602);
/* harmony import */ var _model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34942);
/* harmony import */ var _label_error_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20200);
/* harmony import */ var _learning_curves_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86133);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61547);






/** Returns a Markdown summary of the training for the job summary. */
function trainingSummary(model, { history, epoch, sample }, { engine, times, report }) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `## Model ${model.details.name}`, report &&
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `Curves, augmented pictures, the classes and likely label errors of the validation split are on the page \`report.html\` in the artifact ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(report.name)}.`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['', ''], [
        ['Parameters', model.details.parameters.toLocaleString('en')],
        ['Size', (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesText */ .pV)(model.details.modelBytes)],
        ...(sample === undefined ? [] : [['Examples in an epoch', (0,_model_class_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleText */ .E)(sample)]]),
        ...timeRows(times),
        ['Engine', engine],
        ['Digest', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .digestText */ .M6)(model.digest)],
    ]), keptLine(history, epoch), learningCurves(history), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('Every epoch', epochTable(history, epoch, times)), ...(report?.validation ?? []).map(({ output, labelErrors }, _, all) => (0,_label_error_table_js__WEBPACK_IMPORTED_MODULE_1__/* .labelErrorTable */ .n)(labelErrors, `Likely label errors in the validation split${all.length > 1 ? `, output ${output}` : ''}`))).text;
}
/** Returns the median duration of an epoch, and that of the first one, which includes the compilation of the steps. */
function timeRows(times) {
    const [first, ...others] = times.map(({ seconds }) => seconds);
    if (first === undefined)
        return [];
    const typical = (0,d3_array__WEBPACK_IMPORTED_MODULE_5__/* .median */ .JZ)(others);
    return [
        [
            'Time per epoch',
            typical === undefined
                ? secondsText(first)
                : `${secondsText(typical)} (median), ${secondsText(first)} for the first`,
        ],
    ];
}
function secondsText(seconds) {
    return `${seconds < 100 ? seconds.toPrecision(3) : Math.round(seconds).toLocaleString('en')} s`;
}
/** Returns the epoch whose weights were kept, as text, because GitHub's charts cannot mark a point. */
function keptLine(history, epoch) {
    return epoch === null ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `The model has the weights of epoch **${epoch}** of ${history.length}.`;
}
/** Returns charts of loss and accuracy over the epochs; null without a drawable curve. */
function learningCurves(history) {
    const charts = (0,_learning_curves_js__WEBPACK_IMPORTED_MODULE_2__/* .learningCurvesOf */ .e)(history).flatMap(({ title, curves }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .lineChart */ .Tz)(title, curves.map(({ name, values }) => ({ name, values: values.map((value) => value ?? NaN) }))) ?? []);
    return charts.length === 0 ? null : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .blocks */ .Bv)(...charts);
}
/** Returns the values of each epoch; a model with several outputs has columns for each output. */
function epochTable(history, kept, times) {
    const secondsOf = new Map(times.map(({ epoch, seconds }) => [epoch, secondsText(seconds)]));
    const names = Object.keys(history[0]?.outputs ?? {});
    const head = ['Loss', 'Accuracy', 'Validation loss', 'Validation accuracy'];
    const outputs = names.map((name) => ({
        head: head.map((title) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .fh)(name)}: ${title.toLowerCase()}`),
        meansIn: ({ outputs }) => outputs?.[name] ?? null,
    }));
    const all = [{ head, meansIn: (epoch) => epoch }, ...outputs];
    const columns = all.flatMap((part) => part.head);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Epoch', ...columns, 'Time'], history.map((record) => [
        record.epoch === kept ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__.md) `**${record.epoch}** (kept)` : String(record.epoch),
        ...all.flatMap(({ meansIn }) => cellsOf(meansIn(record))),
        secondsOf.get(record.epoch) ?? '',
    ]), [0, ...columns.map((_, index) => index + 1), columns.length + 1]);
}
function cellsOf(means) {
    return [means?.loss, means?.accuracy, means?.validationLoss, means?.validationAccuracy].map((value) => value?.toFixed(4) ?? '');
}


/***/ }),

/***/ 92845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Of: () => (/* binding */ rollOut),
  Uk: () => (/* binding */ stopDeployment)
});

// UNUSED EXPORTS: readRunning

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
// EXTERNAL MODULE: ./build/core/js/src/files/install-file.js
var install_file = __webpack_require__(81537);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/process-identity.js



async function isRunning({ pid, startTime }) {
    return (await readStartTime(pid)) === startTime;
}
/**
 * Returns the 22nd field of `/proc/<pid>/stat`; null if no such process exists, or if it has ended and only
 * waits for its parent.
 */
async function readStartTime(pid) {
    const text = await readProcessFile(pid, 'stat');
    if (text === null)
        return null;
    // The name in parentheses may contain spaces and parentheses; the fields after it are counted from the
    // third.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if ((state === 'Z' || state === 'X') && !(await hasOtherThreads(pid)))
        return null;
    return fields[19] ?? null;
}
/**
 * Returns true while other threads run. A killed process keeps its ports until its last thread has ended, and
 * its first thread may end earlier.
 */
async function hasOtherThreads(pid) {
    try {
        return (await (0,promises_.readdir)(`/proc/${pid}/task`)).length > 1;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ESRCH'))
            return false;
        throw error;
    }
}
/** Returns the content of the file; null if no such process exists or it belongs to another user. */
async function readProcessFile(pid, name) {
    try {
        return await (0,promises_.readFile)(`/proc/${pid}/${name}`, 'utf8');
    }
    catch (error) {
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => (0,user_error/* hasCode */.up)(error, code)))
            return null;
        throw error;
    }
}
/** Stops a process by SIGTERM, which lets it finish its requests, and by SIGKILL after 30 seconds. */
async function stopProcess(identity) {
    if (await endsBy('SIGTERM', 30, identity))
        return;
    await killProcess(identity);
}
/** Kills a process that serves no requests. */
async function killProcess(identity) {
    if (await endsBy('SIGKILL', 10, identity))
        return;
    throw new Error(`the process ${identity.pid} did not end`);
}
async function endsBy(signal, seconds, identity) {
    if (!(await isRunning(identity)))
        return true;
    send(identity.pid, signal);
    const until = Date.now() + seconds * 1000;
    while (await isRunning(identity)) {
        if (Date.now() > until)
            return false;
        await (0,external_node_timers_promises_.setTimeout)(25);
    }
    return true;
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch (error) {
        if (!(0,user_error/* hasCode */.up)(error, 'ESRCH'))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/rollout-token.js





/**
 * The environment variable of every server that a rollout starts; the next command finds the server by it.
 */
const tokenVariable = 'TENSORLINE_ROLLOUT';
/**
 * Runs a rollout whose servers carry a token. The token is on disk before the first server starts. It stays
 * there until each server has ended or is the server in the state file, so that the next command finds every
 * server of a killed rollout.
 * @param kept returns the server that keeps running after the work, whether the work succeeded or failed
 */
async function withToken(file, log, kept, work) {
    await endAbandoned(file, log, kept);
    const token = crypto.randomUUID();
    await (0,install_file/* installFile */.c)(file, token);
    try {
        return await work(token);
    }
    finally {
        await endServers(token, log, kept);
        await (0,promises_.rm)(file, { force: true });
    }
}
/** Time in which a process that was forked when its rollout was killed runs its program and carries the token, in milliseconds. */
const startMs = 250;
/** Stops the servers of a rollout that was killed, except the server to keep. */
async function endAbandoned(file, log, kept) {
    const token = await readToken(file);
    if (token === null)
        return;
    await endServers(token, log, kept);
    await (0,external_node_timers_promises_.setTimeout)(startMs);
    await endServers(token, log, kept);
    await (0,promises_.rm)(file, { force: true });
}
async function endServers(token, log, kept) {
    const keep = await kept();
    for (const server of await processesWith(token)) {
        if (server.pid === keep?.pid && server.startTime === keep.startTime)
            continue;
        await killProcess(server);
        log.info(`Stopped the server of an interrupted deployment (process ${server.pid}).`);
    }
}
async function readToken(file) {
    try {
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    }
}
async function processesWith(token) {
    const assignment = `${tokenVariable}=${token}`;
    const found = [];
    for (const pid of (await (0,promises_.readdir)('/proc')).map(Number).filter(Number.isInteger)) {
        const startTime = await readStartTime(pid);
        const environment = await readProcessFile(pid, 'environ');
        // The start time belongs to the process whose environment was read only if both reads found the same process.
        if (startTime === null || environment === null || startTime !== (await readStartTime(pid)))
            continue;
        if (environment.split('\0').includes(assignment))
            found.push({ pid, startTime });
    }
    return found;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/core/js/src/rollout/http.js
var http = __webpack_require__(79431);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/server-process.js












const serverProcessSchema = schemas/* strictObject */.rej({
    pid: schemas/* int */.Whr().positive(),
    /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
    startTime: schemas/* string */.YjP(),
    port: schemas/* int */.Whr().positive(),
    url: schemas/* url */.OZ5(),
});
const host = '127.0.0.1';
const readyWithinSeconds = 60;
/**
 * Starts the image's server as a separate process.
 * @throws UserError when the port is taken or the server ends immediately
 */
async function startFromImage({ program, port, logFile, token }) {
    const actualPort = await availablePort(port);
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(logFile));
    const output = await (0,promises_.open)(logFile, 'a');
    const { size: logStart } = await output.stat();
    const child = (0,external_node_child_process_.spawn)(program.file, program.args, {
        cwd: program.cwd,
        env: { ...program.env, HOST: host, PORT: String(actualPort), [tokenVariable]: token },
        detached: true,
        stdio: ['ignore', output.fd, output.fd],
    });
    try {
        await (0,external_node_events_.once)(child, 'spawn');
    }
    finally {
        await output.close();
    }
    child.unref();
    const url = `http://${host}:${actualPort}`;
    const startTime = child.pid === undefined ? null : await readStartTime(child.pid);
    if (child.pid === undefined || startTime === null)
        throw await notReady({ child, logFile, logStart }, url);
    return { server: { pid: child.pid, startTime, port: actualPort, url }, child, logFile, logStart };
}
/**
 * Waits until a server is ready. Kills it if it is not ready within a minute or the run is cancelled.
 * @throws UserError with the end of its log, or the reason of the cancellation
 */
async function untilReady(started, cancelled) {
    const { server, child } = started;
    if (await becomesReady(child, server.url, cancelled))
        return server;
    const error = await notReady(started, server.url);
    await killProcess(server);
    cancelled.throwIfAborted();
    throw error;
}
async function notReady({ child, logFile, logStart }, url) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_SERVER_NOT_READY',
        found: `a server that ${ending(child)}${await tail(logFile, logStart)}`,
        expected: `HTTP status 200 from ${url}/readyz within ${readyWithinSeconds} seconds`,
        hint: `See its log for the reason: ${logFile}`,
    });
}
async function becomesReady(child, url, cancelled) {
    const until = Date.now() + readyWithinSeconds * 1000;
    while (Date.now() < until && !cancelled.aborted && isAlive(child)) {
        const response = await (0,http/* directRequest */.r)(`${url}/readyz`).catch(() => null);
        if (response?.status === 200)
            return isAlive(child);
        await (0,external_node_timers_promises_.setTimeout)(25);
    }
    return false;
}
function isAlive({ exitCode, signalCode }) {
    return exitCode === null && signalCode === null;
}
function ending({ exitCode, signalCode }) {
    if (signalCode !== null)
        return `was ended by ${signalCode}`;
    return exitCode === null ? 'is not ready' : `ended with exit code ${exitCode}`;
}
const tailLength = 2000;
async function tail(logFile, from) {
    const text = (await (0,promises_.readFile)(logFile)).subarray(from).toString('utf8').trim();
    return text === '' ? '' : `:\n${text.slice(-tailLength)}\n`;
}
/**
 * Returns the port, or a free one for 0. A port in use is rejected before the server starts; otherwise the
 * other listener would respond in its place.
 */
async function availablePort(port) {
    const probe = (0,external_node_net_.createServer)();
    try {
        probe.listen(port, host);
        await (0,external_node_events_.once)(probe, 'listening');
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_PORT_UNAVAILABLE',
            found: `that port ${port} is in use or not allowed (${(0,user_error/* messageOf */.bD)(error)})`,
            expected: 'a free port',
            hint: 'Stop the process that listens there, or set `deploy.port` to another port, or to 0 for a free port.',
            key: ['deploy', 'port'],
        }, { cause: error });
    }
    const address = probe.address();
    probe.close();
    await (0,external_node_events_.once)(probe, 'close');
    if (address === null || typeof address === 'string')
        throw new Error('the probe has no port');
    return address.port;
}

;// CONCATENATED MODULE: ./build/core/js/src/rollout/deployment.js











const deploymentSchema = schemas/* strictObject */.rej({
    image: manifest/* digestSchema */.er,
    /** Command of the server, with which it can be started again. */
    program: schemas/* strictObject */.rej({
        file: schemas/* string */.YjP(),
        args: schemas/* array */.YOg(schemas/* string */.YjP()),
        env: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
        cwd: schemas/* string */.YjP(),
    }),
    logFile: schemas/* string */.YjP(),
    server: serverProcessSchema,
    /** The server before this one while it finishes its requests, so that the next command ends it if this one is killed. */
    replaced: serverProcessSchema.nullable().default(null),
});
/**
 * Replaces the running server by one from an image. The new server is verified before the old one is touched;
 * if it fails, the old one keeps running. If both use the same port, the new server is first verified on a
 * free port. Then the old one finishes its requests and the new one starts on the port: between the two,
 * nothing listens on it. Only one rollout at a time may use these files.
 * @throws the error of `verify`, a UserError when the server does not start, or the reason of the
 * cancellation
 */
async function rollOut(rollout) {
    const { files, log } = rollout;
    await endReplaced(files);
    return withToken(files.tokenFile, log, () => runningServer(files), (token) => replace({ ...rollout, token }));
}
/** Stops the running server; returns null if none was running. */
async function stopDeployment(files, log) {
    await endReplaced(files);
    await endAbandoned(files.tokenFile, log, () => runningServer(files));
    const deployment = await readRunning(files);
    if (deployment !== null)
        await stopProcess(deployment.server);
    await (0,promises_.rm)(files.stateFile, { force: true });
    return deployment;
}
/**
 * Returns the running server according to the state file; null if no state file exists or its process has
 * ended.
 */
async function readRunning({ stateFile, }) {
    const deployment = await readState(stateFile);
    return deployment !== null && (await isRunning(deployment.server)) ? deployment : null;
}
async function runningServer(files) {
    return (await readRunning(files))?.server ?? null;
}
async function replace(rollout) {
    const { files, port, log } = rollout;
    const previous = await readRunning(files);
    if (previous?.server.port === port) {
        log.info(`Verifying the new server while the current one keeps running on port ${port}`);
        await killProcess(await startVerified({ ...rollout, port: 0 }));
        return takeOver(rollout, previous);
    }
    const deployment = describe(rollout, await startVerified(rollout));
    await writeState(files, { ...deployment, replaced: previous?.server ?? null });
    await endReplaced(files);
    return deployment;
}
/** Stops the server that the one in the state file replaced, if it has not ended yet. */
async function endReplaced(files) {
    const deployment = await readState(files.stateFile);
    if (deployment === null || deployment.replaced === null)
        return;
    await stopProcess(deployment.replaced);
    await writeState(files, { ...deployment, replaced: null });
}
async function takeOver(rollout, previous) {
    const { files, log, token } = rollout;
    await stopProcess(previous.server);
    try {
        const deployment = describe(rollout, await startVerified(rollout));
        await writeState(files, deployment);
        return deployment;
    }
    catch (error) {
        log.warning(`Restarting the previous server on port ${previous.server.port}`);
        const started = await startFromImage({ ...previous, port: previous.server.port, token });
        // The state is written before the server is ready, because a cancelled run may be killed before then
        // while this server keeps running.
        await writeState(files, { ...previous, server: started.server });
        await untilReady(started, new AbortController().signal);
        throw error;
    }
}
async function startVerified(rollout) {
    const { cancelled, verify } = rollout;
    const server = await untilReady(await startFromImage(rollout), cancelled);
    try {
        await Promise.race([verify(server.url), rejectsWhenAborted(cancelled)]);
        return server;
    }
    catch (error) {
        await killProcess(server);
        throw error;
    }
}
async function rejectsWhenAborted(cancelled) {
    if (!cancelled.aborted)
        await (0,external_node_events_.once)(cancelled, 'abort');
    throw cancelled.reason;
}
function describe({ image, program, logFile }, server) {
    return { image, program: { ...program, args: [...program.args] }, logFile, server, replaced: null };
}
async function readState(stateFile) {
    let text;
    try {
        text = await (0,promises_.readFile)(stateFile, 'utf8');
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT'))
            return null;
        throw error;
    }
    try {
        return deploymentSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DEPLOY_STATE_DAMAGED',
            found: `an unreadable state file, ${stateFile}`,
            expected: 'the state file of an earlier deployment',
            hint: 'Stop the server that the file names, if it is running, and delete the file.',
        }, { cause: error });
    }
}
async function writeState({ stateFile }, deployment) {
    await (0,create_folder/* createFolder */.v)((0,external_node_path_.dirname)(stateFile));
    await (0,install_file/* installFile */.c)(stateFile, `${JSON.stringify(deployment, null, 2)}\n`);
}


/***/ }),

/***/ 79431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ directRequest)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** Connects directly, without a proxy from the environment, because the server runs on this machine. */
const direct = new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 });
const timeoutMs = 30_000;
/** Sends a GET request, or a POST request with a JSON body. */
async function directRequest(url, body) {
    const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
        dispatcher: direct,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        ...(body === undefined
            ? { method: 'GET' }
            : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { status: response.statusCode, text: await response.body.text() };
}


/***/ }),

/***/ 84322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/file-kind.js
var file_kind = __webpack_require__(24854);
// EXTERNAL MODULE: ./build/core/js/src/image/layout.js
var image_layout = __webpack_require__(13745);
// EXTERNAL MODULE: ./build/core/js/src/image/registry/pull-image.js
var pull_image = __webpack_require__(67784);
// EXTERNAL MODULE: ./build/core/js/src/image/image-schema.js
var image_schema = __webpack_require__(23984);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/core/js/src/files/create-folder.js
var create_folder = __webpack_require__(33366);
;// CONCATENATED MODULE: ./build/core/js/src/image/root-path.js




/** Number of links that Linux follows in one path. */
const mostLinks = 40;
/**
 * Returns the location of an image's path below a folder of this machine. Links in it are followed as if that
 * folder were `/`, so no path and no link leads outside of it. Missing parts of the path are appended
 * unchanged.
 * @param path names without `.` and `..`, from the root of the image
 */
async function resolveInRoot(root, path) {
    const done = [];
    const open = [...path];
    for (let links = 0; open.length > 0;) {
        const name = open.shift();
        if (name === undefined || name === '' || name === '.')
            continue;
        if (name === '..') {
            done.pop();
            continue;
        }
        const target = await linkTarget((0,external_node_path_.join)(root, ...done, name));
        if (target === null)
            done.push(name);
        else {
            if (++links > mostLinks)
                throw hostile(path.join('/'), 'a cycle of links');
            if (target.startsWith('/'))
                done.length = 0;
            open.unshift(...target.split('/'));
        }
    }
    return (0,external_node_path_.join)(root, ...done);
}
/**
 * Returns the names of a path in a layer.
 * @throws UserError when the path would lead out of the root
 */
function namesOf(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..') || path.includes('\0'))
        throw hostile(path, 'a path that leads out of the image');
    return names;
}
/** Creates a folder of the image and the folders above it. A file or link in its place is removed. */
async function makeFolder(path) {
    const kind = await kindOf(path);
    if (kind === 'directory')
        return;
    if (kind !== null)
        await (0,promises_.rm)(path);
    await (0,create_folder/* createFolder */.v)(path);
}
/** Returns the kind of the entry at a path without following links; null if it does not exist. */
async function kindOf(path) {
    try {
        const found = await (0,promises_.lstat)(path);
        return found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other';
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
async function linkTarget(path) {
    try {
        return await (0,promises_.readlink)(path);
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'EINVAL') || (0,user_error/* hasCode */.up)(error, 'ENOENT') || (0,user_error/* hasCode */.up)(error, 'ENOTDIR'))
            return null;
        throw error;
    }
}
function hostile(path, found) {
    return new user_error/* UserError */.yo({
        code: 'IMAGE_UNSAFE_LAYER',
        found: `${found} in an image layer ("${path}")`,
        expected: 'layers in the form that image builders write',
        hint: 'Do not run this image. Build it again from sources that you trust.',
    });
}

;// CONCATENATED MODULE: ./build/core/js/src/image/image-process.js





/** Debian's loader and the folders that it would search if the root were `/`. */
const loader = '/lib64/ld-linux-x86-64.so.2';
const libraryFolders = [
    '/lib/x86_64-linux-gnu',
    '/usr/lib/x86_64-linux-gnu',
    '/lib64',
    '/usr/lib64',
    '/lib',
    '/usr/lib',
];
/**
 * Returns the command that runs an image's entrypoint from its unpacked files as an ordinary user, without a
 * container. It uses the image's own loader and libraries, and replaces paths in the image's arguments and
 * environment by paths below `root`. There is no isolation: the process has the same access to this machine
 * as any other process of the user.
 * @throws UserError for an image without entrypoint, or one that is not built on glibc for x86-64
 */
async function processOf(root, { config }) {
    const [program, ...args] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const settings = new Map((config?.Env ?? []).map(splitSetting));
    const imageLoader = await existing(root, loader);
    if (program === undefined || imageLoader === null)
        throw new user_error/* UserError */.yo({
            code: 'IMAGE_NOT_RUNNABLE',
            found: program === undefined ? 'an image without entrypoint' : `an image without ${loader}`,
            expected: 'an image with glibc for x86-64 whose entrypoint runs the server',
            hint: 'Deploy this image to a container engine or a cluster instead.',
        });
    const libraries = await Promise.all(libraryFolders.map((folder) => existing(root, folder)));
    return {
        file: imageLoader,
        args: [
            '--library-path',
            [...new Set(libraries.filter((folder) => folder !== null))].join(':'),
            await findProgram(root, program, settings.get('PATH') ?? ''),
            ...(await Promise.all(args.map((arg) => moved(root, arg)))),
        ],
        env: Object.fromEntries(await Promise.all([...settings].map(async ([name, value]) => [name, await moved(root, value)]))),
        cwd: (await existing(root, config?.WorkingDir ?? '/')) ?? root,
    };
}
async function findProgram(root, program, searchPath) {
    const candidates = program.includes('/')
        ? [program]
        : searchPath.split(':').map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const path = await existing(root, candidate);
        if (path !== null && (await kindOf(path)) === 'file')
            return path;
    }
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no ${program} in the image`,
        expected: 'the program of its entrypoint',
        hint: 'Use a base image that has the program on its PATH.',
    });
}
/**
 * Returns the location of an absolute path of the image on this machine; returns any other text unchanged.
 */
async function moved(root, text) {
    return text.startsWith('/') ? ((await existing(root, text)) ?? text) : text;
}
async function existing(root, path) {
    const location = await resolveInRoot(root, namesOf((0,posix_.normalize)(path)));
    return (0,promises_.access)(location).then(() => location, () => null);
}
function splitSetting(line) {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./build/core/js/src/files/install-folder.js
var install_folder = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var artifacts_digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/files/bytes.js
var bytes = __webpack_require__(57238);
;// CONCATENATED MODULE: ./build/core/js/src/image/layer-target.js





const whiteoutPrefix = '.wh.';
const opaqueWhiteout = '.wh..wh..opq';
/** Applies one layer to a root folder, with the same result as an overlay file system. */
class LayerTarget {
    #root;
    /** Paths that this layer created, which its own whiteouts do not hide. */
    #made = new Set();
    constructor(root) {
        this.#root = root;
    }
    async apply(header, content) {
        const names = namesOf(header.name);
        const name = names.pop();
        if (name === undefined)
            return;
        const folder = await resolveInRoot(this.#root, names);
        if (name.startsWith(whiteoutPrefix))
            return this.#hide(folder, name, header.name);
        await makeFolder(folder);
        const path = (0,external_node_path_.join)(folder, name);
        await this.#make(header, path, content);
        for (let above = path; above !== this.#root; above = (0,external_node_path_.join)(above, '..'))
            this.#made.add(above);
    }
    async #make(header, path, content) {
        switch (header.type) {
            case 'directory':
                await makeFolder(path);
                // The owner always has full access, to fill and to remove the folder.
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o700);
            case 'file':
            case 'contiguous-file':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
                return (0,promises_.chmod)(path, (header.mode & 0o777) | 0o400);
            case 'symlink':
                await (0,promises_.rm)(path, { recursive: true, force: true });
                return (0,promises_.symlink)(header.linkname, path);
            case 'link':
                return this.#hardLink(header, path);
            case 'block-device':
            case 'character-device':
            case 'fifo':
                throw hostile(header.name, `a ${header.type}`);
        }
    }
    async #hardLink({ name, linkname }, path) {
        const names = namesOf(linkname);
        const last = names.pop();
        const target = last === undefined ? this.#root : (0,external_node_path_.join)(await resolveInRoot(this.#root, names), last);
        if (target === path)
            return;
        if ((await kindOf(target)) !== 'file')
            throw hostile(name, `a hard link to "${linkname}", which is not a file`);
        await (0,promises_.rm)(path, { recursive: true, force: true });
        await (0,promises_.link)(target, path);
    }
    async #hide(folder, name, path) {
        if (name === opaqueWhiteout)
            return this.#hideLower(folder);
        const hidden = name.slice(whiteoutPrefix.length);
        if (hidden === '' || hidden === '.' || hidden === '..')
            throw hostile(path, 'a whiteout without a name');
        const location = (0,external_node_path_.join)(folder, hidden);
        if (!this.#made.has(location))
            await (0,promises_.rm)(location, { recursive: true, force: true });
    }
    /** Hides the content of a folder that comes from lower layers. */
    async #hideLower(folder) {
        if ((await kindOf(folder)) !== 'directory')
            return;
        for (const entry of await (0,promises_.readdir)(folder)) {
            const path = (0,external_node_path_.join)(folder, entry);
            if (!this.#made.has(path))
                await (0,promises_.rm)(path, { recursive: true, force: true });
            else if ((await kindOf(path)) === 'directory')
                await this.#hideLower(path);
        }
    }
}

// EXTERNAL MODULE: ./build/core/js/src/image/platform.js
var image_platform = __webpack_require__(10168);
;// CONCATENATED MODULE: ./build/core/js/src/image/unpack-image.js















/**
 * Unpacks the layers of an image layout, one over the other, into a new folder, which becomes the image's
 * root (image-spec 1.1, `layer.md`). All entries belong to the current user; owners, times and set-id bits
 * are not restored. No layer can write outside of the folder. The folder appears completely or not at all.
 * @returns the image's config
 * @throws UserError for damaged or hostile layers
 */
async function unpackImage(layout, into, platform = image_platform/* localPlatform */.hJ) {
    const image = await (0,image_layout/* readLayout */.T4)(layout, platform);
    await (0,image_layout/* verifyBlobs */.oP)(layout, image.manifest);
    return (0,install_folder/* installFolder */.Si)(into, async (draft) => {
        for (const [index, layer] of image.manifest.layers.entries()) {
            const diffId = await applyLayer(draft, (0,image_layout/* blobPath */.nD)(layout, layer.digest), layer);
            if (diffId !== image.config.rootfs.diff_ids[index])
                throw hostile(layer.digest, 'content that differs from the image config');
        }
        await (0,promises_.chmod)(draft, 0o755);
        return image.config;
    });
}
async function applyLayer(root, file, { mediaType, digest }) {
    const uncompressed = (0,external_node_crypto_.createHash)('sha256');
    const archive = (0,tar_stream.extract)();
    const read = (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decompressor(mediaType), async function* (chunks) {
        for await (const chunk of chunks) {
            uncompressed.update(chunk);
            yield chunk;
        }
    }, archive);
    const layer = new LayerTarget(root);
    const applied = (async () => {
        for await (const entry of archive) {
            await layer.apply(entry.header, (0,bytes/* bytesOf */.$)(entry));
            entry.resume();
        }
    })();
    // When both fail, the reading failed only because nothing consumes its entries any more.
    for (const result of (await Promise.allSettled([read, applied])).reverse())
        if (result.status === 'rejected')
            throw explained(result.reason, digest);
    return (0,artifacts_digest/* digestOfHex */.z9)(uncompressed.digest('hex'));
}
/** Returns errors of the disk unchanged; every other error means that the layer is invalid. */
function explained(reason, layer) {
    const ofTheDisk = reason instanceof Error && 'syscall' in reason;
    return reason instanceof user_error/* UserError */.yo || ofTheDisk
        ? reason
        : hostile(layer, `an invalid tar (${(0,user_error/* messageOf */.bD)(reason)})`);
}
function decompressor(mediaType) {
    if (/[.+]gzip$/.test(mediaType))
        return external_node_zlib_.createGunzip();
    if (mediaType.endsWith('+zstd'))
        return external_node_zlib_.createZstdDecompress();
    if (mediaType.endsWith('.tar'))
        return new external_node_stream_.PassThrough();
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_UNSUPPORTED_LAYER',
        found: `an image layer of the type ${mediaType}`,
        expected: 'a tar, plain or compressed by gzip or zstd',
        hint: 'Build the image again with one of these compressions.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/host/cancellation.js
var cancellation = __webpack_require__(11165);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/evaluable-model.js
var evaluable_model = __webpack_require__(87426);
// EXTERNAL MODULE: ./build/core/js/src/model/example-request.js
var example_request = __webpack_require__(58785);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/deployment-summary.js


/** Returns a Markdown summary of the deployment for the job summary. */
function deploymentSummary({ url, environment, image, model, golden }) {
    const address = `${url}/v1/models/${model.details.name}`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Deployed to ${environment}`, (0,markdown/* table */.tp)(['', ''], [
        ['Predictions', (0,markdown/* code */.aY)(`POST ${address}:predict`)],
        ['Image', (0,markdown/* code */.aY)(image)],
        ['Model', (0,markdown/* digestText */.M6)(model.digest)],
        [
            'Verified',
            golden ? `${golden.requests.length} golden requests returned the expected outputs` : 'ready',
        ],
    ]), (0,markdown.md) `
To predict an example:
    `, (0,markdown/* codeBlock */.DV)((0,example_request/* exampleRequest */.u)(url, model.details.features, golden))).text;
}

// EXTERNAL MODULE: ./build/core/js/src/rollout/deployment.js + 3 modules
var rollout_deployment = __webpack_require__(92845);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/manifest.js
var manifest = __webpack_require__(64352);
// EXTERNAL MODULE: ./build/core/js/src/model/golden.js
var model_golden = __webpack_require__(15518);
// EXTERNAL MODULE: ./build/core/js/src/rollout/http.js
var http = __webpack_require__(79431);
;// CONCATENATED MODULE: ./build/core/js/src/rollout/verify.js





const values = schemas/* array */.YOg(schemas/* number */.aig());
const predictions = schemas/* object */.Ikc({
    predictions: schemas/* tuple */.PVZ([schemas/* union */.KCZ([values, schemas/* record */.g1P(schemas/* string */.YjP(), values)])]),
});
const metadata = schemas/* object */.Ikc({ metadata: schemas/* object */.Ikc({ tensorline: schemas/* object */.Ikc({ digest: manifest/* digestSchema */.er }) }) });
/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @throws UserError when the server does not respond to a request with a prediction
 */
async function verifyGolden(url, model, golden) {
    const outputs = [];
    for (const { id, input } of golden.requests) {
        const { status, text } = await (0,http/* directRequest */.r)(`${url}/v1/models/${model}:predict`, { instances: [input] });
        const response = predictions.safeParse(parseJson(text));
        if (status !== 200 || !response.success)
            throw unexpected(`the response ${status} ${excerpt(text)} to the golden request ${id}`, 'a prediction');
        outputs.push(valuesOf(golden, response.data.predictions[0]));
    }
    return (0,model_golden/* compareGolden */.nD)(golden, outputs);
}
/** Returns the values of several outputs one after another, in the order of the golden outputs. */
function valuesOf(golden, response) {
    if (Array.isArray(response))
        return response;
    return golden.kind === 'multi-output' ? golden.outputs.flatMap(({ name }) => response[name] ?? []) : [];
}
/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
async function fetchModelDigest(url, model) {
    const { status, text } = await directRequest(`${url}/v1/models/${model}/metadata`);
    const response = metadata.safeParse(parseJson(text));
    if (status !== 200 || !response.success)
        throw unexpected(`${status} ${excerpt(text)} from ${url}`, `the model "${model}" with its digest`);
    return response.data.metadata.tensorline.digest;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function excerpt(text) {
    return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
function unexpected(found, expected) {
    return new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found,
        expected,
        hint: 'See the log of the server, and build the image again from the intended model.',
    });
}

// EXTERNAL MODULE: ./build/core/js/src/stages/deployment-paths.js
var deployment_paths = __webpack_require__(70115);
// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/stages/registry-options.js
var registry_options = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/core/js/src/stages/deploy.js


















/** Milliseconds in which a cancelled deployment may stop the new server and restart the previous one. */
const timeToFinish = 5000;
/**
 * Runs exactly the image that was built, verifies it before it replaces the running one, and records the deployment.
 */
async function deploy(context, inputs) {
    const { host, pipeline } = context;
    const layout = await host.log.group('Fetch the image', () => fetchLayout(context, inputs.image));
    const target = (0,deployment_paths/* deploymentPaths */.Q6)(pipeline);
    return (0,deployment_paths/* aloneAt */.XZ)(target, host, () => (0,cancellation/* withTimeToFinish */.MY)(timeToFinish, () => replaceDeployment(context, layout, target)));
}
async function replaceDeployment({ host, pipeline }, layout, target) {
    const { descriptor, config } = await (0,image_layout/* readLayout */.T4)(layout);
    const image = descriptor.digest;
    const root = target.rootOf(image);
    if ((await (0,file_kind/* fileKind */.h)(root)) === null)
        await unpackImage(layout, root);
    const program = await processOf(root, config);
    const model = await (0,evaluable_model/* openEvaluableModel */.hp)(modelFolderOf(program, image));
    const golden = pipeline.deploy.verify === 'golden' ? await (0,model_artifact/* readGolden */.cN)(model.folder) : null;
    host.cancelled.throwIfAborted();
    const deployment = await host.deployments.begin(pipeline.deploy.environment, image);
    try {
        const { server } = await (0,rollout_deployment/* rollOut */.Of)({
            image,
            program,
            port: pipeline.deploy.port,
            files: target.files,
            logFile: target.logFile,
            log: host.log,
            cancelled: host.cancelled,
            verify: async (url) => {
                if (golden !== null)
                    requireGolden(await verifyGolden(url, model.details.name, golden), image);
            },
        });
        await deployment.setState('success', { description: `Serves ${image}`, url: server.url });
        await (0,deployment_paths/* removeOtherRoots */.Qw)(target, root);
        await host.writeSummary(deploymentSummary({ url: server.url, image, model, golden, environment: pipeline.deploy.environment }));
        return {
            failure: null,
            outputs: {
                url: server.url,
                'image-digest': image,
                'model-digest': model.digest,
                'golden-requests': golden?.requests.length ?? 0,
            },
        };
    }
    catch (error) {
        await deployment.setState('failure', { description: (0,user_error/* messageOf */.bD)(error), url: null });
        throw error;
    }
}
/** Returns the layout of exactly the named image: from its artifact, or from its registry by its digest. */
async function fetchLayout(context, reference) {
    const into = (0,external_node_path_.join)(context.workspace, 'pulled-image');
    if (reference.includes('@sha256:'))
        return pull(context, reference, into);
    const { folder, details } = await (0,artifact/* openArtifact */.HI)(await (0,stages_context/* locateArtifact */.rd)(context, reference), 'image', image_schema/* imageDetailsSchema */.RT);
    if (details.pushed)
        return pull(context, `${details.name}@${details.image}`, into);
    const layout = (0,external_node_path_.join)(folder, image_schema/* imageLayoutFolder */.O0);
    const { root } = await (0,image_layout/* readManifests */.PX)(layout);
    if (root.digest === details.image)
        return layout;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_DAMAGED',
        found: `an image ${root.digest} in ${layout}`,
        expected: `${details.image}, the digest in its artifact`,
        hint: 'Build the image again.',
    });
}
async function pull(context, reference, into) {
    await (0,pull_image/* pullImage */.Z)(reference, into, await (0,registry_options/* registryOptions */._)(context));
    return into;
}
/** Returns the folder of the model that the image serves, on this machine. */
function modelFolderOf({ env }, image) {
    const folder = env['MODEL_DIR'];
    if (folder !== undefined)
        return folder;
    throw new user_error/* UserError */.yo({
        code: 'IMAGE_NOT_RUNNABLE',
        found: `no MODEL_DIR in the environment of ${image}`,
        expected: 'an image of build-image',
        hint: 'Build the image with build-image.',
    });
}
function requireGolden(verdict, image) {
    if (verdict.passed)
        return;
    const [first] = verdict.differences;
    throw new user_error/* UserError */.yo({
        code: 'DEPLOY_WRONG_RESPONSE',
        found: `different outputs for ${verdict.differences.length} of ${verdict.requests} golden requests from ${image}${first ? ` (${first.id}: ${first.reason})` : ''}`,
        expected: 'the outputs that are stored with the model',
        hint: 'Build the image again from the model artifact. The previous server is still running.',
    });
}


/***/ }),

/***/ 70115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ deploymentPaths),
/* harmony export */   Qw: () => (/* binding */ removeOtherRoots),
/* harmony export */   XZ: () => (/* binding */ aloneAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(891);
/* harmony import */ var _files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76359);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44181);






function deploymentPaths({ name, deploy: { environment } }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_files_cache_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .toolCacheFolder */ .zM)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()), 'deployments', name, encodeURIComponent(environment));
    return {
        folder,
        lockFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock'),
        files: { stateFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'deployment.json'), tokenFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'rollout') },
        logFile: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'server.log'),
        rootOf: (image) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'roots', (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hexOf */ .ZD)(image)),
    };
}
/** Does the work while no other process on this machine changes this deployment. */
function aloneAt({ folder, lockFile }, { log, cancelled }, work) {
    const options = {
        cancelled,
        onWait: () => log.info('Waiting for another deployment to the same environment'),
        onUnavailable: (reason) => log.warning(`Cannot lock ${folder} against other deployments (${reason}).`),
    };
    return (0,_files_file_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileLock */ .U)(lockFile, options, work);
}
/** Removes the files of earlier images to free disk space. */
async function removeOtherRoots({ folder }, root) {
    const roots = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'roots');
    const others = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(roots)).filter((name) => name !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(root));
    await Promise.all(others.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(roots, name), { recursive: true, force: true })));
}


/***/ }),

/***/ 65914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ examplesOfDataset),
/* harmony export */   T9: () => (/* binding */ examplesOfTable),
/* harmony export */   z: () => (/* binding */ showExamples)
/* harmony export */ });
/* unused harmony export alternate */
/* harmony import */ var _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);
/* harmony import */ var _dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31589);
/* harmony import */ var _dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31993);
/* harmony import */ var _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22518);
/* harmony import */ var _dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2197);
/* harmony import */ var _dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61172);
/* harmony import */ var _predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72977);
/* harmony import */ var _predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10270);








/** Greatest number of columns that are shown. */
const mostColumns = 24;
/**
 * Returns the examples with changed predictions and likely label errors for the page; none if they are not published or belong to
 * another test split.
 */
async function showExamples({ pipeline }, { classification, lineage }, { examples, lineage: evaluated }) {
    if (!classification || !pipeline.gate['show-examples'] || lineage.testSplit !== evaluated.testSplit)
        return new Map();
    const { flips, labelErrors } = classification;
    const suspects = labelErrors?.examples.map(({ id }) => id) ?? [];
    const shown = [...new Set([...suspects, ...(flips === null ? [] : alternate(flips))])];
    return shown.length === 0 ? new Map() : examples(shown);
}
/** Alternates broken and fixed examples, so that the most confident of both get pictures if not all fit. */
function alternate({ broken, fixed }) {
    const [first, second] = [broken.examples, fixed.examples];
    return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
        first[index]?.id ?? [],
        second[index]?.id ?? [],
    ]).flat(2);
}
/** Shows images as pictures, and all stored columns except the evaluated label and private ones. */
function examplesOfDataset(dataset, label, splitName = 'test') {
    return async (ids) => {
        const { features } = dataset.details;
        const split = new _dataset_stored_split_js__WEBPACK_IMPORTED_MODULE_0__/* .StoredSplit */ .W(dataset, splitName);
        const wanted = new Set(ids);
        const found = [...split.readIds().entries()].filter(([, id]) => wanted.has(id));
        const hidden = (0,_dataset_private_names_js__WEBPACK_IMPORTED_MODULE_4__/* .privateNames */ .o)(features);
        const visible = split.names.filter((name) => name !== _dataset_reserved_columns_js__WEBPACK_IMPORTED_MODULE_5__/* .idColumn */ .U && !hidden.has(name));
        const columns = split.readRows(visible, found.map(([row]) => row));
        const pictures = (0,_dataset_pictured_images_js__WEBPACK_IMPORTED_MODULE_6__/* .picturedImages */ .H)(features);
        const { image, others } = partsOf(columns, label.column, pictures?.column ?? null);
        const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: (0,_dataset_columns_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(column) }));
        const makePicture = image && pictures ? (0,_dataset_thumbnails_js__WEBPACK_IMPORTED_MODULE_1__/* .thumbnailMaker */ .t)(pictures.features) : null;
        const foundIds = found.map(([, id]) => id);
        return lookUp(ids, foundIds, (row) => ({
            picture: makePicture && makePicture(image?.values[row] ?? new Uint8Array()),
            values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
            moreColumns: others.length - shown.length,
        }));
    };
}
/** Shows the columns of a prediction file, except the predictions. */
function examplesOfTable(raw) {
    return async (ids) => {
        const predictions = new Set([..._predictions_file_format_js__WEBPACK_IMPORTED_MODULE_3__/* .requiredColumns */ .J1.classification, 'prediction', ...(0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreColumns */ .OY)(raw)]);
        const others = [...raw.columns].filter(([name]) => !predictions.has(name));
        const shown = others.slice(0, mostColumns);
        const fileIds = (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(raw, 'example').map((cell) => (0,_predictions_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(cell) ?? '');
        return lookUp(ids, fileIds, (row) => ({
            picture: null,
            values: shown.map(([column, cells]) => ({ column, value: textOfCell(cells[row] ?? null) })),
            moreColumns: others.length - shown.length,
        }));
    };
}
function lookUp(wanted, ids, exampleAt) {
    const rows = new Map(ids.map((id, row) => [id, row]));
    return new Map(wanted.flatMap((id) => {
        const row = rows.get(id);
        return row === undefined ? [] : [[id, exampleAt(row)]];
    }));
}
/** @param pictured column of the images that are shown */
function partsOf(columns, label, pictured) {
    const image = columns.find((column) => column.kind === 'bytes' && column.name === pictured);
    const others = columns.filter((column) => column.kind !== 'bytes' && column.name !== label);
    return { image, others };
}
function textOfCell(cell) {
    return cell === null || cell === '' ? null : String(cell);
}


/***/ }),

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./build/core/js/src/config/actions.js + 1 modules
var actions = __webpack_require__(90064);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/report/aligned.js
var aligned = __webpack_require__(43324);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/pipeline-summary.js


const head = ['Stage', 'Result', 'Digest', 'Time'];
/** Returns the run as a table for the job's summary. */
function pipelineSummary(rows) {
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `
## Pipeline
    `, (0,markdown/* table */.tp)(head, rows.map(cells), [3])).text;
}
/** Returns the same table for a terminal. */
function pipelineText(rows) {
    return (0,aligned/* aligned */.b)([head, ...rows.map(cells)]).join('\n');
}
function cells({ stage, result, digest, seconds }) {
    return [stage, result, digest?.slice(0, 'sha256:'.length + 12) ?? '', `${seconds.toFixed(1)} s`];
}

// EXTERNAL MODULE: ./build/core/js/src/stages/build-image.js + 42 modules
var build_image = __webpack_require__(83114);
// EXTERNAL MODULE: ./build/core/js/src/stages/deploy.js + 6 modules
var deploy = __webpack_require__(84322);
// EXTERNAL MODULE: ./build/core/js/src/stages/evaluate-gate.js + 67 modules
var evaluate_gate = __webpack_require__(68981);
// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/config/gate/slice.js + 1 modules
var slice = __webpack_require__(45826);
// EXTERNAL MODULE: ./build/core/js/src/metrics/budget.js
var budget = __webpack_require__(6922);
// EXTERNAL MODULE: ./build/core/js/src/metrics/family.js
var metrics_family = __webpack_require__(60063);
// EXTERNAL MODULE: ./build/core/js/src/metrics/slice-column.js
var slice_column = __webpack_require__(39540);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/plan.js + 2 modules
var plan = __webpack_require__(29209);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-errors.js
var metric_errors = __webpack_require__(28303);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
;// CONCATENATED MODULE: ./build/core/js/src/gate/validate-config.js









/**
 * Returns the problems of the section `gate` that are detectable before a model exists: names of metrics and columns that do not
 * exist, and values that no model has.
 * @param label the label of the evaluated output
 * @param columns names of all columns of the test split
 */
function findConfigProblems(gate, label, columns) {
    const metric = metricsOf(gate, label);
    const primary = primaryNames[label.kind];
    const column = (name) => {
        if (name !== slice/* labelName */._H && !columns.includes(name))
            throw (0,slice_column/* unknownColumn */.R)(name, [slice/* labelName */._H, ...columns]);
    };
    return [
        ...gate.require.flatMap((requirement, index) => problemsAt(['gate', 'require', index], () => {
            const info = metric(requirement.metric);
            if (info)
                (0,plan/* checkSense */.D)(requirement, info);
        })),
        ...(gate.compare ?? []).flatMap(({ metric: name = primary, margin }, index) => problemsAt(['gate', 'compare', index], () => {
            const info = metric(name);
            if (info && margin)
                (0,check_margin/* checkMargin */.r)(margin, info);
        })),
        ...gate.slices.flatMap((rule, index) => problemsAt(['gate', 'slices', index], () => {
            const info = metric(rule.metric ?? primary);
            if (info)
                (0,check_margin/* checkMargin */.r)({ kind: 'absolute', value: rule.margin }, info);
            (0,slice/* columnsOfRule */.b4)(rule).forEach(column);
        })),
        ...gate.fairness.flatMap(({ by }, index) => problemsAt(['gate', 'fairness', index], () => column(by))),
        ...problemsAt(['gate', 'cluster-by'], () => gate['cluster-by'] !== undefined && column(gate['cluster-by'])),
    ];
}
const primaryNames = { class: 'accuracy', number: 'mae' };
/**
 * Returns a finder of the task's metrics. It returns null for a budget, a custom metric, and a metric that a rule of the gate
 * creates.
 */
function metricsOf(gate, { kind }) {
    const lookUp = kind === 'class' ? finder(tasks/* tasks */.vB.class.metrics) : finder(tasks/* tasks */.vB.number.metrics);
    const customNames = gate.metrics.map(({ name }) => name);
    return (name) => {
        if (name.includes('[') || customNames.includes(name) || (0,budget/* budgetOf */.n)(name))
            return null;
        const found = lookUp.find(name);
        if (found)
            return found;
        throw (0,metric_errors/* unknownMetric */.T)(name, [...lookUp.names, ...customNames, ...budget/* budgets */.R.map((budget) => budget.name)]);
    };
}
function finder(family) {
    return {
        names: [...family.listed.map(({ name }) => name), ...family.patterns],
        find: (name) => (0,metrics_family/* findMetric */.G)(family, name),
    };
}
function problemsAt(key, check) {
    try {
        check();
        return [];
    }
    catch (error) {
        const located = (0,user_error/* withConfigPath */.ey)(error, key);
        if (!(located instanceof user_error/* UserError */.yo))
            throw located;
        return located.problems;
    }
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
;// CONCATENATED MODULE: ./build/core/js/src/stages/gate/validate-gate-config.js





/** Checks the gate against the dataset before training. @throws UserError with all problems that can be found without a model */
async function validateGateConfig(context, reference) {
    const { gate } = context.pipeline;
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, reference));
    const { label } = (0,label_target/* evaluatedOutput */.dv)(dataset.details.label, gate.output);
    const problems = findConfigProblems(gate, label, await (0,dataset_dataset/* columnNames */.lo)(dataset, 'test'));
    if (problems.length > 0)
        throw new user_error/* UserError */.yo(problems);
}

// EXTERNAL MODULE: ./build/core/js/src/stages/preprocess.js + 80 modules
var preprocess = __webpack_require__(59842);
// EXTERNAL MODULE: ./build/core/js/src/stages/quantize.js + 7 modules
var quantize = __webpack_require__(11621);
// EXTERNAL MODULE: ./build/core/js/src/stages/train.js + 71 modules
var train = __webpack_require__(41807);
;// CONCATENATED MODULE: ./build/core/js/src/stages/pipeline.js










/** Runs the selected stages in order until one fails; each stage receives the artifacts of the earlier ones. */
async function runPipeline(context, inputs) {
    // A web package needs no server.
    const isWeb = context.pipeline.image.artifact === 'web';
    const stages = isWeb ? inputs.stages.filter((stage) => stage !== 'deploy') : inputs.stages;
    const recorder = record(context, stages);
    context.host.log.info(describePlan(context, stages));
    const made = { ...inputs, artifact: '' };
    const dataset = await recorder.stage('preprocess', () => (0,preprocess.preprocess)(context, {
        ...made,
        'quarantine-artifact': '',
        'diff-artifact': '',
        'report-artifact': '',
        shard: null,
        parts: '',
        cache: true,
    }), (outputs) => ({
        result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
        digest: outputs.digest,
    }));
    const data = { dataset: String(dataset?.path ?? 'dataset') };
    const model = await recorder.stage('train', async () => {
        if (inputs.stages.includes('evaluate-gate'))
            await validateGateConfig(context, data.dataset);
        return (0,train.train)(context, { ...made, ...data, 'report-artifact': '' });
    }, (outputs) => ({
        result: `${headlineMetric(outputs)} on ${outputs.device}`,
        digest: outputs.digest,
    }));
    const trained = { ...data, model: String(model?.path ?? 'model') };
    const gate = await recorder.stage('evaluate-gate', () => (0,evaluate_gate.evaluateGate)(context, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
    }), ({ verdict, accuracy, digest }) => ({
        result: `${verdict}${accuracy === '' ? '' : `, accuracy ${pipeline_short(accuracy)}`}`,
        digest,
    }));
    const small = await recorder.stage('quantize', () => (0,quantize.quantize)(context, { ...made, ...trained }), (outputs) => ({
        result: `${outputs.verdict}, ${(0,format/* bytesText */.pV)(Number(outputs['model-bytes']))}, ${percent(outputs['size-ratio'])} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${pipeline_short(outputs['accuracy-drop'])}`}`,
        digest: outputs.digest,
    }));
    const image = await recorder.stage('build-image', () => (0,build_image.buildImage)(context, {
        ...made,
        model: String(small?.path ?? trained.model),
        report: String(gate?.path ?? ''),
    }), (outputs) => ({
        result: (0,format/* bytesText */.pV)(Number(outputs.bytes)),
        digest: outputs['image-digest'] || outputs.digest,
    }));
    const server = await recorder.stage('deploy', () => (0,deploy.deploy)(context, { ...made, image: String(image?.path ?? 'image') }), ({ url, ...outputs }) => ({
        result: `${url}, ${outputs['golden-requests']} golden requests`,
        digest: outputs['model-digest'],
    }));
    await context.host.writeSummary(pipelineSummary(recorder.rows));
    context.host.log.info(pipelineText(recorder.rows));
    return {
        failure: recorder.failure(),
        stages: recorder.outputs,
        outputs: {
            'dataset-digest': dataset?.digest ?? '',
            'model-digest': model?.digest ?? '',
            verdict: gate?.verdict ?? '',
            accuracy: gate?.accuracy ?? '',
            report: gate?.path ?? '',
            'quantized-digest': small?.digest ?? '',
            image: image?.image ?? '',
            url: server?.url ?? '',
        },
    };
}
/** Returns the metric for the summary. A number as label, and several outputs together, have no accuracy. */
function headlineMetric(outputs) {
    const [metric] = ['validation-accuracy', 'validation-loss', 'loss'].filter((name) => outputs[name] !== '');
    return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${pipeline_short(outputs[metric])}`;
}
/** Returns the stages that will run, in their order, and where a server will stay. */
function describePlan({ pipeline: { deploy } }, selected) {
    const stages = `Stages to run: ${actions/* stageNames */.hL.filter((name) => selected.includes(name)).join(', ')}.`;
    if (!selected.includes('deploy'))
        return stages;
    const port = deploy.port === 0 ? 'a free port' : `port ${deploy.port}`;
    return `${stages} The last one starts a server on ${port} that keeps running (\`tensorline stop\` ends it).`;
}
/** Returns a recorder that runs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }, selected) {
    const rows = [];
    const outputs = {};
    let failure = null;
    return {
        rows,
        outputs,
        failure: () => failure,
        async stage(stage, work, summarize) {
            if (failure !== null || !selected.includes(stage))
                return null;
            host.log.info(`── ${stage}`);
            const started = performance.now();
            const result = await work();
            const { result: text, digest } = summarize(result.outputs);
            rows.push({
                stage,
                result: text,
                digest: String(digest),
                seconds: (performance.now() - started) / 1000,
            });
            outputs[stage] = result.outputs;
            failure = result.failure;
            return result.outputs;
        },
    };
}
function percent(ratio) {
    return `${(Number(ratio) * 100).toFixed(1)} %`;
}
/** Formats numbers with four digits, which fit into a row. */
function pipeline_short(value) {
    return typeof value === 'number' ? value.toFixed(4) : String(value);
}


/***/ }),

/***/ 11621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  quantize: () => (/* binding */ quantize)
});

// EXTERNAL MODULE: ./node_modules/d3-array/dist/d3-array.mjs
var d3_array = __webpack_require__(5793);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/text/format.js
var format = __webpack_require__(38602);
// EXTERNAL MODULE: ./build/core/js/src/text/wildcard.js
var wildcard = __webpack_require__(93759);
;// CONCATENATED MODULE: ./build/core/js/src/compression/quantize-weights.js



/**
 * Returns the model with the named weights stored as `type`, in TensorFlow.js's own format, so that TensorFlow.js loads it
 * anywhere. This makes the files smaller, nothing else: the weights become float32 again when the model is loaded, so it needs
 * the same memory and computes as fast as before.
 *
 * The method is that of the TensorFlow.js converter (tfjs-converter/python/tensorflowjs/quantization.py): uint8 and uint16 map
 * each tensor's own range linearly to the integers, with zero exactly representable where the range covers it; float16 rounds to
 * the nearest.
 * @throws UserError when weights are not finite, too large for float16, or already quantized.
 */
function quantizeModel({ description, weights }, type, names) {
    return {
        description,
        weights: weights.map((weight) => (names.has(weight.spec.name) ? quantizeWeight(weight, type) : weight)),
    };
}
/**
 * Returns the names of the weights to quantize: all float32 weights, as in the TensorFlow.js converter, except those that a
 * pattern of `exclude` matches. In a pattern, `*` stands for any characters.
 * @throws UserError for a pattern that matches no weight, and when no weight is left
 */
function weightsToQuantize({ weights }, exclude) {
    const names = weights.filter(({ spec }) => spec.dtype === 'float32').map(({ spec }) => spec.name);
    const patterns = exclude.map((pattern) => ({ pattern, matches: (0,wildcard/* wildcard */.X)(pattern) }));
    const unknown = patterns.find(({ matches }) => !names.some(matches));
    if (unknown)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: `no float32 weight that matches ${JSON.stringify(unknown.pattern)}`,
            expected: `names of weights of the model: ${(0,format/* listNames */.Zv)(names, mostListed)}`,
            hint: 'Correct the name, or remove it from `quantize.exclude`.',
            key: ['quantize', 'exclude'],
        });
    const left = names.filter((name) => !patterns.some(({ matches }) => matches(name)));
    if (left.length === 0 && names.length > 0)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_INVALID_EXCLUDE',
            found: 'patterns that exclude every weight of the model',
            expected: 'at least one weight to quantize',
            hint: 'Remove a pattern from `quantize.exclude`, or leave out the stage and deploy the original model.',
            key: ['quantize', 'exclude'],
        });
    return new Set(left);
}
const mostListed = 20;
/** Returns the values of a quantized weight as float32, as TensorFlow.js loads them. */
function dequantize({ spec: { name, quantization }, bytes }) {
    const { buffer } = Uint8Array.from(bytes);
    switch (quantization?.dtype) {
        case 'float16':
            return Float32Array.from(new Float16Array(buffer));
        case 'uint8':
            return Float32Array.from(new Uint8Array(buffer), (level) => level * quantization.scale + quantization.min);
        case 'uint16':
            return Float32Array.from(new Uint16Array(buffer), (level) => level * quantization.scale + quantization.min);
        case undefined:
            throw new TypeError(`the weight ${name} is not quantized`);
    }
}
/** Quantizes one float32 tensor. */
function quantizeWeight({ spec, bytes }, type) {
    if (spec.quantization !== undefined)
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_ALREADY_QUANTIZED',
            found: `the weight ${spec.name} already stored as ${spec.quantization.dtype}`,
            expected: 'a model with float32 weights',
            hint: 'Quantize the model from the stage train, not a model that is already quantized.',
        });
    const values = toFloat32(bytes);
    if (!values.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'MODEL_NOT_FINITE',
            found: `a value that is not finite in the weight ${spec.name}`,
            expected: 'finite weights',
            hint: 'The training diverged. Train again with a smaller learning rate.',
        });
    const quantized = type === 'float16' ? toFloat16(spec.name, values) : toIntegers(values, type);
    return { spec: { ...spec, quantization: quantized.quantization }, bytes: quantized.bytes };
}
function toFloat16(name, values) {
    const halves = Float16Array.from(values);
    if (!halves.every(Number.isFinite))
        throw new user_error/* UserError */.yo({
            code: 'QUANTIZE_FLOAT16_OVERFLOW',
            found: `a value above 65504, the largest finite float16 value, in the weight ${name}`,
            expected: 'weights within the range of float16',
            hint: 'Set `quantize.dtype: uint16`, which follows the range of each weight, or add the weight to `quantize.exclude`.',
        });
    return { quantization: { dtype: 'float16' }, bytes: bytesOf(halves) };
}
function toIntegers(values, dtype) {
    const levels = dtype === 'uint8' ? 255 : 65535;
    const { scale, min, max } = affineRange(values, levels);
    const integers = dtype === 'uint8' ? new Uint8Array(values.length) : new Uint16Array(values.length);
    for (const [index, value] of values.entries())
        integers[index] = roundHalfToEven((Math.min(Math.max(value, min), max) - min) / scale);
    return { quantization: { dtype, scale, min }, bytes: bytesOf(integers) };
}
/**
 * Returns the range of the levels. If zero lies inside the range, the range is shifted so that zero is one of
 * the levels.
 */
function affineRange(values, levels) {
    const [min, max] = extremes(values);
    if (min === max)
        return { scale: 1, min, max };
    const scale = (max - min) / levels;
    if (min > 0 || max < 0)
        return { scale, min, max };
    const nudged = -roundHalfToEven(-min / scale) * scale;
    return { scale, min: nudged, max: levels * scale + nudged };
}
function extremes(values) {
    let [min = 0] = values;
    let max = min;
    for (const value of values) {
        if (value < min)
            min = value;
        if (value > max)
            max = value;
    }
    return [min, max];
}
/** Rounds a half to the nearest even number, as numpy does. */
function roundHalfToEven(value) {
    const below = Math.floor(value);
    const rest = value - below;
    if (rest === 0.5)
        return below % 2 === 0 ? below : below + 1;
    return rest < 0.5 ? below : below + 1;
}
function toFloat32(bytes) {
    return new Float32Array(Uint8Array.from(bytes).buffer);
}
function bytesOf({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength);
}

// EXTERNAL MODULE: ./build/core/js/src/dataset/dataset.js + 1 modules
var dataset_dataset = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/core/js/src/dataset/stored-examples.js + 4 modules
var stored_examples = __webpack_require__(10218);
// EXTERNAL MODULE: ./build/core/js/src/gate/decision-rule.js
var decision_rule = __webpack_require__(74214);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/artifact.js
var artifact = __webpack_require__(91407);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/model/artifact.js + 3 modules
var model_artifact = __webpack_require__(27267);
// EXTERNAL MODULE: ./build/core/js/src/model/stored-model.js + 4 modules
var stored_model = __webpack_require__(80595);
// EXTERNAL MODULE: ./build/core/js/src/report/markdown.js
var markdown = __webpack_require__(61547);
;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-costs.js


const mostNamed = 3;
/** Returns the costliest weights with their share of the drop, and the setting that keeps the accuracy, as sentences. */
function costsText(measured) {
    return `${causeText(measured)} ${remedyText(measured)}`;
}
function causeText({ output, title, unit, costs: { costs, drop, measured, quantized }, }) {
    const metric = output === null ? title : `${title} of ${output}`;
    if (costs.length === 0)
        return `Keeping any single one of the ${measured} measured weights (of ${quantized}) in float32 does not reduce the drop of ${metric}.`;
    const named = costs
        .slice(0, mostNamed)
        .map((cost) => `${(0,markdown/* nameText */.fh)(cost.name)} (${(0,format/* marginText */.wn)(cost.recovered, unit)}, ${shareOf(cost, drop)})`);
    const more = costs.length > mostNamed ? `, and ${costs.length - mostNamed} more` : '';
    return `Weights that cost ${metric}, with the part of the drop of ${(0,format/* marginText */.wn)(drop, unit)} that each recovers in float32: ${named.join(', ')}${more}.`;
}
function shareOf({ recovered }, drop) {
    return (0,format/* percentText */.fL)(recovered / drop);
}
function remedyText({ unit, type, costs: { remedy } }) {
    if (remedy)
        return `To keep the accuracy, set \`quantize.exclude: ${JSON.stringify(remedy.exclude)}\`: the change is then ${(0,format/* differenceText */.Lr)(-remedy.drop, unit)}.`;
    const smaller = type === 'uint8' ? 'Set `quantize.dtype` to `uint16` or `float16`, or deploy' : 'Deploy';
    return `The drop comes from many weights together. ${smaller} the original model.`;
}
/** Returns the costly weights as a table, with the setting that keeps the accuracy. */
function costsMarkdown(measured) {
    const { unit, costs } = measured;
    const rows = costs.costs.map((cost) => [
        (0,markdown/* nameText */.fh)(cost.name),
        (0,format/* marginText */.wn)(cost.recovered, unit),
        shareOf(cost, costs.drop),
        (0,format/* percentText */.fL)(cost.relativeChange),
    ]);
    const head = ['Weight', 'Recovered in float32', 'Share of the drop', 'Median change of its values'];
    return (0,markdown/* blocks */.Bv)((0,markdown/* paragraph */.FY)(costsText(measured)), rows.length === 0 ? null : (0,markdown/* table */.tp)(head, rows, [1, 2, 3]));
}
/** Returns the names of the weights that must stay float32 for an acceptable drop; if none suffice, of all costly weights. */
function costlyWeights({ costs: { costs, remedy } }) {
    return remedy?.exclude ?? costs.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./build/core/js/src/report/quantization-summary.js



/** Returns a Markdown summary of the quantized model and its loss, for the job summary. */
function quantizationSummary(original, quantized, { outcome, comparisons, costs }) {
    const row = (title, { details, digest }, values) => [
        title,
        details.weights,
        (0,format/* bytesText */.pV)(details.modelBytes),
        ...values.map((value) => value?.toPrecision(4) ?? ''),
        (0,markdown/* digestText */.M6)(digest),
    ];
    const ratio = quantized.details.modelBytes / original.details.modelBytes;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `## Quantized ${quantized.details.name}: ${outcome}`, ...comparisons.map(({ output, row }) => (0,markdown/* paragraph */.FY)(`${output === null ? '' : `${output}: `}${row.reason}`)), costs && costsMarkdown(costs), (0,markdown/* table */.tp)(['Model', 'Weights', 'Size', ...comparisons.map(titleOf), 'Digest'], [
        row('before', original, comparisons.map(({ row }) => row.baseline)),
        row('after', quantized, comparisons.map(({ row }) => row.candidate)),
    ], [2, ...comparisons.map((_, index) => index + 3)]), (0,markdown.md) `${(ratio * 100).toFixed(1)} % of the size. The weights become float32 again when the model is loaded: smaller to store and to send, not faster.`).text;
}
function titleOf({ output, row }) {
    return output === null ? row.title : `${row.title} of ${output}`;
}

// EXTERNAL MODULE: ./build/core/js/src/stages/context.js
var stages_context = __webpack_require__(79242);
// EXTERNAL MODULE: ./build/core/js/src/dataset/label-target.js
var label_target = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/core/js/src/inference/assess.js + 5 modules
var assess = __webpack_require__(34253);
// EXTERNAL MODULE: ./build/core/js/src/metrics/metric-set.js
var metric_set = __webpack_require__(85242);
// EXTERNAL MODULE: ./build/core/js/src/metrics/tasks.js + 8 modules
var tasks = __webpack_require__(33604);
// EXTERNAL MODULE: ./build/core/js/src/gate/check-margin.js
var check_margin = __webpack_require__(70820);
// EXTERNAL MODULE: ./build/core/js/src/gate/comparisons.js
var comparisons = __webpack_require__(47499);
;// CONCATENATED MODULE: ./build/core/js/src/gate/compare-metric.js





const sampling = { seed: 0, clusters: null };
/**
 * Compares one metric of two models on the same examples by the rule of the gate.
 * @throws UserError for predictions that do not match, and for a metric that they do not have
 */
function compareMetric(candidate, baseline, { metric: name, margin, confidence }) {
    const checked = (0,tasks/* checkPredictions */.rA)(candidate, 'the model');
    const pairing = (0,tasks/* alignPredictions */.IL)(checked, (0,tasks/* checkPredictions */.rA)(baseline, 'the baseline'));
    const how = pairing.comparable
        ? { kind: 'models' }
        : { kind: 'incomparable', reason: pairing.reason };
    const metric = (0,metric_set/* buildMetricSet */.z)(checked, pairing.comparable ? pairing.pair : null).find(name);
    (0,check_margin/* checkMargin */.r)(margin, metric);
    const [assessment] = (0,assess/* assessMetrics */.m)([metric.pairs], sampling);
    if (!assessment)
        throw new TypeError(`${name} was not assessed`);
    return (0,comparisons/* compareOne */.w)({ kind: 'metric', metric, hypothesis: { kind: 'non-inferiority', margin }, confidence }, assessment, how);
}

// EXTERNAL MODULE: ./build/core/js/src/gate/predict-split.js
var predict_split = __webpack_require__(74481);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/compare.js



/** One-sided confidence, the default of the gate. */
const confidence = 0.95;
/**
 * Predicts the test split with the original model and returns a function that compares other models with it: none may
 * be worse than the original by more than the margin.
 */
async function comparisonWith(tf, original, margin) {
    const { dataset, test } = original;
    const { label } = dataset.details;
    const outputs = (0,label_target/* outputsOf */.Yz)(label).map((output, index) => ({ ...output, index }));
    const before = [];
    for (const output of outputs)
        before.push(await (0,predict_split/* predictSplit */.M)(tf, original.model, dataset, test, output));
    return async (model) => {
        const comparisons = [];
        for (const [index, output] of outputs.entries()) {
            const [baseline, candidate] = [before[index], await (0,predict_split/* predictSplit */.M)(tf, model, dataset, test, output)];
            if (!baseline)
                throw new TypeError('the original has no predictions for an output');
            const row = compareMetric(candidate, baseline, {
                metric: baseline.kind === 'class' ? 'accuracy' : 'r2',
                margin: { kind: 'absolute', value: margin },
                confidence,
            });
            comparisons.push({ output: label.kind === 'multi-output' ? output.name : null, row });
        }
        return comparisons;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/core/js/src/compression/costly-weights.js


/** Limits of the number of measurements, each of which predicts the whole test split. */
const mostMeasured = 16;
const mostExcluded = 8;
/**
 * Finds the weights whose quantization lowers the quality of a model. First it keeps one weight at a time in float32, beginning
 * with the weight whose values change most. Then it keeps the costliest weights in float32 together, one more each time, until the
 * drop is acceptable. Of weights that recover nothing alone, those whose values change most come first: each of two damaged
 * weights may cause the whole drop.
 * @param names the weights that are quantized
 * @param total drop of the quality when all of them are quantized, and the largest `acceptable` drop
 * @param dropWith measures the drop of a model in which only the given weights are quantized
 */
async function findCostlyWeights({ weights }, { type, names }, { total, acceptable }, dropWith) {
    const changed = weights
        .filter(({ spec }) => names.has(spec.name))
        .flatMap((weight) => {
        const change = relativeChange(weight, type);
        return change === null ? [] : [{ name: weight.spec.name, relativeChange: change }];
    })
        .toSorted((one, other) => (0,d3_array/* descending */.rG)(one.relativeChange, other.relativeChange));
    const dropWithout = (...exclude) => dropWith(without(names, exclude));
    const measured = [];
    for (const each of changed.slice(0, mostMeasured))
        measured.push({ ...each, recovered: total - (await dropWithout(each.name)) });
    // The sort is stable: equal weights stay in the order of their changes.
    measured.sort((one, other) => (0,d3_array/* descending */.rG)(Math.max(one.recovered, 0), Math.max(other.recovered, 0)));
    return {
        drop: total,
        costs: measured.filter(({ recovered }) => recovered > 0),
        remedy: await findRemedy(measured, names.size, acceptable, dropWithout),
        measured: measured.length,
        quantized: changed.length,
    };
}
async function findRemedy(measured, quantized, acceptable, dropWithout) {
    const exclude = [];
    for (const { name } of measured.slice(0, Math.min(mostExcluded, quantized - 1))) {
        exclude.push(name);
        const drop = await dropWithout(...exclude);
        if (drop <= acceptable)
            return { exclude, drop };
    }
    return null;
}
function without(names, exclude) {
    return new Set([...names].filter((name) => !exclude.includes(name)));
}
/**
 * Returns null for a weight that quantization leaves unchanged. The median is not affected by the few large values that make the
 * steps between the others coarse.
 */
function relativeChange(weight, type) {
    const before = toFloat32(weight.bytes);
    const after = dequantize(quantizeWeight(weight, type));
    if (before.every((value, index) => value === after[index]))
        return null;
    const changes = before.map((value, index) => Math.abs(((after[index] ?? 0) - value) / value));
    return (0,d3_array/* median */.JZ)(changes.filter((_, index) => before[index] !== 0)) ?? 0;
}

// EXTERNAL MODULE: ./build/core/js/src/files/temporary-path.js
var temporary_path = __webpack_require__(20684);
;// CONCATENATED MODULE: ./build/core/js/src/stages/quantization/costs.js








/** Finds the weights that cause the largest unacceptable drop; returns null if every drop is acceptable. */
async function measureCosts({ quantized, stored, type, names }, comparisons, compare) {
    const drops = comparisons.map((each) => (exceedsMargin(each) ? dropOf(each) : 0));
    const worst = (0,d3_array/* maxIndex */.P2)(drops);
    const [total = 0, comparison] = [drops[worst], comparisons[worst]];
    if (!comparison || total <= 0)
        return null;
    const margin = comparison.row.margin ?? 0;
    const folder = (0,temporary_path/* makeTemporaryFolder */.wE)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tensorline-quantized-'));
    const dropWith = async (some) => {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder);
        await (0,stored_model/* writeStoredModel */.sb)(folder, quantizeModel(stored, type, some));
        const compared = (await compare({ ...quantized, folder }))[worst];
        return compared ? dropOf(compared) : 0;
    };
    try {
        const costs = await findCostlyWeights(stored, { type, names }, { total, acceptable: total > margin ? margin : 0 }, dropWith);
        return { output: comparison.output, title: comparison.row.title, unit: comparison.row.unit, type, costs };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function exceedsMargin({ row }) {
    switch (row.outcome) {
        case 'pass':
            return false;
        case 'fail':
            return true;
        case 'inconclusive':
            return -(row.difference?.value ?? 0) > (row.margin ?? 0);
    }
}
function dropOf({ row }) {
    return -(row.difference?.value ?? 0);
}

;// CONCATENATED MODULE: ./build/core/js/src/stages/quantize.js














/** Stores the weights in fewer bits, and compares the smaller model with the original on the test split. */
async function quantize(context, inputs) {
    const { host, pipeline } = context;
    const started = new Date();
    const { name, path } = await (0,stages_context/* claimArtifact */.fT)(context, inputs.artifact, 'model-quantized');
    const dataset = await (0,dataset_dataset/* openDataset */.Jp)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.dataset));
    const original = await (0,model_artifact/* openModel */.GF)(await (0,stages_context/* locateArtifact */.rd)(context, inputs.model));
    const { tf, report } = await (0,stages_context/* startEngineOf */.MH)(context, inputs);
    const test = await (0,dataset_dataset/* readSplit */.bS)(dataset, 'test');
    const { features, label, transform } = original.details;
    const { dtype, exclude, 'max-accuracy-drop': maxDrop, 'on-inconclusive': onInconclusive, } = pipeline.quantize;
    const stored = await (0,stored_model/* readStoredModel */.dD)(original.folder);
    const names = weightsToQuantize(stored, exclude);
    const quantized = await (0,artifact/* writeArtifact */.w6)(path, async (draft) => {
        await (0,stored_model/* writeStoredModel */.sb)(draft, quantizeModel(stored, dtype, names));
        return {
            kind: 'model',
            details: await (0,model_artifact/* completeModel */.hX)(draft, tf, {
                name: original.details.name,
                signature: { features, label, transform },
                dataset,
                test: new stored_examples/* StoredExamples */.J(dataset, 'test'),
                training: await (0,model_artifact/* readTrainingMetrics */.KU)(original),
                weights: dtype,
                engine: (0,stages_context/* nameEngine */.O2)(report),
            }),
            parents: { dataset: dataset.digest, model: original.digest },
            config: (0,digest/* digestOfJson */.Qs)(pipeline.quantize),
            run: (0,stages_context/* runRecord */.DW)(context, started, { engine: report }),
        };
    });
    const compare = await comparisonWith(tf, { model: original, dataset, test }, maxDrop);
    const comparisons = await compare(quantized);
    const outcome = (0,decision_rule/* overall */.Me)(comparisons.map(({ row }) => row.outcome));
    const costs = await measureCosts({ quantized, stored, type: dtype, names }, comparisons, compare);
    const decisive = comparisons.filter(({ row }) => row.outcome === outcome).map(reasonOf);
    const reasons = costs === null ? decisive : [...decisive, costsText(costs)];
    await host.artifacts.publish(name, quantized.folder, quantized.digest);
    await host.writeSummary(quantizationSummary(original, quantized, { outcome, comparisons, costs }));
    const fails = outcome === 'fail' || (outcome === 'inconclusive' && onInconclusive === 'fail');
    if (outcome === 'inconclusive' && !fails)
        for (const reason of reasons)
            host.log.warning(reason);
    const { modelBytes } = quantized.details;
    if (modelBytes >= original.details.modelBytes)
        host.log.warning(`The model is so small that its ${dtype} form is larger than the original (${modelBytes} bytes). Deploy the original.`);
    return {
        failure: fails ? reasons.join('; ') : null,
        outputs: {
            digest: quantized.digest,
            artifact: name,
            path: quantized.folder,
            verdict: outcome,
            'model-bytes': modelBytes,
            'size-ratio': modelBytes / original.details.modelBytes,
            'accuracy-drop': largestDrop(comparisons),
            'costly-weights': JSON.stringify(costs === null ? [] : costlyWeights(costs)),
        },
    };
}
/** Returns the largest accuracy drop of all outputs with classes; an empty string without such outputs. */
function largestDrop(comparisons) {
    const drops = comparisons.flatMap(({ row }) => row.metric === 'accuracy' ? [-(row.difference?.value ?? 0)] : []);
    return (0,d3_array/* max */.T9)(drops) ?? '';
}
function reasonOf({ output, row }) {
    return output === null ? row.reason : `${output}: ${row.reason}`;
}


/***/ }),

/***/ 86114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ digestsOf),
  ei: () => (/* binding */ moduleFailed),
  uJ: () => (/* binding */ withUserModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/core/js/src/errors/user-error.js
var user_error = __webpack_require__(67253);
// EXTERNAL MODULE: ./build/core/js/src/files/outside.js
var outside = __webpack_require__(82162);
// EXTERNAL MODULE: ./build/core/js/src/host/confinement.js
var confinement = __webpack_require__(52736);
// EXTERNAL MODULE: ./build/core/js/src/artifacts/digest.js
var digest = __webpack_require__(44181);
// EXTERNAL MODULE: ./build/core/js/src/user-code/running.js
var user_code_running = __webpack_require__(80230);
;// CONCATENATED MODULE: ./build/core/js/src/user-code/trust.js

/** Throws if code of a fork could reach secrets, or a machine that outlives the job. */
function requireTrust(path, { codeOrigin, allowForkCode }) {
    const { fromFork, privileged, selfHosted } = codeOrigin;
    if (!fromFork)
        return;
    if (privileged)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork, in a run that has the secrets of this repository`,
            expected: "a fork's code to run under `pull_request` only",
            hint: 'Run it in a workflow `on: pull_request`, which gets no secrets.',
        });
    if (selfHosted && !allowForkCode)
        throw new user_error/* UserError */.yo({
            code: 'FORK_CODE_NOT_ALLOWED',
            found: `the code ${path} of a fork on a self-hosted runner`,
            expected: 'a runner that is deleted after the job, or `allow-fork-code: true`',
            hint: 'Use a GitHub-hosted runner; or set `allow-fork-code: true` if each job gets its own machine.',
        });
}

;// CONCATENATED MODULE: ./build/core/js/src/user-code/module.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};










/**
 * Passes the default export of the user's module to `work`. Returns the result and the digests of all user files that
 * ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function
 */
async function withUserModule(module, replacement, work) {
    requireTrust(module.path, module);
    const file = (0,external_node_path_.resolve)(module.folder, module.path);
    await (0,outside/* refuseOutside */.g)([file], (0,confinement/* confinementOf */.u)(module.codeOrigin));
    await (0,promises_.access)(file).catch((error) => {
        throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error);
    });
    const files = new Set([file]);
    const running = (0,user_code_running/* registerModule */.Ep)(`${module.key} ${module.path}`, files);
    const hooks = (0,external_node_module_.registerHooks)({
        resolve: (specifier, context, next) => replacement?.replaces(specifier)
            ? { url: replacement.url, format: 'module', shortCircuit: true }
            : next(specifier, context),
        load: (url, context, next) => {
            if (url === replacement?.url)
                return { format: 'module', source: replacement.source, shortCircuit: true };
            if (url.startsWith('file:') && !url.includes('/node_modules/'))
                files.add((0,external_node_url_.fileURLToPath)(url));
            return next(url, context);
        },
    });
    try {
        const made = await work(() => loadDefault(module, file, running));
        return { made, sources: await digestsOf([...files], module.folder) };
    }
    finally {
        hooks.deregister();
    }
}
async function loadDefault(module, file, running) {
    const loaded = await running(() => importFile(module, file));
    const found = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined;
    if (typeof found !== 'function')
        throw moduleFailed(module, 'no function as default export', module.signature);
    return (...given) => running(() => {
        const made = Reflect.apply(found, undefined, given);
        return made;
    });
}
async function importFile(module, file) {
    try {
        // The bundler leaves this import to Node.
        const loaded = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(file).href));
        return loaded;
    }
    catch (error) {
        if ((0,user_error/* hasCode */.up)(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
            throw moduleFailed(module, `TypeScript that Node cannot run (${(0,user_error/* messageOf */.bD)(error)})`, 'types that can be erased: no enums, namespaces or parameter properties', error);
        throw moduleFailed(module, `code that cannot be loaded (${(0,user_error/* messageOf */.bD)(error)})`, 'a module whose imports all exist', error);
    }
}
/** Returns the digests by path relative to the folder, in order. */
async function digestsOf(files, folder) {
    const base = (0,external_node_path_.resolve)(folder);
    const entries = files.map(async (file) => [(0,external_node_path_.relative)(base, file), await (0,digest/* digestOfFile */.Mk)(file)]);
    return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function moduleFailed({ key, path, folder, page }, found, expected, cause) {
    const location = (0,user_code_running/* locationIn */.zZ)(cause instanceof Error ? (cause.stack ?? '') : '', (0,external_node_path_.resolve)(folder, path));
    return new user_error/* UserError */.yo({
        code: 'MODULE_FAILED',
        found: `in ${key} ${path} ${found}`,
        expected,
        hint: `Correct the file; ${page} has an example.`,
        ...(location ? { location } : {}),
    }, { cause });
}


/***/ })

};
