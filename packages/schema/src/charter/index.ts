import './charter.ts'
