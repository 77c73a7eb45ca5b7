import type { Album } from './album.ts'
import type { DemoProduct } from './brands.ts'
import { assistancesOf } from './assistance.ts'
import { requestsOfBroken } from './brokenPromises.ts'
import { chainsOf } from './chains.ts'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'
import { requestStories } from './demoShopStory.ts'
import type { Crew } from './fieldwork.ts'
import { requestsOf } from './helpRequests.ts'
import type { DemoPromise } from './promises.ts'
import type { Occasion } from './ratings.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople } from './staff.ts'
import { workingWithKewo } from './texts/rollout.ts'
import type { DemoRequest } from './thread.ts'
import type { WriteRows } from './writeRows.ts'

type Setting = {
  people: DemoPeople
  products: readonly DemoProduct[]
  policies: readonly DemoPolicy[]
  demoShop: DemoShop
  album: Album
}

export type WrittenRequests = {
  requests: (DemoRequest & { number: number })[]
  /** Those of visits and of requests. */
  promises: DemoPromise[]
  toRate: Occasion
}

/** The number that the first request was given. */
const firstNumber = 1001

/** All requests, numbered as they came, and all promises, which some of them were opened by and some have made. */
export async function writeRequests(
  demo: Demo,
  write: WriteRows,
  crews: readonly Crew[],
  ofVisits: readonly DemoPromise[],
  { people, products, policies, demoShop, album }: Setting,
): Promise<WrittenRequests> {
  const asked = crews.map((crew) =>
    requestsOf(demo, crew, workingWithKewo[crew.territory.department.name]!, { people, products, policies }),
  )
  const story = requestStories(demo, demoShop, people.teamOf(demoShop.territory), policies)
  const all = [...asked, story]
  const promises = [...ofVisits, ...all.flatMap((each) => each.promises)]
  const shopOf = new Map(crews.flatMap(({ shops }) => shops).map((shop) => [shop.id, shop]))
  const broken = requestsOfBroken(demo, promises, { people, policies, shopOf })
  const requests = [...all.flatMap((each) => each.requests), ...broken]
    .toSorted((one, other) => one.row.openedAt.getTime() - other.row.openedAt.getTime())
    .map((request, index) => ({ ...request, number: firstNumber + index }))

  await write(
    'HelpRequest',
    requests.map(({ row, number }) => ({ ...row, number })),
  )
  await write(
    'HelpRequestEvent',
    requests.flatMap(({ events }) => events),
  )
  await write(
    'HelpRequestMessage',
    requests.flatMap(({ messages }) => messages),
  )
  const assisted = assistancesOf(demo, requests)
  await write('Assistance', assisted.assistances)
  await write('AssistedAct', assisted.acts)
  await write('Promise', promises)
  const given = all.flatMap((each) => each.promises)
  const { entries } = await chainsOf([], given, demo.ids('chain entries of requests'), album.drawn)
  await write('ChainEntry', entries)
  for (const photo of all.flatMap(({ photos }) => photos)) album.requestPhoto(photo)
  return { requests, promises, toRate: story.toRate }
}
