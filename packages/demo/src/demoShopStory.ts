import { addDays, addWorkingMinutes, dateColumnOf, daysBetween, type LocalDay } from '@kewo/domain'
import type { DemoBrand } from './brands.ts'
import type { DemoPolicy } from './company.ts'
import { type Demo, worksOn } from './demo.ts'
import type { Story } from './fieldwork.ts'
import type { Requests } from './helpRequests.ts'
import { openedSoThat } from './openedSoThat.ts'
import type { Occasion } from './ratings.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff, Team } from './staff.ts'
import { Thread } from './thread.ts'

/** The demo's own shop: its last visit, which left two promises and a record to be countersigned. */
export function lastVisitStory(
  demo: Demo,
  shop: DemoShop,
  { manager, courier }: Team,
  brands: readonly DemoBrand[],
): Story {
  const day = workingDayBack(demo, 3)
  const until = (fromToday: number) => daysBetween(day, demo.day(fromToday))
  return {
    shop,
    day,
    note: {
      commentary:
        '冷柜右侧「清泉 细支」断货 3 天，价签还是上个季度的旧价。收银台左手第一格还放着打火机盒，「云岭·春雪」摆在第三层，进门看不见。傍晚客人少，王姐想早点打烊。',
      suggestions: [
        {
          what: '把「云岭·春雪」移到收银台左手第一格，连续两格',
          forWhom: '店主王姐，我一起摆',
          byWhen: dateColumnOf(demo.day(1)),
          gain: '每条多赚 12 元，旧的位置给零食',
        },
        {
          what: '「清泉 细支」剩 5 条就报，订货日前一天看一眼',
          forWhom: '店主王姐',
          byWhen: dateColumnOf(demo.day(7)),
          gain: '不断货，熟客不往菜市场那边跑',
        },
      ],
      summary: '断货的「清泉 细支」由陈师傅补送；旧价签和冷柜旁的陈列，明天带新价签来一起调。',
      heard: '送货能早半小时就好，我四点半要接孩子。',
      findings: [
        { kind: 'OUT_OF_STOCK', words: '「清泉 细支」断货 3 天', fix: '陈师傅补送两条', fixedNow: false },
        { kind: 'PRICE_TAG', words: '「清泉 细支」价签是旧价', fix: '先手写，带打印的来换', fixedNow: false },
      ],
      brandIds: brands.filter(({ key }) => key === 'yunling' || key === 'qingquan').map(({ id }) => id),
      promises: [
        { text: '补送两条断货的「清泉 细支」', who: courier, days: until(3), open: true },
        { text: '带新的价签来，一起看看冷柜旁的陈列', who: manager, days: until(1), open: true },
      ],
      answered: [],
      answers: ['「清泉 细支」已补到。', '价签换成了新价。'],
    },
  }
}

