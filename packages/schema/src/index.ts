import type { GraphQLSchema } from 'graphql'
import { builder } from './builder/builder.ts'
import './features.ts'

export const schema: GraphQLSchema = builder.toSchema()

export type { Context, Locale } from './builder/context.ts'
export { recordAct } from './audit/recordAct.ts'
export { allJobs, type Job, type JobContext } from './job/jobs.ts'
export { visibleFiles } from './file/access.ts'
export { UnreadablePicture } from '@kewo/domain'
export { savePicture } from './file/savePicture.ts'
export { loadViewer } from './viewer/loadViewer.ts'
export type { SignIns } from './viewer/signIns.ts'
export type { RetailerViewer, StaffViewer, Viewer } from './viewer/viewer.ts'
export { readRegisterResult } from './register/readRegisterResult.ts'
export { startRegisterImports } from './register/registerImports.ts'
export { saveRegister } from './register/saveRegister.ts'
