import { isLeft } from '@kewo/domain'
import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { Failure } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Card, Chip, DateTime, DescriptionList, List, ListRow, Section, SkeletonRows } from '@kewo/ui'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './OutboxFiles.module.css'
import { howItStands, kindWords, standingTones, standingWords } from './standing.ts'

const OutboxFile_file = graphql(`
  fragment OutboxFile_file on OutboxFile @_unmask {
    id
    takenInAt
    takenInBy {
      id
      name
    }
    whyNotTakeIn {
      message
    }
    counts {
      standing
      count
    }
    acts {
      key
      kind
      madeAt
      pictures
      standing
      reason
      retailer {
        id
        name
      }
    }
  }
`)

const OutboxFileQuery = graphql(
  `
    query OutboxFile($id: ID!) {
      node(id: $id) {
        __typename
        ... on OutboxFile {
          ...OutboxFile_file
          keptAt
          staff {
            id
            name
          }
          retailer {
            id
            name
          }
        }
      }
    }
  `,
  [OutboxFile_file],
)

const TakeInOutboxFile = graphql(
  `
    mutation TakeInOutboxFile($id: ID!) {
      takeInOutboxFile(id: $id) {
        ... on OutboxFile {
          ...OutboxFile_file
        }
        ...Refused
      }
    }
  `,
  [OutboxFile_file, Refused],
)

const route = getRouteApi(`/staff${paths.outboxFile}` as const)

/** What a file holds, act by act, and the press that takes it in; afterwards what became of each. */
export function OutboxFilePage() {
  const { fileId } = route.useParams()
  const { data, refresh } = usePageQuery(OutboxFileQuery, { id: fileId })
  const take = useAct(TakeInOutboxFile)
  if (data && data.node?.__typename !== 'OutboxFile') throw new Failure('NOT_FOUND')
  const file = data?.node as File | undefined
  const takeIn = async () => {
    // What was done before something failed shows, too.
    if (!(await take.send({ id: fileId }))) refresh()
  }
  const left = file?.acts.filter(isLeft).length ?? 0
  const name = file?.staff?.name ?? file?.retailer?.name
  return (
    <>
      <PageTop
        title={name ? m.outboxFiles_of({ name }) : m.outboxFiles_title()}
        backLabel={m.outboxFiles_back()}
        renderBack={(parts) => <Link to={paths.outboxFiles} {...parts} />}
      />
      <div className={list.column}>
        {!file && <SkeletonRows count={4} label={m.outboxFiles_opening()} />}
        {file && (
          <Card>
            <div className={styles.file}>
              <DescriptionList items={factsOf(file)} />
              {left === 0 ? (
                <p role="status">{file.whyNotTakeIn?.message}</p>
              ) : (
                <>
                  <p className={styles.quiet}>{m.outboxFiles_whatHappens()}</p>
                  <ActProblem act={take} />
                  <div>
                    <Button
                      variant="primary"
                      busy={take.busy}
                      busyLabel={m.outboxFiles_taking()}
                      disabledReason={file.whyNotTakeIn?.message}
                      onClick={() => void takeIn()}
                    >
                      {m.outboxFiles_takeIn({ count: left })}
                    </Button>
                  </div>
                </>
              )}
            </div>
          </Card>
        )}
        {file && (
          <Section flush title={m.outboxFiles_acts()}>
            <List look="joined">
              {file.acts.map((act) => (
                <ActRow key={act.key} act={act} />
              ))}
            </List>
          </Section>
        )}
      </div>
    </>
  )
}

type File = Extract<NonNullable<ResultOf<typeof OutboxFileQuery>['node']>, { __typename: 'OutboxFile' }>

const factsOf = ({ staff, retailer, counts, keptAt, takenInAt, takenInBy }: File) => [
  {
    key: 'whose',
    term: m.outboxFiles_whose(),
    value: staff ? (
      <Link to={paths.person} params={{ staffId: staff.id }}>
        {staff.name}
      </Link>
    ) : (
      retailer && <ShopLink shop={retailer} />
    ),
  },
  { key: 'standing', term: m.outboxFiles_standing(), value: howItStands(counts) },
  { key: 'kept', term: m.outboxFiles_kept(), value: <DateTime value={keptAt} /> },
  ...(takenInAt
    ? [
        {
          key: 'takenIn',
          term: m.outboxFiles_takenIn(),
          value: (
            <>
              {takenInBy?.name} · <DateTime value={takenInAt} />
            </>
          ),
        },
      ]
    : []),
]

const ShopLink = ({ shop }: { shop: { id: string; name: string } }) => (
  <Link to={paths.retailer} params={{ retailerId: shop.id }}>
    {shop.name}
  </Link>
)

function ActRow({
  act: { kind, retailer, madeAt, pictures, standing, reason },
}: {
  act: File['acts'][number]
}) {
  return (
    <ListRow
      chips={<Chip tone={standingTones[standing]}>{standingWords[standing]()}</Chip>}
      title={
        <>
          {kindWords[kind]()}
          {retailer && (
            <>
              {' · '}
              <ShopLink shop={retailer} />
            </>
          )}
        </>
      }
      sub={
        <>
          <DateTime value={madeAt} form="exact" />
          {pictures > 0 && ` · ${m.outboxFiles_pictures({ count: pictures })}`}
        </>
      }
      note={reason}
    />
  )
}
