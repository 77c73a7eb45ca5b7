import './region.ts'
import './territory.ts'
