// A way in of its own: the table of glyphs belongs to the server, not into a page.
export * from './brandCategoryWords.ts'
export * from './foldSearch.ts'
export * from './holdsWord.ts'
export * from './searchWords.ts'
export * from './wordWays.ts'
