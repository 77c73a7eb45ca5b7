import { dateColumnOf, daysBetween, proofSteps, type RewardRule, type RewardState } from '@kewo/domain'
import type { Album } from './album.ts'
import type { DemoCampaign } from './campaigns.ts'
import type { Demo } from './demo.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoPeople } from './staff.ts'
import { proofStories, redoWords, reversedReason } from './texts/proofStories.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

type Terms = DemoRows['CampaignTerms'] & { id: string }
type Participation = DemoRows['Participation'] & { id: string }

/** What shops agreed to: each campaign that was answered has its terms, one of them in two versions. */
export function termsOf(demo: Demo, { plan, row, dates }: DemoCampaign): Terms[] {
  const { startsAt, endsAt, publishedAt } = dates
  if (!startsAt || !endsAt || !publishedAt || startsAt > demo.now) return []
  const id = demo.ids('terms', plan.title)
  const {
    body = '',
    bodyEn,
    gain = '',
    gainEn,
    rewardCents,
    material,
    materialEn,
    displayAsked,
    referenceImageId,
  } = row
  const { rewardRule, proofCents, mostUnits } = row
  const now = {
    ...{ campaignId: row.id, body, bodyEn, gain, gainEn, rewardCents, material, materialEn },
    ...{ displayAsked, referenceImageId, rewardRule, proofCents, mostUnits, startsAt, endsAt },
  }
  if (!plan.changed) return [{ ...now, id: id(publishedAt), version: 1, writtenAt: publishedAt }]
  const { daysAgo, before, reason } = plan.changed
  const changedAt = demo.at(-daysAgo, '10:40')
  return [
    { ...now, id: id(publishedAt), version: 1, proofCents: [...before], writtenAt: publishedAt },
    { ...now, id: id(changedAt), version: 2, reason, writtenAt: changedAt },
  ]
}

/** Who joined agreed to the version of that day. */
export function agreeing<Row extends DemoRows['Participation']>(
  participations: readonly Row[],
  terms: readonly Terms[],
): Row[] {
  return participations.map((row) => {
    if (row.status !== 'JOINED') return row
    const agreed = terms.findLast(
      ({ campaignId, writtenAt, version }) =>
        campaignId === row.campaignId && (version === 1 || writtenAt <= row.answeredAt),
    )!
    return { ...row, termsId: agreed.id, agreedAt: row.answeredAt }
  })
}

type Setting = {
  campaigns: readonly DemoCampaign[]
  participations: readonly Participation[]
  terms: readonly Terms[]
  /** The shops whose money the demo tells: those of the territory that people look at first. */
  shops: readonly DemoShop[]
  people: DemoPeople
  album: Album
}

type Ledger = {
  proofs: DemoRows['Proof'][]
  rewards: DemoRows['Reward'][]
  /** Up to what is approved; what is paid or taken back comes after the payment file. */
  entries: DemoRows['RewardEntry'][]
  later: DemoRows['RewardEntry'][]
  lines: DemoRows['PaymentLine'][]
}

