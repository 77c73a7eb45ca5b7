import { OnThisPhone } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import own from './SelfCheck.module.css'

export const SentCheck_block = graphql(`
  fragment SentCheck_block on GuidanceBlock {
    id
    selfCheck {
      id
      sentAt
      answer
      answeredBy {
        id
        name
      }
      image {
        id
        url(size: SMALL)
      }
      points {
        alike
      }
    }
  }
`)

/** The photo that was sent last, what was found, and what the manager says to it. */
export function SentCheck(props: { block: FragmentOf<typeof SentCheck_block> }) {
  const { id, selfCheck } = readFragment(SentCheck_block, props.block)
  return (
    <>
      <OnThisPhone about={id} />
      {selfCheck && (
        <Card className={own.sent}>
          <img src={selfCheck.image.url} alt={m.guidance_mineSent()} />
          <div>
            <b>{m.guidance_mineSent()}</b>
            <p>
              <DateTime value={selfCheck.sentAt} form="nearDayAndTime" /> ·{' '}
              {m.guidance_alikeOf({
                alike: selfCheck.points.filter(({ alike }) => alike).length,
                count: selfCheck.points.length,
              })}
            </p>
          </div>
          {selfCheck.answer && (
            <p className={own.answer}>
              {selfCheck.answeredBy
                ? m.guidance_checkAnswer({ name: selfCheck.answeredBy.name, answer: selfCheck.answer })
                : selfCheck.answer}
            </p>
          )}
        </Card>
      )}
    </>
  )
}
