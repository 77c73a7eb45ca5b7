import { foldSearch, searchRankOf, searchWords } from '@kewo/domain/search'
import {
  makeBrand,
  makeCampaign,
  makeHelpRequest,
  makeOrganisation,
  makeProduct,
  makeRetailerOf,
} from '@kewo/testkit'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'

const { db, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const { here, elsewhere } = organisation
  await makeRetailerOf(db, here.territory, {
    name: '王湾路口便利店',
    holderName: '欧阳丹',
    phone: '138-0013-8000',
    licenceNumber: '420106900010',
    address: '柳林路 1 号',
  })
  for (let number = 1; number <= 6; number += 1)
    await makeRetailerOf(db, here.territory, { name: `街坊${number}号店`, address: `王湾路 ${number} 号` })
  await makeRetailerOf(db, here.territory, { name: '臺北雲嶺小店', address: '100%_路' })
  await makeRetailerOf(db, here.territory, { name: '重庆长乐商行（软）' })
  await makeRetailerOf(db, elsewhere.territory, { name: '王湾别处' })
  const brand = await makeBrand(db, { name: '云岭', category: 'BEER' })
  await makeProduct(db, {
    brandId: brand.id,
    name: '云岭(软)',
    nicknames: ['小蓝瓶'],
    packBarcode: '6901028000017',
  })
  await makeProduct(db, { brandId: brand.id, name: '窖藏' })
})

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)

const find = async (text: string, who = organisation.here.manager) =>
  (
    await runOk(
      `query ($text: String!) { find(text: $text) {
         retailers { id name } brands { name } products { name } campaigns { title } guidances { id }
         people { name } territories { name } helpRequests { words } } }`,
      { text },
      who,
    )
  ).find

describe('a shop is found', () => {
  it.each([
    ['by name', '王湾路口'],
    ['by two characters', '路口'],
    ['by words in any order', '便利 王湾'],
    ['by wide blanks', '王湾\u3000便利'],
    ['by its owner', '欧阳丹'],
    ['by the initials of its owner', 'oyd'],
    ['by telephone with blanks', '138 0013 8000'],
    ['by telephone without', '13800138000'],
    ['by the end of the telephone', '8000'],
    ['by licence number in full width', '４２０１０６９０００１０'],
    ['by pinyin', 'wangwanlu'],
    ['by pinyin half typed', 'wangw'],
    ['by initials', 'wwlk'],
    ['by capital initials', 'WWLK'],
    ['with one sign wrong', '王湾路囗便利店'],
    ['with another sign wrong', '王弯路口便利店'],
    ['with one left out', '王湾口便利店'],
    ['with two exchanged', '王路湾口便利店'],
    ['with a slip in pinyin', 'wangwalukou'],
  ])('%s', async (_how, typed) => {
    expect(names((await find(typed)).retailers)[0]).toBe('王湾路口便利店')
  })

  it.each([
    ['台北', '臺北雲嶺小店'],
    ['云岭小店', '臺北雲嶺小店'],
    ['taibei', '臺北雲嶺小店'],
    ['%_', '臺北雲嶺小店'],
    ['chongqing', '重庆长乐商行（软）'],
    ['cqcl', '重庆长乐商行（软）'],
    ['商行(软)', '重庆长乐商行（软）'],
    ['商行 （软）', '重庆长乐商行（软）'],
  ])('%s: %s alone', async (typed, name) => {
    expect(names((await find(typed)).retailers)).toEqual([name])
  })

  it('a name that begins so before addresses that hold it', async () => {
    const found = names((await find('王湾')).retailers)
    expect(found).toHaveLength(5)
    expect(found[0]).toBe('王湾路口便利店')
  })

  it.each(['王湾路9', '%%', '\\', '（', '湾王', 'angwan', '13800138001'])('%j finds none', async (typed) => {
    expect((await find(typed)).retailers).toEqual([])
  })
})

test('products are found as themselves: by nickname, brand, category, barcode', async () => {
  expect(names((await find('小蓝瓶')).products)).toEqual(['云岭(软)'])
  expect(names((await find('yl')).products)).toEqual(['云岭(软)', '窖藏'])
  expect(names((await find('yl')).brands)).toEqual(['云岭'])
  expect(names((await find('啤酒')).products).toSorted()).toEqual(['云岭(软)', '窖藏'].toSorted())
  expect(names((await find('啤酒')).brands)).toEqual(['云岭'])
  expect(names((await find('云岭 窖藏')).products)).toEqual(['窖藏'])
  expect(names((await find('6901028000017')).products)).toEqual(['云岭(软)'])
})

test('nothing outside the scope, no people for those who do not lead', async () => {
  expect(names((await find('王湾别处')).retailers)).toEqual([])
  const { here, elsewhere, admin } = organisation
  expect(names((await find('王湾别处', admin)).retailers)).toEqual(['王湾别处'])
  expect((await find(here.manager.name)).people).toEqual([])
  expect(names((await find(here.manager.name, admin)).people)).toContain(here.manager.name)
  expect((await find(elsewhere.territory.name)).territories).toEqual([])
  expect(names((await find(elsewhere.territory.name, admin)).territories)).toContain(elsewhere.territory.name)
})

