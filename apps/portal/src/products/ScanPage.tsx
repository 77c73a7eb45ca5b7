import { usePageQuery } from '@kewo/web/page'
import { hasBarcodeLength, isBarcode } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Card, EmptyState, SkeletonRows, TextInput } from '@kewo/ui'
import { IconBarcode } from '@tabler/icons-react'
import { Link, Navigate } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Product.module.css'
import { AskAboutProduct } from './AskAboutProduct.tsx'
import { type Scanning, useScanner } from './useScanner.ts'

const BarcodeQuery = graphql(`
  query ProductByBarcode($barcode: String!) {
    products(filter: { barcode: $barcode }, first: 1) {
      nodes {
        id
      }
    }
  }
`)

/** A product by the bars on its pack: through the camera, or by the digits below them. */
export function ScanPage() {
  const [barcode, setBarcode] = useState<string | null>(null)
  return (
    <>
      <PageTop
        title={m.products_scan()}
        backLabel={m.products_backToProducts()}
        renderBack={(parts) => <Link to={paths.products} {...parts} />}
      />
      <div className={styles.product}>
        {barcode ? (
          <Scanned barcode={barcode} onAgain={() => setBarcode(null)} />
        ) : (
          <>
            <Camera onFound={setBarcode} />
            <Typed onTyped={setBarcode} />
          </>
        )}
      </div>
    </>
  )
}

const scanningWords: Record<Scanning, () => string> = {
  STARTING: m.products_scanStarting,
  LOOKING: m.products_scanLooking,
  REFUSED: m.products_scanRefused,
  NONE: m.products_scanNone,
}

function Camera({ onFound }: { onFound: (barcode: string) => void }) {
  const { video, scanning } = useScanner(onFound)
  const sees = scanning === 'STARTING' || scanning === 'LOOKING'
  return (
    <Card tone={sees ? 'plain' : 'amber'}>
      {/* Nothing is heard or recorded: it shows what the camera sees. */}
      <video ref={video} className={styles.camera} hidden={!sees} muted playsInline />
      <p role="status">{scanningWords[scanning]()}</p>
    </Card>
  )
}

function Typed({ onTyped }: { onTyped: (barcode: string) => void }) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const digits = typed.normalize('NFKC').replace(/[\s-]/gu, '')
  return (
    <form
      noValidate
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault()
        if (isBarcode(digits)) return onTyped(digits)
        setFault(hasBarcodeLength(digits) ? m.products_barcodeMistyped() : m.products_barcodeLength())
      }}
    >
      <TextInput
        label={m.products_barcodeTyped()}
        hint={m.products_barcodeHint()}
        inputMode="numeric"
        value={typed}
        error={fault}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setFault(null)
        }}
      />
      <Button type="submit" variant="primary" wide>
        {m.products_barcodeFind()}
      </Button>
    </form>
  )
}

/** Leads on to the product, or says that we know of none. */
function Scanned({ barcode, onAgain }: { barcode: string; onAgain: () => void }) {
  const { data } = usePageQuery(BarcodeQuery, { barcode })
  if (!data) return <SkeletonRows label={m.products_loading()} />
  const [product] = data.products.nodes
  if (product) return <Navigate to={paths.product} params={{ productId: product.id }} replace />
  return (
    <EmptyState
      icon={<IconBarcode />}
      title={m.products_barcodeUnknown({ barcode })}
      action={
        <>
          <AskAboutProduct /> <Button onClick={onAgain}>{m.products_scanAgain()}</Button>
        </>
      }
    >
      {m.products_barcodeUnknownWords()}
    </EmptyState>
  )
}
