export const id = 8839;
export const ids = [8839];
export const modules = {

/***/ 62575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _host_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91598);
/* harmony import */ var _host_github_github_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36232);
/* harmony import */ var _host_github_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15432);
/* harmony import */ var _host_until_done_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34605);
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82694);
/* harmony import */ var _user_code_running_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80230);
/* harmony import */ var _text_untrusted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(93111);
/* harmony import */ var _workspace_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54212);












/**
 * Runs the main step of an action.
 * @returns the exit code
 */
async function runAction(name) {
    const stage = _stages_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .stages */ ._[name];
    const log = (0,_host_github_log_js__WEBPACK_IMPORTED_MODULE_6__.createLog)();
    return (0,_host_until_done_js__WEBPACK_IMPORTED_MODULE_7__/* .untilDone */ .z)(log, _user_code_running_js__WEBPACK_IMPORTED_MODULE_9__/* .findUserCode */ .Q3, async () => {
        try {
            const { outputs, failure } = await perform(name, stage);
            setOutputs(stage, outputs);
            if (failure === null)
                return 0;
            log.error(failure);
        }
        catch (error) {
            setOutputs(stage, {});
            await (0,_host_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .reportFailure */ .x)(log, error);
        }
        return 1;
    });
}
async function perform(name, stage) {
    const prepared = stage.prepare((input) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(input));
    const host = (0,_host_github_github_host_js__WEBPACK_IMPORTED_MODULE_5__/* .createGitHubHost */ .I)({
        token: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('github-token'),
        matrix: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('matrix'),
        env: process.env,
    });
    const workspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `tensorline-${name}-`));
    (0,_workspace_state_js__WEBPACK_IMPORTED_MODULE_10__/* .rememberWorkspace */ .N)(workspace);
    return prepared.perform(host, workspace);
}
/** Sets every output, so that an empty output always means a missing value and never a forgotten one. */
function setOutputs(stage, outputs) {
    for (const name of Object.keys(stage.action.outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, (0,_text_untrusted_js__WEBPACK_IMPORTED_MODULE_11__/* .printableLines */ .fk)(String(outputs[name] ?? '')));
}


/***/ }),

/***/ 54212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rememberWorkspace),
/* harmony export */   w: () => (/* binding */ rememberedWorkspace)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);

const state = 'workspace';
/** Stores the folder that the post step removes. */
function rememberWorkspace(folder) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(state, folder);
}
function rememberedWorkspace() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(state) || null;
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
