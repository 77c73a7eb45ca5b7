import { SkeletonRows, StepsProgress } from '@kewo/ui'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ChooseFile } from './ChooseFile.tsx'
import styles from './Register.module.css'
import { RegisterSteps } from './RegisterSteps.tsx'

const route = getRouteApi(`/staff${paths.newRegisterImport}` as const)

/** From a file to an import in three steps: file, columns, a look at what would happen. */
export function NewImportPage() {
  const { upload } = route.useSearch()
  const navigate = useNavigate()
  const [step, setStep] = useState<2 | 3>(2)
  const current = upload ? step : 1
  return (
    <>
      <PageTop
        title={m.register_new()}
        sub={[m.register_stepFile(), m.register_stepColumns(), m.register_stepLook()][current - 1]}
        backLabel={m.register_back()}
        renderBack={(parts) => <Link to={paths.registerImports} {...parts} />}
      />
      <div className={styles.column}>
        <StepsProgress current={current} total={3} label={m.register_stepOf({ current, total: 3 })} />
        {upload ? (
          <Suspense fallback={<SkeletonRows count={6} label={m.register_looking()} />}>
            <RegisterSteps key={upload} uploadId={upload} step={step} onStep={setStep} />
          </Suspense>
        ) : (
          <ChooseFile
            onSent={(sent) => {
              setStep(2)
              void navigate({ to: paths.newRegisterImport, search: { upload: sent }, replace: true })
            }}
          />
        )}
      </div>
    </>
  )
}
