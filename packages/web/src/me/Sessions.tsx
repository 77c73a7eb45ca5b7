import { failureOf } from '../failure/failureOf.ts'
import { graphql } from '@kewo/schema/client'
import { Button, Card, DateTime, List, ListRow, SkeletonRows } from '@kewo/ui'
import { useQuery } from 'urql'
import { useAct } from '../act/useAct.ts'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Sessions.module.css'

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      device
      address
      createdAt
      seenAt
      isThisOne
    }
  }
`)

const EndSession = graphql(`
  mutation EndSession($id: UUID!) {
    endSession(id: $id)
  }
`)

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`)

/** Where one is signed in, with a way to end each of them. */
export function Sessions() {
  const [{ data, error }, refresh] = useQuery({ query: MySessions, requestPolicy: 'network-only' })
  const end = useAct(EndSession, { tell: 'toast' })
  const endOthers = useAct(EndOtherSessions, { tell: 'toast' })
  const sessions = data?.mySessions
  if (error && !sessions) return <Card>{failureWords(failureOf(error))}</Card>
  if (!sessions) return <SkeletonRows label={m.frame_opening()} />

  return (
    <>
      <List>
        {sessions.map(({ id, device, address, createdAt, seenAt, isThisOne }) => (
          <ListRow
            key={id}
            title={device ?? m.me_sessionUnknown()}
            sub={
              <>
                {isThisOne ? m.me_sessionThis() : <DateTime value={seenAt} />}
                {' · '}
                {m.me_sessionSince()} <DateTime value={createdAt} form="exact" />
                {address && ` · ${address}`}
              </>
            }
            trailing={
              !isThisOne && (
                <Button busy={end.busy} onClick={() => void end.send({ id }).then(() => refresh())}>
                  {m.me_sessionEnd()}
                </Button>
              )
            }
          />
        ))}
      </List>
      {sessions.length > 1 && (
        <div className={styles.all}>
          <Button busy={endOthers.busy} onClick={() => void endOthers.send({}).then(() => refresh())}>
            {m.me_sessionEndOthers()}
          </Button>
        </div>
      )}
    </>
  )
}
