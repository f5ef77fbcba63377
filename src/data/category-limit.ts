/** More are not categories but free text, ids or numbers: one-hot they would only fill the memory. */
export const mostCategories = 1000