test('what a wall keeps back is not found, by its words nor by its shop', async () => {
  const { here } = organisation
  await makeHelpRequest(db, { retailerId: here.retailer.id, words: '秘密的话甲乙丙', confidential: true })
  await makeHelpRequest(db, {
    retailerId: here.retailer.id,
    words: '投诉的话甲乙丙',
    category: 'COMPLAINT',
    complaintAboutId: here.manager.id,
    desk: 'SUPERVISOR',
  })
  const words = async (who: Parameters<typeof find>[1]) =>
    (await find('甲乙丙', who)).helpRequests.map((request: { words: string }) => request.words)
  expect(await words(here.inspector)).toEqual([])
  expect(await words(here.manager)).toEqual(['秘密的话甲乙丙'])
})

test('a campaign is found by its title and by its brand', async () => {
  const brand = await makeBrand(db, { name: '清溪汽水' })
  await makeCampaign(db, { brandId: brand.id, title: '夏日陈列' })
  for (const text of ['夏日', '清溪', 'qxqs', 'xiari'])
    expect((await find(text, organisation.admin)).campaigns).toEqual([{ title: '夏日陈列' }])
})

describe('the stored line', () => {
  it('property: what is stored is folded as what is typed', async () => {
    const folded = async (texts: readonly string[]) =>
      (
        await db.$queryRaw<{ folded: string }[]>`
          SELECT coalesce(search_fold(word), '') AS folded
          FROM unnest(${texts}::text[]) WITH ORDINALITY AS t(word, place) ORDER BY place`
      ).map((row) => row.folded)
    const every = Array.from({ length: 0xfffd }, (_, at) => at + 1)
      // Surrogates are no characters; the last letters of Latin Extended-D are newer than PostgreSQL's tables.
      .filter((code) => !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0xa7c0 && code <= 0xa7ff))
      .map((code) => String.fromCodePoint(code))
      .filter((glyph) => /\p{Assigned}/u.test(glyph))
    const stored = await folded(every)
    expect(every.filter((glyph, at) => foldSearch(glyph) !== stored[at])).toEqual([])
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom(...Array.from('云嶺軟Ｂoｍ１%_(（ 　）)-·臺')) })),
        async (texts) => {
          expect(await folded(texts)).toEqual(texts.map(foldSearch))
        },
      ),
      { numRuns: 20 },
    )
  })

  it('property: the index, the condition and the pure rule find the same shops', async () => {
    const rows = await db.retailer.findMany({ select: { name: true, searchText: true } })
    const typed = fc.string({
      unit: fc.constantFrom(...Array.from('王湾路口便利店重庆长乐wlkcqn138% ')),
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const words = searchWords(text)
        fc.pre(words !== null && words.length > 0)
        const { retailers } = await runOk(
          'query ($search: String) { retailers(first: 50, filter: { search: $search }) { nodes { name } } }',
          { search: text },
          organisation.admin,
        )
        const held = rows.filter(({ searchText }) => searchRankOf(searchText ?? '', words ?? []) !== null)
        // With none that holds every word, one slip is forgiven.
        if (held.length > 0) expect(names(retailers.nodes).toSorted()).toEqual(names(held).toSorted())
      }),
      // Two letters in the middle of a way by pinyin.
      { numRuns: 40, examples: [['nl']] },
    )
  })

  it('is computed by PostgreSQL for every noun, whatever writes the row, and follows its columns', async () => {
    const columns = await db.$queryRaw<{ name: string; columns: string[]; computed: boolean }[]>`
      SELECT table_name AS name, array_agg(column_name::text ORDER BY column_name) AS columns,
        bool_and(is_generated = 'ALWAYS') AS computed
      FROM information_schema.columns
      WHERE column_name LIKE 'search%' AND table_schema = 'public' GROUP BY 1`
    expect(columns.filter(({ computed }) => !computed)).toEqual([])
    // Regions are few: they are searched on the device, by the line alone.
    const whole = columns.filter(({ name }) => name !== 'Region')
    expect(whole.length).toBeGreaterThan(5)
    for (const each of whole) expect(each).toMatchObject({ columns: ['searchKeys', 'searchText'] })
    const { retailer } = organisation.here
    await db.retailer.update({ where: { id: retailer.id }, data: { name: '改名之后' } })
    expect(names((await find('gmzh')).retailers)).toEqual(['改名之后'])
  })
})

describe('names sort by pinyin', () => {
  it('in every table that is listed by name', async () => {
    const columns = await db.$queryRaw<{ name: string; collation: string | null }[]>`
      SELECT table_name AS name, collation_name AS collation FROM information_schema.columns
      WHERE table_schema = 'public' AND column_name = 'name' AND table_name NOT IN ('User', 'File', 'Company')`
    expect(columns.filter(({ collation }) => collation !== 'pinyin')).toEqual([])
  })

  it('page by page as in one', async () => {
    const { elsewhere, admin } = organisation
    for (const name of ['万顺', '东升', '乐家', '三堰', '五堰', '丰收'])
      await makeRetailerOf(db, elsewhere.territory, { name, address: '排序街' })
    const found: string[] = []
    let after: string | null = null
    do {
      const {
        retailers,
      }: { retailers: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await runOk(
          `query ($after: String) { retailers(first: 2, after: $after, filter: { search: "排序街" }) {
             nodes { name } pageInfo { hasNextPage endCursor } } }`,
          { after },
          admin,
        )
      found.push(...names(retailers.nodes))
      after = retailers.pageInfo.hasNextPage ? retailers.pageInfo.endCursor : null
    } while (after !== null)
    expect(found).toEqual(['东升', '丰收', '乐家', '三堰', '万顺', '五堰'])
  })
})
