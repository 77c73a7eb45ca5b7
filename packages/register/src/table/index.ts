export { readTable, type Table, TooManyRows } from './readTable.ts'
export { asRefusal, openParts, type WorkbookParts } from './workbookParts.ts'
export { writeWorkbook } from './writeWorkbook.ts'
