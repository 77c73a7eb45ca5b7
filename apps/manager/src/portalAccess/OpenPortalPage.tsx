import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { Button, Card, ConfirmDialog, Progress, SkeletonRows } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { getRouteApi, Link, useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import { failureNotFound } from '@kewo/web/failure'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { downloadSignIns } from './downloadSignIns.ts'
import styles from './OpenPortal.module.css'
import { SignInTable } from './SignInTable.tsx'
import { useOpenPortal } from './useOpenPortal.ts'

const OpenPortalQuery = graphql(`
  query OpenPortal($id: ID!) {
    node(id: $id) {
      __typename
      ... on Territory {
        id
        name
        nameEn
        withoutPortalCount
      }
    }
  }
`)

const route = getRouteApi(`/staff${paths.openPortal}` as const)

/** Gives the shops of a territory their sign-ins, as a list to hand over. */
export function OpenPortalPage() {
  const { territoryId } = route.useParams()
  const { data } = usePageQuery(OpenPortalQuery, { id: territoryId })
  const { phase, opened, problem, start, stop } = useOpenPortal(territoryId)
  const [saved, setSaved] = useState(0)
  const given = opened.filter(({ password }) => password !== null).length
  const leaving = useBlocker({
    shouldBlockFn: () => given > saved,
    enableBeforeUnload: () => given > saved,
    withResolver: true,
  })
  const territory = data?.node?.__typename === 'Territory' ? data.node : undefined
  if (data && !territory) throw failureNotFound
  if (!territory) return <SkeletonRows count={4} label={m.portalAccess_loading()} />
  const name = textIn(territory.name, territory.nameEn)
  const running = phase === 'running'
  const waiting = territory.withoutPortalCount
  return (
    <>
      <PageTop
        title={m.portalAccess_titleOf({ territory: name })}
        backLabel={m.portalAccess_back()}
        renderBack={(parts) => <Link to={paths.territory} params={{ territoryId }} {...parts} />}
      />
      <div className={styles.column}>
        <Card padding="roomy" className={styles.start} data-noprint>
          {opened.length === 0 && (
            <p>{waiting === 0 ? m.portalAccess_none() : m.portalAccess_waiting({ count: waiting })}</p>
          )}
          {phase !== 'done' && <p className={styles.quiet}>{m.portalAccess_explain()}</p>}
          {running && (
            <Progress
              value={given / Math.max(waiting, given, 1)}
              label={m.portalAccess_title()}
              valueText={m.portalAccess_progress({ done: given, total: Math.max(waiting, given) })}
            />
          )}
          <p role="status">
            {running && m.portalAccess_progress({ done: given, total: Math.max(waiting, given) })}
            {phase === 'stopped' && (problem ?? m.portalAccess_stopped())}
            {phase === 'done' && m.portalAccess_done({ count: given })}
          </p>
          <div className={styles.acts}>
            {running ? (
              <Button onClick={stop}>{m.portalAccess_stop()}</Button>
            ) : (
              phase !== 'done' &&
              waiting > 0 && (
                <Button variant="primary" onClick={() => void start()}>
                  {m.portalAccess_start({ count: waiting })}
                </Button>
              )
            )}
            {opened.length > 0 && !running && (
              <>
                <Button
                  icon={<IconPrinter aria-hidden="true" />}
                  onClick={() => {
                    print()
                    setSaved(given)
                  }}
                >
                  {m.portalAccess_print()}
                </Button>
                <Button
                  icon={<IconDownload aria-hidden="true" />}
                  onClick={() => {
                    downloadSignIns(`${name} ${m.portalAccess_fileName()}`, opened)
                    setSaved(given)
                  }}
                >
                  {m.portalAccess_download()}
                </Button>
              </>
            )}
          </div>
        </Card>
        {opened.length > 0 && <SignInTable opened={opened} />}
      </div>
      <ConfirmDialog
        open={leaving.status === 'blocked'}
        onClose={() => leaving.reset?.()}
        closeLabel={m.list_close()}
        title={m.portalAccess_leaveTitle()}
        consequence={m.portalAccess_leaveWords()}
        confirmLabel={m.portalAccess_leave()}
        cancelLabel={m.portalAccess_stay()}
        danger
        onConfirm={() => leaving.proceed?.()}
      />
    </>
  )
}
