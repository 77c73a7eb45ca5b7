import { lazy, Suspense } from 'react'
import { useMay } from '../viewer/useMay.ts'

const SkippedBrands = lazy(() =>
  import('../brandFairness/SkippedBrands.tsx').then(({ SkippedBrands: part }) => ({ default: part })),
)

/** Fetched after the day itself: nobody waits for it. */
export const SkippedBrandsLater = () =>
  useMay()('tellOfBrands') && (
    <Suspense fallback={null}>
      <SkippedBrands />
    </Suspense>
  )
