import { launch } from './launch/launch.ts'

await launch(process.argv.slice(2))