/** What it has asked: something new, something that waits for its answer, something solved, something long closed. */
export function requestStories(
  demo: Demo,
  shop: DemoShop,
  { manager, orderClerk, courier }: Team,
  policies: readonly DemoPolicy[],
) {
  const id = demo.ids('demo shop')
  const later = (from: Date, minutes: number) => addWorkingMinutes(demo.calendar, from, minutes)
  const result: Requests = { requests: [], promises: [], photos: [] }
  const ask = (
    category: ConstructorParameters<typeof Thread>[2]['category'],
    openedAt: Date,
    words: string,
    onBehalf?: DemoStaff,
  ) =>
    new Thread(demo, id, {
      ...{ shop, category, urgency: 'NORMAL', openedAt, words },
      ...(onBehalf && { onBehalf }),
    })
  const keep = (thread: Thread) => {
    result.requests.push(thread.done(policies))
    return result.requests.at(-1)!
  }

  const supply = ask(
    'SUPPLY',
    openedSoThat(demo, policies, { category: 'SUPPLY' }, 'NORMAL', 68),
    '为什么这周「云岭·秋霁」少了 5 条？上周说好按 14 档给的。',
    // She had called: her phone was being repaired.
    orderClerk,
  )
  keep(supply)

  const tags = ask(
    'PRICE_TAG',
    demo.at(-day(demo, 2), '9:12'),
    '价签掉了两张，「清泉 细支」和「远帆 红」的，能不能带新的来？',
  )
  result.photos.push({
    messageId: tags.firstMessageId,
    key: 'priceTag',
    at: demo.at(-day(demo, 2), '9:12'),
    userId: shop.user.id,
  })
  const tagsSeen = later(demo.at(-day(demo, 2), '9:12'), 34)
  tags.takes(tagsSeen, manager)
  tags.says(later(tagsSeen, 2), manager, '王姐，收到。明天上午过去一并带来，10 点在店里吗？')
  tags.waits(later(tagsSeen, 2), manager)
  keep(tags)

  const place = ask(
    'DISPLAY',
    demo.at(-day(demo, 4), '15:40'),
    '新到的「云岭·春雪」不知道摆哪里好，柜台已经满了，帮忙看看。',
  )
  result.photos.push({
    messageId: place.firstMessageId,
    key: 'shelf',
    at: demo.at(-day(demo, 4), '15:40'),
    userId: shop.user.id,
  })
  const placed = later(demo.at(-day(demo, 4), '15:40'), 48)
  place.takes(placed, manager)
  place.says(
    later(placed, 3),
    manager,
    '王姐，先把打火机盒挪到侧面，左手第一格腾出来给它，视线高度最好。陈列指导里有图，照着摆就行。',
  )
  place.resolves(later(placed, 190), manager)
  keep(place)

  const [asked, settled] = [-day(demo, 2), -day(demo, 1)]
  const route = ask(
    'DELIVERY',
    demo.at(asked, '8:20'),
    '送货能不能避开接孩子的时间？每次都是四点半到，我正要去学校。',
  )
  const answered = later(demo.at(asked, '8:20'), 41)
  route.takes(answered, courier)
  route.says(later(answered, 2), courier, '王姐，我把您这条线往前挪，下周起两点前到。')
  route.says(later(answered, 250), courier, '线路改好了，今天就是一点四十到的，您看行不行？')
  route.resolves(later(answered, 251), courier)
  const closedAt = demo.at(settled, '18:30')
  route.shopSays(new Date(closedAt.getTime() - 40_000), '行，这下不耽误接孩子了，谢谢陈师傅。')
  route.shopCloses(closedAt)
  const delivery = keep(route)

  const scanner = ask('EQUIPMENT', demo.at(-61, '7:48'), '早上开门扫码枪就不亮，顾客扫码付不了，走了好几个。')
  const seen = later(demo.at(-61, '7:48'), 12)
  scanner.takes(seen, manager)
  scanner.says(
    later(seen, 1),
    manager,
    '王姐，先按住侧面的键 5 秒看灯亮不亮。我 11 点半正好到您店里，带一把备用的。',
  )
  scanner.says(later(seen, 170), manager, '换了一把，配对好了，旧的带回来修。')
  scanner.resolves(later(seen, 171), manager)
  scanner.shopCloses(new Date(later(seen, 171).getTime() + 3_600_000))
  keep(scanner)

  const idea = ask('IDEA', demo.at(-104, '20:15'), '价签能不能印成两种颜色，新品用绿色的，顾客一眼就看到。')
  const heard = later(demo.at(-104, '20:15'), 95)
  idea.says(heard, manager, '王姐，这个主意好，先在我们片区试，有结果告诉您。')
  idea.says(later(heard, 1500), manager, '绿色价签在片区三家店试了，都说好，注明了是您的主意。')
  idea.resolves(later(heard, 1501), manager)
  idea.closesByItself(new Date(later(heard, 1501).getTime() + 7 * 86_400_000))
  keep(idea)

  const order = ask(
    'SUPPLY',
    demo.at(-38, '13:05'),
    '手机上订货，「半山 冷泡乌龙」填了数保存不了，一直转圈。',
    orderClerk,
  )
  const ordered = later(demo.at(-38, '13:05'), 22)
  order.says(ordered, orderClerk, '王姐，我这边看到您的单子了，先别重复提交，我帮您补上。')
  order.says(later(ordered, 60), orderClerk, '已经补录，按您报的两件，随明天的车。')
  order.resolves(later(ordered, 61), orderClerk)
  order.shopCloses(new Date(later(ordered, 61).getTime() + 2 * 3_600_000))
  keep(order)

  const toRate: Occasion = {
    ...{ kind: 'REQUEST', shop, at: closedAt, served: [courier], certain: true },
    ...{ visitId: null, helpRequestId: delivery.row.id, quarter: null },
  }
  return { ...result, toRate }
}

/** The working day so many working days before today. */
function workingDayBack(demo: Demo, count: number): LocalDay {
  let day = demo.today
  for (let left = count; left > 0;) if (worksOn(demo, (day = addDays(day, -1)))) left--
  return day
}

const day = (demo: Demo, workingDays: number): number =>
  daysBetween(workingDayBack(demo, workingDays), demo.today)
