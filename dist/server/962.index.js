export const id = 962;
export const ids = [962];
export const modules = {

/***/ 63175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ columnsOfRule),
/* harmony export */   i: () => (/* binding */ parseRule)
/* harmony export */ });
/* harmony import */ var _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50601);

/**
 * Parses a rule: comparisons of columns, numbers and texts with + - * /, `and`, `or`, `not`, `is null` and parentheses, as in SQL. Names that
 * are not plain words are in double quotes, texts in single quotes.
 * @throws UserError with the position of the first error
 */
function parseRule(name, text) {
    return new RuleParser(name, text).parse();
}
/** Returns the columns of a rule, each once. */
function columnsOfRule(node) {
    return [...new Set(namesIn(node))];
}
function namesIn(node) {
    switch (node.kind) {
        case 'number':
        case 'text':
            return [];
        case 'column':
        case 'is-null':
            return [node.name];
        case 'not':
            return namesIn(node.condition);
        case 'arithmetic':
        case 'comparison':
        case 'and':
        case 'or':
            return [...namesIn(node.left), ...namesIn(node.right)];
    }
}
const tokenPattern = /(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|'(?<text>(?:[^']|'')*)'|"(?<quoted>(?:[^"]|"")*)"|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|(?<symbol><=|>=|<>|!=|==|[=<>+\-*/()]))/uy;
/** Parentheses and operators inside one another. */
const deepest = 100;
class RuleParser {
    #name;
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(name, text) {
        this.#name = name;
        this.#tokens = this.#split(text);
    }
    parse() {
        const condition = this.#condition(this.#or());
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw this.#invalid(rest);
        return condition;
    }
    #split(text) {
        const tokens = [];
        let at = 0;
        for (;;) {
            at += text.length - at - text.slice(at).trimStart().length;
            if (at === text.length)
                break;
            tokenPattern.lastIndex = at;
            const { number, text: string, quoted, name, symbol } = tokenPattern.exec(text)?.groups ?? {};
            if (number !== undefined)
                tokens.push({ kind: 'number', text: number, at });
            else if (string !== undefined)
                tokens.push({ kind: 'text', text: string.replaceAll("''", "'"), at });
            else if (quoted !== undefined)
                tokens.push({ kind: 'quoted', text: quoted.replaceAll('""', '"'), at });
            else if (name !== undefined)
                tokens.push({ kind: 'name', text: name, at });
            else if (symbol !== undefined)
                tokens.push({ kind: 'symbol', text: symbol, at });
            else
                throw this.#invalid({ kind: 'symbol', text: text.slice(at, at + 20), at });
            at = tokenPattern.lastIndex;
        }
        return [...tokens, { kind: 'end', text: '', at }];
    }
    #or() {
        return this.#joined('or', () => this.#and());
    }
    #and() {
        return this.#joined('and', () => this.#not());
    }
    #joined(kind, part) {
        let left = part();
        while (this.#takeWord(kind))
            left = { kind, left: this.#condition(left), right: this.#condition(part()) };
        return left;
    }
    #not() {
        if (!this.#takeWord('not'))
            return this.#comparison();
        return this.#nested(() => ({ kind: 'not', condition: this.#condition(this.#not()) }));
    }
    #comparison() {
        const left = this.#sum();
        if (this.#takeWord('is')) {
            const isNegated = this.#takeWord('not');
            const token = this.#peek();
            if (!this.#takeWord('null') || left.kind !== 'column')
                throw this.#invalid(token);
            const condition = { kind: 'is-null', name: left.name };
            return isNegated ? { kind: 'not', condition } : condition;
        }
        const operator = comparisons[this.#peek().kind === 'symbol' ? this.#peek().text : ''];
        if (operator === undefined)
            return left;
        this.#next++;
        return { kind: 'comparison', operator, left: this.#operand(left), right: this.#operand(this.#sum()) };
    }
    #sum() {
        return this.#calculated(['+', '-'], () => this.#calculated(['*', '/'], () => this.#factor()));
    }
    #calculated(operators, part) {
        let left = part();
        for (;;) {
            const operator = operators.find((symbol) => this.#takeSymbol(symbol));
            if (operator === undefined)
                return left;
            left = { kind: 'arithmetic', operator, left: this.#operand(left), right: this.#operand(part()) };
        }
    }
    #factor() {
        const token = this.#peek();
        if (this.#takeSymbol('-'))
            return this.#nested(() => ({
                kind: 'arithmetic',
                operator: '-',
                left: { kind: 'number', value: 0 },
                right: this.#operand(this.#factor()),
            }));
        if (this.#takeSymbol('('))
            return this.#nested(() => {
                const inner = this.#or();
                if (!this.#takeSymbol(')'))
                    throw this.#invalid(this.#peek());
                return inner;
            });
        if (token.kind === 'name' && keywords.has(token.text.toLowerCase()))
            throw this.#invalid(token);
        this.#next++;
        switch (token.kind) {
            case 'number':
                return { kind: 'number', value: Number(token.text) };
            case 'text':
                return { kind: 'text', value: token.text };
            case 'name':
            case 'quoted':
                return { kind: 'column', name: token.text };
            case 'symbol':
            case 'end':
                throw this.#invalid(token);
        }
    }
    #nested(parse) {
        this.#depth++;
        if (this.#depth > deepest)
            throw this.#invalid(this.#peek());
        const result = parse();
        this.#depth--;
        return result;
    }
    #operand(node) {
        if (isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #condition(node) {
        if (!isOperand(node))
            return node;
        throw this.#invalid(this.#peek());
    }
    #peek() {
        return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
    }
    #takeWord(word) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'name' && text.toLowerCase() === word);
    }
    #takeSymbol(symbol) {
        const { kind, text } = this.#peek();
        return this.#takeIf(kind === 'symbol' && text === symbol);
    }
    #takeIf(matches) {
        if (matches)
            this.#next++;
        return matches;
    }
    #invalid({ kind, text, at }) {
        const place = kind === 'end' ? 'its end' : `${JSON.stringify(text)} at character ${at + 1}`;
        return new _errors_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the rule ${this.#name} with an error at ${place}`,
            expected: "a condition such as `start <= end`, `net + tax = gross` or `status <> 'paid' or amount > 0`",
            hint: 'Correct the rule. Names that are not plain words are written in double quotes, texts in single quotes.',
            key: ['data', 'expect', 'rules', this.#name],
        });
    }
}
const comparisons = {
    '=': '=',
    '==': '=',
    '!=': '!=',
    '<>': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
};
const keywords = new Set(['and', 'or', 'not', 'is', 'null']);
function isOperand(node) {
    return ['number', 'text', 'column', 'arithmetic'].includes(node.kind);
}


