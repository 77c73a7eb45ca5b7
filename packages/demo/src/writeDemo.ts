import { type Album, albumOf } from './album.ts'
import { auditEntriesOf } from './audit.ts'
import { brandOrders, brandWordsOf } from './brandTelling.ts'
import { type DemoBrand, type DemoProduct, favouritesOf, makeCatalogue, writeCatalogue } from './brands.ts'
import { makeCadences, writeCadences } from './cadences.ts'
import { makeCampaigns, participationsOf, writeCampaigns } from './campaigns.ts'
import { pressedOf } from './pressed.ts'
import { materialsOf } from './materials.ts'
import { makePolicies, writeCompany } from './company.ts'
import { controlledOrders } from './controlledOrders.ts'
import type { Demo } from './demo.ts'
import { lastVisitStory } from './demoShopStory.ts'
import type { Crew } from './fieldwork.ts'
import { makeGuidance, noticesOf, receiptsOf, writeGuidance } from './guidance.ts'
import { notificationsOf } from './notifications.ts'
import type { DrawingBoard } from './pictures.ts'
import { batchesOf } from './ratingBatches.ts'
import { quarterOccasions, ratingsFrom, requestOccasions } from './ratings.ts'
import { type DemoRegions, type DemoTerritory, makeRegions, writeRegions } from './regions.ts'
import { makeShops, writeShops } from './retailers.ts'
import { agreeing, makeRewards, termsOf, writeRewards } from './rewards.ts'
import { makePeople, writeStaff } from './staff.ts'
import { firstTerritory } from './texts/knownShops.ts'
import { makeSupply, writeSupply } from './supplyPolicy.ts'
import { writeUsers } from './users.ts'
import { writeVisitPlan } from './visitPlan.ts'
import { writeFieldwork } from './writeFieldwork.ts'
import { writeRequests } from './writeRequests.ts'
import type { RowWriter } from './writeRows.ts'

/** Writes the whole demo, in the order in which rows can stand on each other, while its pictures are being drawn. */
export async function writeDemo(
  demo: Demo,
  writer: RowWriter,
  board: DrawingBoard,
  { small, onProgress }: { small: boolean; onProgress: (what: string) => void },
): Promise<void> {
  const { write } = writer
  const policies = makePolicies(demo)
  const regions = makeRegions(demo)
  const people = makePeople(demo, regions)
  const { brands, products } = makeCatalogue(demo)
  const album = albumOf(demo, board, people)
  for (const territory of regions.territories) album.signature(people.teamOf(territory).manager)
  const images = imagesOf([...brands, ...products], album)

  onProgress('The company, its people and its shops')
  const taken = new Set<string>()
  const crews = served(regions, small).map((territory): Crew => {
    return { territory, team: people.teamOf(territory), shops: makeShops(demo, territory, taken) }
  })
  const shops = crews.flatMap((crew) => crew.shops)
  const demoShop = shops.find(({ user }) => user.username === 'shop')!
  const demoTeam = people.teamOf(demoShop.territory)
  await writeCompany(demo, write, policies)
  await writeRegions(demo, write, regions)
  await writeUsers(
    demo,
    write,
    [...people.all, ...shops].map(({ user }) => user),
  )
  await writeStaff(demo, write, people, regions)
  await writeShops(write, shops)
  const cadences = makeCadences(demo, regions)
  await writeCadences(write, cadences)
  await board.write(write)
  await writeCatalogue(demo, write, { brands, products }, (item) => images.get(item)!)
  await write('Favourite', favouritesOf(demo, demoShop, products))

  const campaigns = makeCampaigns(
    demo,
    { regions, brands, products, admins: people.admins, shops },
    album.campaign,
  )
  const guidance = makeGuidance(demo, { regions, people }, album.guidance)
  const onSale = products.filter(({ retired }) => !retired)
  const stories = [lastVisitStory(demo, demoShop, demoTeam, brands)]
  const onDepartment = (number: number, total: number) =>
    onProgress(`A year of visits and their records: department ${number} of ${total}`)
  const field = await writeFieldwork(demo, write, crews, { products: onSale, stories, album, onDepartment })
  await writer.set('Retailer', 'lastVisitedAt', lastVisits(shops))

  await writeVisitPlan(
    demo,
    write,
    crews.find(({ territory }) => territory === demoShop.territory)!,
    cadences,
  )

  onProgress('Requests, campaigns, guidance and ratings')
  const setting = { people, products: onSale, policies, demoShop, album }
  const { requests, promises, toRate } = await writeRequests(demo, write, crews, field.promises, setting)
  await board.write(write)
  await writeCampaigns(demo, write, campaigns)
  const terms = campaigns.flatMap((campaign) => termsOf(demo, campaign))
  await write('CampaignTerms', terms)
  const answers = campaigns.flatMap((campaign) => participationsOf(demo, campaign, shops))
  const participations = agreeing(answers, terms)
  await write('Participation', participations)
  const own = shops.filter(({ territory }) => territory === demoShop.territory)
  await write('Pressed', pressedOf(demo, participations, own))
  await write(
    'MaterialEntry',
    materialsOf(demo, { campaigns, participations, shops: own, people, lately: field.lately }),
  )
  const rewards = makeRewards(demo, { campaigns, participations, terms, shops: own, people, album })
  await board.write(write)
  await writeRewards(write, rewards)
  await writeGuidance(write, guidance)
  await write(
    'Receipt',
    guidance.flatMap((each) => receiptsOf(demo, each, shops)),
  )

  const supply = makeSupply(demo, { shops, products, cadences, admin: people.admins[0]! })
  await writeSupply(write, supply)
  await write('OrderLine', controlledOrders(demo, campaigns, shops))
  await write('OrderLine', brandOrders(demo, { shops, products, campaigns, talked: field.talked }))
  await write('BrandWords', brandWordsOf(demo, people, brands))

  const { invitations, ratings } = ratingsFrom(demo, [
    ...field.occasions,
    ...requests.flatMap((request) => requestOccasions(request, people)),
    ...quarterOccasions(demo, shops, people),
    toRate,
  ])
  await write('RatingInvitation', invitations)
  const batches = batchesOf(demo, ratings)
  await write('RatingBatch', batches.rows)
  await write('Rating', batches.ratings)
  const shopOf = new Map(shops.map((shop) => [shop.id, shop]))
  const happened = { people, shopOf, requests, promises, campaigns, participations, supply }
  const told = notificationsOf(demo, { ...happened, shops, traces: field.lately })
  await write('Notification', [...told, ...guidance.flatMap((one) => noticesOf(demo, one, shops))])
  await write(
    'AuditEntry',
    auditEntriesOf(demo, { people, regions, brands, products, cadences, campaigns, guidance, shops }),
  )
}

/** Territories that have shops. */
function served({ territories }: DemoRegions, small: boolean): DemoTerritory[] {
  return small ? territories.filter(({ name }) => name === firstTerritory) : territories
}

function imagesOf(
  items: readonly (DemoBrand | DemoProduct)[],
  album: Album,
): Map<DemoBrand | DemoProduct, string> {
  return new Map(items.map((item) => [item, 'brand' in item ? album.product(item) : album.brand(item)]))
}

function lastVisits(shops: readonly { id: string; lastVisitedAt: Date | null }[]) {
  return shops.flatMap(({ id, lastVisitedAt }) => (lastVisitedAt ? [{ id, value: lastVisitedAt }] : []))
}
