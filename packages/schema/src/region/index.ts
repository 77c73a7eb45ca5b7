import './region.ts'