/** Photos of displays and the ledger of rewards, in every state that there is. */
export function makeRewards(demo: Demo, { campaigns, participations, terms, shops, people, album }: Setting) {
  const ids = {
    proof: demo.ids('proofs'),
    reward: demo.ids('rewards'),
    entry: demo.ids('reward entries'),
    line: demo.ids('payment lines'),
  }
  const admin = people.admins[0]!.id
  const fileId = demo.ids('payment files')
  const payments = paymentDays.map(({ given, back }): Payment => {
    const givenAt = demo.at(-given, '11:00')
    const file = { id: fileId(givenAt), createdById: admin, createdAt: givenAt }
    return { file, givenAt, paidAt: demo.at(-back, '10:20') }
  })
  const ledger: Ledger = { proofs: [], rewards: [], entries: [], later: [], lines: [] }
  const shopOf = new Map(shops.map((shop) => [shop.id, shop]))
  const joined = new Map<string, number>()

  for (const participation of participations) {
    const shop = shopOf.get(participation.retailerId)
    const agreed = terms.find(({ id }) => id === participation.termsId)
    const campaign = campaigns.find(({ row }) => row.id === participation.campaignId)!
    if (participation.status === 'JOINED' && shop && agreed) tell(participation, shop, agreed, campaign)
  }
  return { ...ledger, files: payments.map(({ file }) => file) }

  function tell(
    { id: participationId, answeredAt }: Participation,
    shop: DemoShop,
    agreed: Terms,
    campaign: DemoCampaign,
  ) {
    const joinedAt = new Date(answeredAt)
    const place = joined.get(campaign.row.id) ?? 0
    joined.set(campaign.row.id, place + 1)
    const enter =
      (rewardId: string, cents: number) =>
      (state: RewardState, at: Date, more: object = {}) => {
        const entry = { id: ids.entry(at), rewardId, state, cents, at, ...more }
        const isLate = state === 'PAID' || state === 'REVERSED'
        ;(isLate ? ledger.later : ledger.entries).push(entry)
      }
    const promise = (step: number, cents: number, dueOn: Date | null) => {
      const id = ids.reward(joinedAt)
      ledger.rewards.push({ id, participationId, step, cents, dueOn, changedAt: joinedAt })
      const entered = enter(id, cents)
      entered('TO_EARN', joinedAt)
      return { id, entered }
    }
    const pay = (
      { id, entered }: ReturnType<typeof promise>,
      cents: number,
      { file, givenAt, paidAt }: Payment,
    ) => {
      ledger.lines.push({ id: ids.line(givenAt), fileId: file.id, rewardId: id, cents })
      entered('PAID', paidAt, { byId: admin })
    }
    if (agreed.rewardCents) {
      const reward = promise(0, agreed.rewardCents, null)
      reward.entered('EARNED', joinedAt)
      if (agreed.rewardCents <= approvalAboveCents) {
        reward.entered('APPROVED', joinedAt)
        const payment = payments.find(({ givenAt }) => joinedAt < givenAt)
        if (payment) pay(reward, agreed.rewardCents, payment)
      }
    }
    for (const step of proofSteps(stepTerms(agreed), demo.timeZone)) {
      const reward = step.cents === null ? null : promise(step.step, step.cents, dateColumnOf(step.dueOn))
      const isDemoShop = shop.user.username === 'shop'
      const told = proofStories[campaign.plan.title]?.(step.step, isDemoShop, place)
      const isMissed = (!told || told.state === 'REDO') && step.dueOn < demo.today
      if (isMissed) reward?.entered('LAPSED', lapsedAt(demo, step.dueOn))
      if (!told || step.opensOn > demo.today) continue
      const sentAt = new Date(Math.max(joinedAt.getTime(), demo.at(-told.daysAgo, told.time).getTime()))
      const reviewer = people.teamOf(shop.territory).manager
      const alike = told.state !== 'WAITING' && !isDemoShop
      const reviewedAt = new Date(sentAt.getTime() + 20 * 60 * 60 * 1000)
      const reviewed = told.state === 'WAITING' ? {} : { reviewedById: reviewer.id, reviewedAt }
      const proof = {
        ...{ id: ids.proof(sentAt), participationId, step: step.step, sentAt, sentById: shop.user.id },
        ...{
          state: told.state,
          words: told.state === 'REDO' ? redoWords[ledger.proofs.length % redoWords.length]! : null,
        },
        ...reviewed,
        photoId: album.proof(
          campaign.plan,
          alike ? (place + step.step) % likeDisplays : `${participationId} ${step.step}`,
          { at: sentAt, userId: shop.user.id },
        ),
      }
      ledger.proofs.push(proof)
      if (!reward || told.state !== 'ACCEPTED') continue
      const { entered } = reward
      entered('EARNED', reviewedAt, { byId: reviewer.id, proofId: proof.id })
      const cents = step.cents!
      const second = people.supervisorOf(shop.territory).id
      if (cents <= approvalAboveCents) entered('APPROVED', reviewedAt)
      else if (told.next !== undefined)
        entered('APPROVED', new Date(reviewedAt.getTime() + 3_600_000), { byId: second })
      if (told.next === 'PAID') pay(reward, cents, payments[0]!)
      if (told.next === 'REVERSED')
        entered('REVERSED', demo.at(-60, '15:00'), { byId: second, reason: reversedReason })
    }
  }
}

/** Days ago: when a payment file was given out, and when it came back. */
const paymentDays = [
  { given: 50, back: 47 },
  { given: 12, back: 9 },
] as const

type Payment = { file: DemoRows['PaymentFile'] & { id: string }; givenAt: Date; paidAt: Date }

/** So many are drawn of the photos of a campaign that were looked at; the shops after them have sent the like. */
const likeDisplays = 4

/** In the night after its last day, as the clock does it. */
const lapsedAt = (demo: Demo, dueOn: string): Date => demo.at(1 - daysBetween(dueOn, demo.today), '0:20')

/** As the company is made. */
const approvalAboveCents = 5_000

function stepTerms(terms: Terms) {
  return {
    displayAsked: terms.displayAsked ?? false,
    startsAt: new Date(terms.startsAt),
    endsAt: new Date(terms.endsAt),
    rewardCents: terms.rewardCents ?? null,
    rewardRule: (terms.rewardRule ?? null) as RewardRule | null,
    proofCents: [...((terms.proofCents ?? []) as number[])],
    mostUnits: terms.mostUnits ?? null,
  }
}

/** In the order in which the ledger takes them: nothing is given out before it is approved, nor paid before it is given out. */
export async function writeRewards(write: WriteRows, made: ReturnType<typeof makeRewards>): Promise<void> {
  await write('Proof', made.proofs)
  await write('Reward', made.rewards)
  await write('RewardEntry', made.entries)
  await write(
    'PaymentFile',
    made.files.filter(({ id }) => made.lines.some(({ fileId }) => fileId === id)),
  )
  await write('PaymentLine', made.lines)
  await write('RewardEntry', made.later)
}
