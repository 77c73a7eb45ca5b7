import type { NotificationKind } from '@kewo/domain'
import {
  dayFromNow,
  daysFromNow,
  makeRetailerOf,
  makeSession,
  makeStaff,
  makeTerritory,
  makeVisit,
  joinTerritory,
  now,
} from '@kewo/testkit'
import { countWrongTry, keepOutboxFile, noteSignIn } from '../../src/index.ts'
import { asked, calledOff, sealed, started } from '../../src/outboxFile/laid.testbed.ts'
import { globalId } from '../useSchema.ts'
import { complete, start, startAt, written } from '../visiting.ts'
import { imported } from './imports.ts'
import type { Scenario, Scenarios, World } from './world.ts'

const licence = (until: string | null, revoked = false) => ({ hasNoEnd: false, revoked, until })

async function setLicence(world: World, next: object) {
  const { here, admin } = world.organisation
  await world.db.retailer.update({
    where: { id: here.retailer.id },
    data: { licenceExpiresOn: new Date('2027-01-31') },
  })
  const id = globalId('Retailer', here.retailer)
  await world.does('setLicence', { id, licence: next }, admin)
}

/** Shops whose licences end so many days from now. */
async function endingIn(world: World, ...days: number[]) {
  for (const count of days) {
    const over = { licenceExpiresOn: dayFromNow(count) }
    world.meet(`in ${count}`, await makeRetailerOf(world.db, world.organisation.here.territory, over))
  }
}

async function gives(world: World) {
  const { here, department, supervisor } = world.organisation
  const territory = await makeTerritory(world.db, { regionId: department.id, name: '新片区' })
  const next = world.meet('next', await makeStaff(world.db, 'MANAGER', { regionId: department.id }))
  await joinTerritory(world.db, territory, next, 'MANAGER')
  const shops = { retailerIds: [globalId('Retailer', here.retailer)] }
  const args = { territoryId: globalId('Territory', territory), shops, confirmedCount: 1 }
  return world.does('giveToTerritory', args, supervisor)
}

async function hands(world: World) {
  const { here, department, supervisor } = world.organisation
  const next = world.meet('next', await makeStaff(world.db, 'MANAGER', { regionId: department.id }))
  const staff = { staffId: globalId('Staff', next) }
  await world.does(
    'setTerritoryMember',
    { id: globalId('Territory', here.territory), role: 'MANAGER', ...staff },
    supervisor,
  )
}

type Others = Exclude<
  NotificationKind,
  `${'HELP_REQUEST' | 'VISIT' | 'TRACE' | 'PROMISE' | 'CAMPAIGN' | 'GUIDANCE' | 'SUPPLY' | 'PROOF' | 'REWARD'}_${string}`
>