/***/ }),

/***/ 22962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CheckedCodec: () => (/* binding */ CheckedCodec)
});

;// CONCATENATED MODULE: ./build/server/js/src/dataset/private-names.js
/** Returns the names of the private columns among the features. */
function privateNames(features) {
    if (features.kind !== 'table')
        return new Set();
    return new Set(features.columns.flatMap((column) => column.type !== 'category' && column.type !== 'image' && column.private === true ? [column.name] : []));
}

// EXTERNAL MODULE: ./build/server/js/src/errors/user-error.js
var user_error = __webpack_require__(50601);
;// CONCATENATED MODULE: ./build/server/js/src/expectations/describe-expectation.js
/** Returns the subject of a condition in messages: its column, or its columns or rule. */
function subjectOf(expectation) {
    switch (expectation.kind) {
        case 'columns':
        case 'rows':
            return 'table';
        case 'unique':
            return expectation.columns.join(', ');
        case 'rule':
            return expectation.name;
        default:
            return expectation.column;
    }
}
/** Returns a condition in words, as a continuation of "expected". */
function describeExpectation(expectation) {
    switch (expectation.kind) {
        case 'type':
            return typeNames[expectation.type];
        case 'range':
            return boundsText(expectation);
        case 'values':
            return `one of ${listed(expectation.values)}`;
        case 'pattern':
            return `the pattern ${expectation.pattern}`;
        case 'length':
            return `${boundsText(expectation)} characters`;
        case 'missing':
            return expectation.share === 0
                ? 'no missing value'
                : `missing values in at most ${percent(expectation.share)} of the rows`;
        case 'column':
            return 'the column';
        case 'columns':
            return `no column besides ${listed(expectation.columns)}`;
        case 'unique':
            return 'no repeated value';
        case 'rule':
            return expectation.check;
        case 'rows':
            return `${boundsText(expectation.bounds)} rows`;
        case 'classes':
            return `at least ${expectation.minimum} rows of each class`;
        case 'newest':
            return [
                ...(expectation.within === null ? [] : [`a newest date at most ${ageText(expectation.within)} old`]),
                ...(expectation.atLeast === null ? [] : [`a newest date from ${expectation.atLeast}`]),
            ].join(', ');
        case 'mean':
        case 'sum':
            return `a ${expectation.kind} of ${boundsText(expectation.bounds)}`;
    }
}
const typeNames = {
    number: 'a number',
    integer: 'a whole number',
    date: 'a date',
    duration: 'a duration',
    boolean: 'true or false',
};
const mostListed = 10;
function listed(values) {
    const shown = values.slice(0, mostListed).map((value) => String(value));
    const more = values.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function boundsText({ minimum, maximum }) {
    if (minimum != null && maximum != null)
        return `${minimum} to ${maximum}`;
    return minimum == null ? `at most ${maximum ?? ''}` : `at least ${minimum}`;
}
function percent(share) {
    return `${Number((100 * share).toPrecision(6))} %`;
}
/** Returns `36 h` or `7 d`. */
function ageText(age) {
    const hours = age / 3_600_000;
    if (hours < 1)
        return `${Math.round(age / 60_000)} min`;
    return hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`;
}

;// CONCATENATED MODULE: ./build/server/js/src/text/decimal-text.js
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** `007` in a format with types is a name, since a number would not have been quoted with zeros before it. */
const leadingZero = /^[+-]?0\d/;
const infinite = /^[+-]?inf(?:inity)?$/i;
/**
 * Returns the number of a text; null for anything else. In formats with types, numbers in quotes count, too, and infinite numbers are
 * texts.
 * @param typed whether cells have types; in CSV all are texts
 */
function numberOf(text, typed) {
    if (isDecimal(text))
        return typed && leadingZero.test(text) ? null : Number(text);
    return typed && infinite.test(text) ? (text.startsWith('-') ? -Infinity : Infinity) : null;
}
function isDecimal(text) {
    return decimal.test(text);
}

// EXTERNAL MODULE: ./build/server/js/src/transform/date-format.js
var date_format = __webpack_require__(22142);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/server/js/src/transform/durations.js
var durations = __webpack_require__(3019);
// EXTERNAL MODULE: ./build/server/js/src/transform/iso-time.js
var iso_time = __webpack_require__(75481);
;// CONCATENATED MODULE: ./build/server/js/src/expectations/cell-checks.js





/**
 * Returns the check of an expectation.
 * @param typed whether cells have types of their own; in CSV all are texts
 * @param isNumeric whether every present value of the column is a number, so that `1` and `1.0` are equal
 * @throws UserError for a pattern that is not a regular expression of RE2, or a bound that is not a date
 */
function cellCheck(expectation, typed, isNumeric) {
    switch (expectation.kind) {
        case 'type':
            return { failsMissing: false, ...typeCheck(expectation.type, typed) };
        case 'range':
            return { failsMissing: false, ...rangeCheck(expectation, typed) };
        case 'values':
            return { failsMissing: false, ...valuesCheck(expectation.values, isNumeric) };
        case 'pattern': {
            const pattern = compilePattern(expectation.column, expectation.pattern);
            const failsText = (text) => !pattern.matches(text);
            return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) };
        }
        case 'length': {
            const { minimum, maximum } = expectation;
            const failsText = (text) => {
                const length = lengthOf(text);
                return length < minimum || length > (maximum ?? Infinity);
            };
            return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) };
        }
        case 'missing':
            return { failsMissing: true, failsNumber: () => false, failsText: () => false };
    }
}
/** Returns a function that is true for the rows of a chunk that fail. */
function failingCells(cells, check, texts) {
    const { failsMissing, failsNumber } = check;
    if (cells.form === 'numbers') {
        const { values } = cells;
        return (row) => {
            const value = values[row] ?? Number.NaN;
            return Number.isNaN(value) ? failsMissing : failsNumber(value);
        };
    }
    const fails = texts.reader(cells);
    return (row) => {
        const value = fails(row);
        return Number.isNaN(value) ? failsMissing : value === 1;
    };
}
function typeCheck(type, typed) {
    switch (type) {
        case 'number':
            return { failsNumber: () => false, failsText: (text) => numberOf(text, typed) === null };
        case 'integer':
            return {
                failsNumber: (value) => !Number.isInteger(value),
                failsText: (text) => !Number.isInteger(numberOf(text, typed) ?? Number.NaN),
            };
        case 'date':
            return { failsNumber: () => true, failsText: (text) => Number.isNaN((0,iso_time/* parseTime */.p)(text)) };
        case 'duration':
            return { failsNumber: () => false, failsText: (text) => Number.isNaN(secondsOf(text, typed)) };
        case 'boolean':
            return {
                failsNumber: (value) => value !== 0 && value !== 1,
                failsText: (text) => !/^(?:true|false|0|1)$/i.test(text),
            };
    }
}
function secondsOf(text, typed) {
    return numberOf(text, typed) ?? (0,durations/* parseDuration */.E)(text);
}
function rangeCheck({ column, minimum, maximum, type }, typed) {
    const areTimes = typeof minimum === 'string' || typeof maximum === 'string';
    const least = minimum === null ? -Infinity : boundOf(column, minimum);
    const greatest = maximum === null ? Infinity : boundOf(column, maximum);
    const failsNumber = (value) => value < least || value > greatest;
    const read = areTimes
        ? iso_time/* parseTime */.p
        : type === 'duration'
            ? (text) => secondsOf(text, typed)
            : (text) => numberOf(text, typed) ?? Number.NaN;
    return {
        failsNumber,
        failsText: (text) => {
            const value = read(text);
            return Number.isNaN(value) || failsNumber(value);
        },
    };
}
function boundOf(column, bound) {
    const value = typeof bound === 'number' ? bound : (0,iso_time/* parseTime */.p)(bound);
    if (!Number.isNaN(value))
        return value;
    throw new user_error/* UserError */.yo({
        code: 'DATA_EXPECTATION_INVALID',
        found: `the bound ${JSON.stringify(bound)} of ${column}`,
        expected: 'a number, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
        hint: 'Correct the bound.',
    });
}
/** In a column of texts, a number in quotes allows its own spelling only; without quotes, all spellings of the number. */
function valuesCheck(values, isNumeric) {
    const texts = new Set(values.flatMap((value) => (typeof value === 'boolean' ? spellings(value) : String(value))));
    const numbers = new Set(values.flatMap((value) => {
        if (typeof value === 'number')
            return value;
        return isNumeric && typeof value === 'string' && isDecimal(value) ? Number(value) : [];
    }));
    return {
        failsNumber: (value) => !numbers.has(value),
        failsText: (text) => !texts.has(text) && !(isDecimal(text) && numbers.has(Number(text))),
    };
}
function spellings(value) {
    return value ? ['true', 'True', 'TRUE'] : ['false', 'False', 'FALSE'];
}
function compilePattern(column, pattern) {
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        throw new user_error/* UserError */.yo({
            code: 'DATA_EXPECTATION_INVALID',
            found: `the pattern ${JSON.stringify(pattern)} of ${column}`,
            expected: 'a regular expression of RE2, which has no lookaround and no backreferences',
            hint: 'Correct the pattern. https://github.com/google/re2/wiki/Syntax describes the syntax.',
        }, { cause: error });
    }
}
/** Returns the number of characters, in code points. */
function lengthOf(text) {
    let length = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit < 0xdc00 || unit > 0xdfff)
            length++;
    }
    return length;
}

;// CONCATENATED MODULE: ./build/server/js/src/expectations/column-cells.js
/** Computes a number of each text, once for each text of the dictionary of a column. */
class TextNumbers {
    #numberOf;
    #known = new Float64Array(0);
    #size = 0;
    constructor(numberOf) {
        this.#numberOf = numberOf;
    }
    /** Returns a function that returns the number of the text in a row; NaN for a missing text. */
    reader(cells) {
        if (cells.form === 'texts') {
            const { texts } = cells;
            return (row) => {
                const text = texts[row] ?? null;
                return text === null ? Number.NaN : this.#numberOf(text);
            };
        }
        const { codes, dictionary } = cells;
        this.#extend(dictionary);
        const known = this.#known;
        return (row) => known[codes[row] ?? -1] ?? Number.NaN;
    }
    #extend(dictionary) {
        if (this.#known.length < dictionary.length) {
            const known = new Float64Array(2 * dictionary.length);
            known.set(this.#known);
            this.#known = known;
        }
        for (; this.#size < dictionary.length; this.#size++)
            this.#known[this.#size] = this.#numberOf(dictionary[this.#size] ?? '');
    }
}
/** Returns a cell as a text or a number; null if it is missing. */
function cellAt(cells, row) {
    switch (cells.form) {
        case 'numbers': {
            const value = cells.values[row] ?? Number.NaN;
            return Number.isNaN(value) ? null : value;
        }
        case 'codes':
            return cells.dictionary[cells.codes[row] ?? -1] ?? null;
        case 'texts':
            return cells.texts[row] ?? null;
    }
}
/** Returns true for a cell without a value. */
function isMissingAt(cells, row) {
    switch (cells.form) {
        case 'numbers':
            return Number.isNaN(cells.values[row]);
        case 'codes':
            return (cells.codes[row] ?? -1) < 0;
        case 'texts':
            return (cells.texts[row] ?? null) === null;
    }
}
/** Adds the cells of a column to the identities of rows. */
function hashCells(words, cells, hasher) {
    switch (cells?.form) {
        case 'numbers':
            hasher.addNumbers(words, cells.values);
            return;
        case 'codes':
            hasher.addCodes(words, cells.codes, cells.dictionary);
            return;
        case 'texts':
            hasher.addTexts(words, cells.texts);
            return;
        case undefined:
    }
}

;// CONCATENATED MODULE: ./build/server/js/src/expectations/rule-check.js





/** Returns a function that returns, for a chunk, a function that is true for the rows that fail a rule. */
function ruleCheck(name, condition, numbers) {
    const scope = { cells: new Map(), hasUnreadable: false };
    const prepare = compileCondition(condition, { name, numbers, scope });
    return (cells) => {
        scope.cells = cells;
        const isTrue = prepare();
        return (row) => {
            scope.hasUnreadable = false;
            // An unknown result does not fail, as in a CHECK of SQL; a cell that cannot be compared does.
            return isTrue(row) === false || scope.hasUnreadable;
        };
    };
}
function compileCondition(condition, context) {
    switch (condition.kind) {
        case 'comparison':
            return compileComparison(condition, context);
        case 'is-null':
            return () => {
                const cells = context.scope.cells.get(condition.name);
                return (row) => cells === undefined || isMissingAt(cells, row);
            };
        case 'not': {
            const inner = compileCondition(condition.condition, context);
            return () => {
                const truth = inner();
                return (row) => {
                    const value = truth(row);
                    return value === null ? null : !value;
                };
            };
        }
        case 'and':
        case 'or': {
            const left = compileCondition(condition.left, context);
            const right = compileCondition(condition.right, context);
            const decides = condition.kind === 'or';
            return () => {
                const [first, second] = [left(), right()];
                return (row) => {
                    const one = first(row);
                    if (one === decides)
                        return decides;
                    const other = second(row);
                    if (other === decides)
                        return decides;
                    return one === null || other === null ? null : !decides;
                };
            };
        }
    }
}
function compileComparison({ operator, left, right }, context) {
    const isText = (operand) => operand.kind === 'text' || (operand.kind === 'column' && !context.numbers.has(operand.name));
    const isWord = (operand) => operand.kind === 'text' && !isDecimal(operand.value);
    const areTexts = isWord(left) || isWord(right) || (isText(left) && isText(right));
    if ((operator === '=' || operator === '!=') && areTexts)
        return compareTexts(operator, compileText(left, context), compileText(right, context));
    return compareNumbers(operator, compileNumber(left, context), compileNumber(right, context));
}
function compareTexts(operator, left, right) {
    return () => {
        const [first, second] = [left(), right()];
        return (row) => {
            const [one, other] = [first(row), second(row)];
            return one === null || other === null ? null : (one === other) === (operator === '=');
        };
    };
}
function compareNumbers(operator, left, right) {
    const compare = comparisons[operator];
    return () => {
        const [first, second] = [left(), right()];
        return (row) => {
            const [one, other] = [first(row), second(row)];
            return Number.isNaN(one) || Number.isNaN(other) ? null : compare(one, other);
        };
    };
}
/** Sums of decimals differ in their last digits: 0.1 + 0.2 is not 0.3. Whole numbers, such as ids and times, are compared exactly. */
const tolerance = 1e-12;
function areEqual(one, other) {
    if (one === other)
        return true;
    if (Number.isInteger(one) && Number.isInteger(other))
        return false;
    const difference = Math.abs(one - other);
    return difference < Infinity && difference <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
const comparisons = {
    '=': areEqual,
    '!=': (one, other) => !areEqual(one, other),
    '<': (one, other) => one < other,
    '<=': (one, other) => one < other || areEqual(one, other),
    '>': (one, other) => one > other,
    '>=': (one, other) => one > other || areEqual(one, other),
};
/** Returns the value of an operand as a number or as milliseconds of a date; NaN if it is missing. */
function compileNumber(operand, context) {
    switch (operand.kind) {
        case 'number':
            return () => () => operand.value;
        case 'text': {
            const value = readNumber(operand.value);
            if (Number.isNaN(value))
                throw unordered(operand.value, context.name);
            return () => () => value;
        }
        case 'column':
            return compileColumn(operand.name, context.scope);
        case 'arithmetic': {
            const calculate = calculations[operand.operator];
            const left = compileNumber(operand.left, context);
            const right = compileNumber(operand.right, context);
            return () => {
                const [first, second] = [left(), right()];
                return (row) => calculate(first(row), second(row));
            };
        }
    }
}
const calculations = {
    '+': (one, other) => one + other,
    '-': (one, other) => one - other,
    '*': (one, other) => one * other,
    // A division by 0 has no result, as in SQL.
    '/': (one, other) => (other === 0 ? Number.NaN : one / other),
};
function compileColumn(name, scope) {
    const unreadable = Infinity;
    const texts = new TextNumbers((text) => {
        const value = readNumber(text);
        return Number.isNaN(value) ? unreadable : value;
    });
    return () => {
        const cells = scope.cells.get(name);
        if (cells === undefined)
            return () => Number.NaN;
        if (cells.form === 'numbers') {
            const { values } = cells;
            return (row) => values[row] ?? Number.NaN;
        }
        const read = texts.reader(cells);
        return (row) => {
            const value = read(row);
            if (value === unreadable)
                scope.hasUnreadable = true;
            return value;
        };
    };
}
/** Returns the value of a number, of a date in milliseconds, or of a duration in seconds; NaN for any other text. */
function readNumber(text) {
    if (isDecimal(text))
        return Number(text);
    const time = (0,iso_time/* parseTime */.p)(text);
    return Number.isNaN(time) ? (0,durations/* parseDuration */.E)(text) : time;
}
function compileText(operand, { name, scope }) {
    switch (operand.kind) {
        case 'text':
            return () => () => operand.value;
        case 'number':
            return () => () => String(operand.value);
        case 'column':
            return () => {
                const cells = scope.cells.get(operand.name);
                return (row) => {
                    const value = cells === undefined ? null : cellAt(cells, row);
                    return value === null ? null : String(value);
                };
            };
        case 'arithmetic':
            throw unordered('a text that is compared with a calculated number', name);
    }
}
function unordered(found, rule) {
    return new user_error/* UserError */.yo({
        code: 'DATA_EXPECTATION_INVALID',
        found: `${JSON.stringify(found)} in the rule ${rule}`,
        expected: 'numbers, dates or durations beside <, <=, >, >= and in calculations',
        hint: 'Correct the rule.',
        key: ['data', 'expect', 'rules', rule],
    });
}

// EXTERNAL MODULE: ./build/server/js/src/expectations/rule-syntax.js
var rule_syntax = __webpack_require__(63175);
;// CONCATENATED MODULE: ./build/server/js/src/expectations/row-check.js






/**
 * Returns the check of a condition.
 * @throws UserError for a pattern or a rule that is not valid
 */
function rowCheck(condition, features) {
    switch (condition.kind) {
        case 'columns': {
            const names = new Set(features.columns.map(({ name }) => name));
            const failsIn = (rows) => (row) => Object.keys(rows[row] ?? {}).some((name) => !names.has(name));
            return { condition, columns: [], failsIn };
        }
        case 'rule': {
            const rule = (0,rule_syntax/* parseRule */.i)(condition.name, condition.check);
            const bind = ruleCheck(condition.name, rule, numbersAmong(features));
            return { condition, columns: (0,rule_syntax/* columnsOfRule */.b)(rule), failsIn: (_, cells) => bind(cells) };
        }
        default: {
            const { column } = condition;
            // A text of digits is a number, as in CSV, since clients may send either.
            const check = cellCheck(condition, false, numbersAmong(features).has(column));
            const texts = new TextNumbers((text) => Number(check.failsText(text)));
            return {
                condition,
                columns: [column],
                failsIn: (_, cells) => {
                    const of = cells.get(column);
                    return of === undefined ? () => false : failingCells(of, check, texts);
                },
            };
        }
    }
}
/** Returns the columns whose values are all numbers. */
function numbersAmong({ columns }) {
    return new Set(columns.flatMap((column) => (isNumeric(column) ? [column.name] : [])));
}
function isNumeric(column) {
    return column.type === 'number' || (column.type === 'category' && column.categories.every(isDecimal));
}
/** Returns the cells of rows that the model accepts, in the form in which the cells of sources are checked. */
function cellsOfRows(rows, { columns }, names) {
    return new Map(columns
        .filter(({ name, type }) => names.has(name) && type !== 'image')
        .map((column) => [column.name, cellsOf(rows, column)]));
}
function cellsOf(rows, column) {
    const { name } = column;
    const values = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null));
    if (column.type === 'number')
        return {
            form: 'numbers',
            values: Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN)),
        };
    const textOf = column.type === 'date' ? dateText(column.format) : String;
    return {
        form: 'texts',
        texts: values.map((value) => (value === null || value === undefined ? null : textOf(value))),
    };
}
/** Dates of another format and milliseconds become ISO 8601, as in the cells of sources. */
function dateText(format) {
    const read = (0,date_format/* dateReader */.y)(format);
    return (value) => {
        if (typeof value === 'string' && format === undefined)
            return value;
        const time = typeof value === 'string' ? read(value) : Number(value);
        return Number.isNaN(time) ? String(value) : new Date(time).toISOString();
    };
}

// EXTERNAL MODULE: ./build/server/js/src/model/example-codec/invalid-example.js
var invalid_example = __webpack_require__(3465);
;// CONCATENATED MODULE: ./build/server/js/src/serving/checked-codec.js





/** Most failures in one message. */
const mostShown = 10;
/** A codec that also checks the decoded rows by the expectations of the model. Golden requests always pass. */
class CheckedCodec {
    encode;
    #codec;
    #features;
    #rejects;
    #checks;
    #columns;
    #private;
    #golden;
    #failures;
    /** @param golden inputs of the golden requests, which may have no private values */
    constructor(codec, features, { onViolation, conditions }, golden) {
        this.encode = codec.encode;
        this.#codec = codec;
        this.#features = features;
        this.#rejects = onViolation === 'reject';
        this.#checks = conditions.map((condition) => rowCheck(condition, features));
        this.#columns = new Set(this.#checks.flatMap(({ columns }) => columns));
        this.#private = privateNames(features);
        this.#golden = new Set(golden.filter(invalid_example/* isObject */.Gv).map((row) => this.#valuesOf(row)));
        this.#failures = conditions.map(() => 0);
    }
    /** Returns the number of failures of each condition since the last call. */
    takeFailures() {
        const failures = this.#failures;
        this.#failures = failures.map(() => 0);
        return failures;
    }
    decode = (examples, first = 0) => {
        const batch = this.#codec.decode(examples, first);
        const rows = examples.filter(invalid_example/* isObject */.Gv);
        const cells = cellsOfRows(rows, this.#features, this.#columns);
        const problems = [];
        for (const [index, check] of this.#checks.entries()) {
            const fails = check.failsIn(rows, cells);
            for (const [position, row] of rows.entries()) {
                if (!fails(position) || this.#isGolden(row))
                    continue;
                this.#failures[index] = (this.#failures[index] ?? 0) + 1;
                if (this.#rejects && check.condition.counted !== true && problems.length < mostShown)
                    problems.push(this.#problemOf(check, row, `instances[${first + position}]`));
            }
        }
        if (problems.length > 0)
            throw new user_error/* UserError */.yo(problems);
        return batch;
    };
    #isGolden(row) {
        return this.#golden.size > 0 && this.#golden.has(this.#valuesOf(row));
    }
    /** Returns the values of the features as JSON. */
    #valuesOf(row) {
        return JSON.stringify(this.#features.columns.map(({ name }) => valueIn(row, name)));
    }
    #otherColumn(row) {
        return Object.keys(row).find((name) => this.#features.columns.every((column) => column.name !== name));
    }
    #problemOf({ condition, columns }, row, location) {
        const valueOf = (name) => this.#private.has(name) ? 'a private value' : (0,invalid_example/* describeValue */.bp)(valueIn(row, name));
        const common = { code: 'SERVING_EXPECTATION_FAILED', hint: 'Correct the row.' };
        switch (condition.kind) {
            case 'columns':
                return {
                    ...common,
                    found: `the column ${(0,invalid_example/* describeValue */.bp)(this.#otherColumn(row))} at ${location}`,
                    expected: 'the columns of the model only (other-columns)',
                };
            case 'rule': {
                const values = columns.map((name) => `${name} = ${valueOf(name)}`).join(', ');
                return {
                    ...common,
                    found: `${values} at ${location}`,
                    expected: `${condition.check} (rule ${condition.name})`,
                };
            }
            default: {
                const { column, kind } = condition;
                const expected = describeExpectation({ ...condition, severity: 'error', tolerate: 0 });
                return {
                    ...common,
                    found: `${valueOf(column)} at ${location}.${column}`,
                    expected: `${expected} (${kind})`,
                };
            }
        }
    }
}
function valueIn(row, name) {
    return Object.hasOwn(row, name) ? row[name] : null;
}


/***/ })

};
