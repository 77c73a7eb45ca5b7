import './perspective.ts'
import './takePerspective.ts'
import './endPerspective.ts'