export const otherScenarios: Record<Others, Scenario> = {
  async LICENCE_VALID(world) {
    await setLicence(world, licence('2028-12-31'))
    return { shop: '您的许可证已核实有效，品牌内容已恢复' }
  },
  async LICENCE_NOT_VALID(world) {
    await setLicence(world, licence('2027-01-31', true))
    return { shop: '您的许可证信息有更新，请看“我的”' }
  },
  async LICENCE_ENDING(world) {
    await endingIn(world, 0, 7, 8, 60, 61)
    await world.clock('tell-of-ending-licences')
    await world.clock('tell-of-ending-licences')
    // The day after, one of them comes to its next stage.
    await world.clock('tell-of-ending-licences', daysFromNow(1))
    const words = (days: number, day: string) => `您的许可证还有 ${days} 天到期（${day}），请记得延续`
    return {
      'in 0': words(0, '11 月 23 日'),
      'in 7': words(7, '11 月 30 日'),
      'in 8': `${words(7, '12 月 1 日')} | ${words(8, '12 月 1 日')}`,
      'in 60': words(60, '1 月 22 日'),
      'in 61': words(60, '1 月 23 日'),
    }
  },
  async LICENCE_ENDED(world) {
    await endingIn(world, -1, 0)
    await world.clock('tell-of-ending-licences')
    await world.clock('tell-of-ending-licences')
    return { 'in -1': '您的许可证 11 月 22 日到期，品牌内容暂停；延续后请联系我们' }
  },
  async RATING_INVITED(world) {
    const { manager, retailer } = world.organisation.here
    const { startVisit } = await world.runOk(start, startAt(retailer), manager)
    await world.runOk(complete, written(startVisit), manager)
    return { shop: '这次服务怎么样？请您评一评，不记名' }
  },
  async SHOPS_GIVEN(world) {
    await gives(world)
    return { next: '1 家店划到了您的辖区“新片区”' }
  },
  async SHOPS_TAKEN(world) {
    const words = `1 家店从您的辖区“${world.organisation.here.territory.name}”划走了`
    const { id } = await gives(world)
    const before = { manager: words, orderClerk: words, courier: words, inspector: words }
    await world.does('takeBackGift', { id }, world.organisation.supervisor)
    return { ...before, next: '1 家店从您的辖区“新片区”划走了' }
  },
  async TERRITORY_GIVEN(world) {
    await hands(world)
    return { next: `您现在是辖区“${world.organisation.here.territory.name}”的客户经理，共 1 家店` }
  },
  async TERRITORY_TAKEN(world) {
    await hands(world)
    return { manager: `您不再是辖区“${world.organisation.here.territory.name}”的客户经理` }
  },
  async IMPORT_FINISHED(world) {
    await imported(world, true)
    return { admin: '“登记册.csv”导入完成：新增 3 家，更新 0 家，没有收下 0 行' }
  },
  async IMPORT_FAILED(world) {
    await imported(world, false)
    return { admin: '“登记册.csv”没有导入成，请看原因' }
  },
  async OUTBOX_ASKED_FOR(world) {
    const { admin, here } = world.organisation
    const yesterday = new Date(now.getTime() - 25 * 3_600_000)
    for (const { userId } of [here.manager, here.retailer]) {
      const { id: sessionId } = await makeSession(world.db, { userId })
      const outbox = await world.db.deviceOutbox.create({
        data: { userId, sessionId, waiting: 3, refused: 1, oldestAt: yesterday, toldAt: now },
      })
      await world.does('askForOutbox', { id: globalId('DeviceOutbox', outbox) }, admin)
    }
    const words = `上还有 4 条没有送到，${admin.name}请您在有信号的地方打开客我，等一会儿就送出了`
    return { manager: `您的设备${words}`, shop: `您手机${words}` }
  },
  async OUTBOX_TAKEN_IN(world) {
    const { admin, here } = world.organisation
    const { sealKeyOf } = await world.contextFor(null, {})
    const visit = started(here.manager, here.retailer)
    for (const [person, ...acts] of [
      [here.manager, visit, calledOff(here.manager, visit)],
      [here.retailer, asked(here.retailer)],
    ] as const) {
      const bytes = sealed(sealKeyOf, await makeSession(world.db, { userId: person.userId }), acts)
      const id = await keepOutboxFile(await world.contextFor(admin, {}), bytes)
      await world.does('takeInOutboxFile', { id }, admin)
    }
    const words = (count: number, where: string) =>
      `${admin.name}从您存的文件里替您收下了 ${count} 条；没收下的还在您${where}的“待送出”里`
    return { manager: words(2, '设备'), shop: words(1, '手机') }
  },
  async SIGN_IN_TRIES(world) {
    const { manager, retailer } = world.organisation.here
    const { live } = await world.contextFor(null, {})
    const noting = {
      db: world.db,
      live,
      now,
      timeZone: 'Asia/Shanghai',
      requestId: 'test',
      address: '10.0.0.2',
    }
    for (const { userId } of [manager, retailer]) {
      const { username } = await world.db.user.update({ where: { id: userId }, data: { username: userId } })
      const trying = { name: username!, address: '10.0.0.1', knownDevice: null }
      for (let tries = 0; tries < 3; tries++) await countWrongTry(world.db, trying, now)
      await noteSignIn(noting, userId)
    }
    const words =
      '从 2026-11-23 10:00 起，有人 3 次用错密码登录您的账号（最近一次来自 10.0.0.1）。没有登录成功。如果不是您自己，请换一个密码'
    return { manager: words, shop: words }
  },
  async PASSWORD_RESET(world) {
    const { admin, here } = world.organisation
    for (const { userId } of [here.manager, here.retailer])
      await world.db.account.create({ data: { userId, accountId: userId, providerId: 'credential' } })
    await world.does('resetStaffPassword', { id: globalId('Staff', here.manager) }, admin)
    await world.does('resetRetailerPassword', { id: globalId('Retailer', here.retailer) }, admin)
    // So that they are let in to read it.
    await world.db.user.updateMany({ data: { mustChangePassword: false } })
    const words = `${admin.name}重设了您的登录密码。如果您没有请人这样做，请告诉我们`
    return { manager: words, shop: words }
  },
  async SECOND_FACTOR_RESET(world) {
    const { admin, here } = world.organisation
    await world.db.user.update({ where: { id: here.manager.userId }, data: { twoFactorEnabled: true } })
    await world.db.twoFactor.create({ data: { userId: here.manager.userId, secret: 'x', backupCodes: 'x' } })
    await world.does('resetSecondFactor', { id: globalId('Staff', here.manager) }, admin)
    return { manager: `${admin.name}关闭了您的登录验证码，请重新设置` }
  },
  async CODE_TO_READ_OUT(world) {
    const { manager, retailer } = world.organisation.here
    await askFor(world)
    return { orderClerk: `${manager.name}要替${retailer.name}代办，请您给店里打电话，念一个验证码` }
  },
  async ACTED_FOR_SHOP(world) {
    const { manager } = world.organisation.here
    await actFor(world)
    return {
      shop: `${manager.name}凭您报出的验证码在替您办事。办了什么，在“别人替我办的”里看得到，不对可以撤回`,
    }
  },
  async ASSISTED_TAKEN_BACK(world) {
    const { db, organisation } = world
    const { retailer } = organisation.here
    const { retailerId, assistanceId } = await actFor(world)
    const visit = await makeVisit(db, {
      retailerId,
      staffId: organisation.here.manager.id,
      status: 'PLANNED',
    })
    const act = await db.assistedAct.create({
      data: {
        ...{ retailerId, assistanceId: assistanceId!, act: 'agreeToVisit', at: now },
        ...{ subjectType: 'Visit', subjectId: visit.id },
      },
    })
    await world.does('takeBackAssistedAct', { id: globalId('AssistedAct', act) }, retailer)
    return { manager: `${retailer.name}撤回了您替它办的一件事：同意了拜访时间` }
  },
} satisfies Scenarios<Others>

/** The manager asks to act for the shop; its order clerk is to phone. */
function askFor(world: World) {
  const { manager, orderClerk, retailer } = world.organisation.here
  const args = { retailerId: globalId('Retailer', retailer), callerId: globalId('Staff', orderClerk) }
  return world.does('askToActForShop', args, manager)
}

/** The shop has read the code back. */
async function actFor(world: World) {
  const { manager, orderClerk } = world.organisation.here
  const { id } = await askFor(world)
  const made = await world.runOk(
    'mutation ($id: ID!) { readOutCode(id: $id) { ... on CodeToReadOut { digits } } }',
    { id },
    orderClerk,
  )
  const { digits: code } = made.readOutCode
  await world.does('actForShop', { id, code }, manager)
  return world.db.perspective.findFirstOrThrow({ where: { staffId: manager.id } })
}
