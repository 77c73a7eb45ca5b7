import { until } from '@kewo/testkit'
import { Readable } from 'node:stream'
import { saveRegister } from '../../src/index.ts'
import { workOn } from '../../src/job/job.testbed.ts'
import { begin, json, registerOf, remember, rows } from '../../src/register/register.testbed.ts'
import { globalId } from '../useSchema.ts'
import type { World } from './world.ts'

/** The admin imports a register of three shops; one whose mapping has gone bad meanwhile fails. */
export async function imported(world: World, well: boolean) {
  const { db, runOk, contextFor, organisation } = world
  const { admin } = organisation
  await db.registerImport.deleteMany()
  await runOk(remember, { name: 'told', mapping: json }, admin)
  const content = registerOf(...rows(3, well ? 610_000 : 620_000))
  const context = await contextFor(admin, {})
  const upload = await saveRegister(context, Readable.from([Buffer.from(content)]), '登记册.csv')
  await runOk(begin, { uploadId: globalId('RegisterUpload', upload!), mappingName: 'told' }, admin)
  if (!well) await db.registerImport.updateMany({ data: { mapping: {} } })
  const imports = await workOn(world, 'import-register')
  await until(async () => {
    if ((await db.notification.count({ where: { userId: admin.userId } })) === 0) throw new Error('not told')
  })
  await imports.stop()
}
