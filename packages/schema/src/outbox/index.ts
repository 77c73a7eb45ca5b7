import './deviceOutbox.ts'
import './tellOutbox.ts'
import './askForOutbox.ts'
