import { Refused, useAct } from '@kewo/web/act'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf, readFragment } from '@kewo/schema/client'
import { Button, Card, DateTime, Dialog, Skeleton, TextArea } from '@kewo/ui'
import { blockContent, MarkedPicture, PictureBadge, PointList, PointRow } from '@kewo/ui/guidance'
import { textIn } from '@kewo/ui/labels'
import { useDraft } from '@kewo/web/draft'
import { m } from '../paraglide/messages.js'
import styles from './Guidance.module.css'
import { BlockContent_block } from './GuidancePreview.tsx'

const SelfCheck_answer = graphql(`
  fragment SelfCheck_answer on SelfCheck {
    id
    answer
    answeredAt
    answeredBy {
      id
      name
    }
  }
`)

const ShopChecksQuery = graphql(
  `
    query ShopChecks($retailerId: ID!, $versionId: ID!) {
      node(id: $retailerId) {
        __typename
        ... on Retailer {
          id
          name
          selfChecks(versionId: $versionId) {
            id
            sentAt
            image {
              id
              url(size: LARGE)
            }
            points {
              tone
              words
              wordsEn
              alike
            }
            block {
              id
              ...BlockContent_block
            }
            ...SelfCheck_answer
          }
        }
      }
    }
  `,
  [BlockContent_block, SelfCheck_answer],
)

const AnswerMutation = graphql(
  `
    mutation AnswerSelfCheck($id: ID!, $answer: String!, $key: UUID!) {
      answerSelfCheck(id: $id, answer: $answer, idempotencyKey: $key) {
        __typename
        ... on SelfCheck {
          id
          ...SelfCheck_answer
        }
        ...Refused
      }
    }
  `,
  [SelfCheck_answer, Refused],
)

type Props = { retailerId: string; versionId: string; onClose: () => void }

/** The photos of one shop, each beside the picture that it was held against, and what is said to it. */
export function ShopChecks({ retailerId, versionId, onClose }: Props) {
  const { data } = usePageQuery(ShopChecksQuery, { retailerId, versionId })
  const shop = data?.node?.__typename === 'Retailer' ? data.node : undefined
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={shop ? m.guidance_photosOf({ name: shop.name }) : m.guidance_photos()}
      closeLabel={m.guidance_closePhotos()}
    >
      {shop ? (
        shop.selfChecks.map((check) => <OneCheck key={check.id} check={check} />)
      ) : (
        <Skeleton height="240px" />
      )}
    </Dialog>
  )
}

type Check = Extract<
  NonNullable<ResultOf<typeof ShopChecksQuery>['node']>,
  { __typename: 'Retailer' }
>['selfChecks'][number]

function OneCheck({ check }: { check: Check }) {
  const block = blockContent(readFragment(BlockContent_block, check.block))
  const reference = block.pictures.MAIN
  const numbers = reference?.marks.filter(({ kind, words }) => kind === 'NUMBER' && words) ?? []
  return (
    <Card padding="roomy" className={styles.fields} role="group" aria-label={block.title}>
      <div className={styles.stepHead}>
        <b>{block.title}</b>
        <DateTime value={check.sentAt} form="nearDayAndTime" />
      </div>
      <div className={styles.pictures}>
        {reference && (
          <MarkedPicture
            picture={reference}
            alt={m.guidance_referencePicture()}
            badge={<PictureBadge>{m.guidance_referencePicture()}</PictureBadge>}
          />
        )}
        <MarkedPicture
          picture={{ url: check.image.url, marks: numbers }}
          alt={m.guidance_shopsPicture()}
          badge={<PictureBadge mine>{m.guidance_shopsPicture()}</PictureBadge>}
        />
      </div>
      {check.points.length > 0 && (
        <PointList>
          {check.points.map((point, index) => (
            <PointRow
              key={index}
              number={index + 1}
              tone={point.tone}
              words={textIn(point.words, point.wordsEn)}
            >
              <b>{point.alike ? m.guidance_alike() : m.guidance_notYet()}</b>
            </PointRow>
          ))}
        </PointList>
      )}
      <Answer check={check} />
    </Card>
  )
}

function Answer({ check }: { check: Check }) {
  const { id, answer, answeredBy } = readFragment(SelfCheck_answer, check)
  const draft = useDraft(`guidance.answer.${id}`, '')
  const act = useAct(AnswerMutation)
  if (answer) return <p>{m.guidance_answeredBy({ name: answeredBy?.name ?? '', answer })}</p>
  return (
    <form
      noValidate
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        void act.send({ id, answer: draft.value }).then((sent) => sent && draft.clear())
      }}
    >
      <TextArea
        rows={2}
        label={m.guidance_answerShop()}
        value={draft.value}
        onChange={(event) => draft.set(event.currentTarget.value)}
        error={act.errorOf('answer') ?? act.problem?.message}
      />
      <div>
        <Button type="submit" variant="primary" busy={act.busy}>
          {m.guidance_sendAnswer()}
        </Button>
      </div>
    </form>
  )
}
