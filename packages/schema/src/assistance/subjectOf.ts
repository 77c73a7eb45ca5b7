import { dayWords } from '@kewo/domain'
import type { Context } from '../builder/context.ts'
import { dayOfVisit } from '../visit/ownVisit.ts'

type About = { subjectType: string; subjectId: string }
type Asking = Pick<Context, 'db' | 'locale' | 'timeZone'>

const day = { startedAt: true, plannedOn: true, createdAt: true } as const
const longest = 40

/** What a thing that was done for a shop was about, in words; null where nothing is left of it. */
export async function subjectOf(context: Asking, { subjectType, subjectId: id }: About) {
  const words = await subjects[subjectType]?.(context, id)
  return words ? { words: words.length > longest ? `${words.slice(0, longest)}…` : words } : null
}

const subjects: Record<string, (context: Asking, id: string) => Promise<string | null | undefined>> = {
  async HelpRequest({ db }, id) {
    const request = await db.helpRequest.findUnique({ where: { id }, select: { number: true, words: true } })
    return request && `#${request.number} ${request.words}`
  },
  async HelpRequestMessage({ db }, id) {
    const select = { body: true, request: { select: { number: true } } } as const
    const message = await db.helpRequestMessage.findUnique({ where: { id }, select })
    return message && `#${message.request.number} ${message.body}`
  },
  async Campaign({ db, locale }, id) {
    const campaign = await db.campaign.findUnique({ where: { id }, select: { title: true, titleEn: true } })
    return campaign && titleIn(campaign, locale)
  },
  async Trace(context, id) {
    const trace = await context.db.trace.findUnique({ where: { id }, select: { visit: { select: day } } })
    return trace && visitDay(context, trace.visit)
  },
  async Visit(context, id) {
    const visit = await context.db.visit.findUnique({ where: { id }, select: day })
    return visit && visitDay(context, visit)
  },
  async VisitWish(context, id) {
    const wish = await context.db.visitWish.findUnique({ where: { id }, select: { visit: { select: day } } })
    return wish && visitDay(context, wish.visit)
  },
  async Receipt({ db, locale }, id) {
    const select = { version: { select: { title: true, titleEn: true } } } as const
    const receipt = await db.receipt.findUnique({ where: { id }, select })
    return receipt && titleIn(receipt.version, locale)
  },
  async Promise({ db }, id) {
    return (await db.promise.findUnique({ where: { id }, select: { text: true } }))?.text
  },
  async AssistedAct(context, id) {
    const act = await context.db.assistedAct.findUnique({ where: { id } })
    return act && act.subjectType !== 'AssistedAct' ? (await subjectOf(context, act))?.words : null
  },
}

const titleIn = ({ title, titleEn }: { title: string; titleEn?: string | null }, locale: string) =>
  locale === 'en' ? titleEn || title : title

const visitDay = ({ locale, timeZone }: Asking, visit: Parameters<typeof dayOfVisit>[0]): string =>
  dayWords(dayOfVisit(visit, timeZone), 'near')[locale]
