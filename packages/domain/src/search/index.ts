// A way in of its own: the table of glyphs belongs to the server; a page fetches it only where somebody types into a list of its own.
export * from './brandCategoryWords.ts'
export * from './foldSearch.ts'
export * from './holdsWord.ts'
export * from './searchWords.ts'
export * from './wordWays.ts'
