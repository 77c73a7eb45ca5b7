import './viewerQuery.ts'
