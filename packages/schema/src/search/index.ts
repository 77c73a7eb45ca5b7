import './find.ts'
