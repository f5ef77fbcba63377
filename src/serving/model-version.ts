/** The only version of a served model, because an image contains one model. */
export const modelVersion = '1'
