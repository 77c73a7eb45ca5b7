import { SkeletonRows, StepsProgress } from '@kewo/ui'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ChooseFile } from './ChooseFile.tsx'
import styles from './Imports.module.css'
import { RegisterSteps } from './RegisterSteps.tsx'

const route = getRouteApi(`/staff${paths.newImport}` as const)

/** From a file to an import in three steps: file, columns, a look at what would happen. */
export function NewImportPage() {
  const { upload } = route.useSearch()
  const navigate = useNavigate()
  const [step, setStep] = useState<2 | 3>(2)
  const current = upload ? step : 1
  return (
    <>
      <PageTop
        title={m.imports_new()}
        sub={[m.imports_stepFile(), m.imports_stepColumns(), m.imports_stepLook()][current - 1]}
        backLabel={m.imports_back()}
        renderBack={(parts) => <Link to={paths.imports} {...parts} />}
      />
      <div className={styles.column}>
        <StepsProgress current={current} total={3} label={m.imports_stepOf({ current, total: 3 })} />
        {upload ? (
          <Suspense fallback={<SkeletonRows count={6} label={m.imports_looking()} />}>
            <RegisterSteps key={upload} uploadId={upload} step={step} onStep={setStep} />
          </Suspense>
        ) : (
          <ChooseFile
            onSent={(sent) => {
              setStep(2)
              void navigate({ to: paths.newImport, search: { upload: sent }, replace: true })
            }}
          />
        )}
      </div>
    </>
  )
}
