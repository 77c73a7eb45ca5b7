import './pressed.ts'
import './setPressed.ts'
import './pressedFigures.ts'
