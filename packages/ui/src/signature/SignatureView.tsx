import { signatureSheet } from './stroke.ts'
import styles from './Signature.module.css'

export { signatureSheet }

/** `path` is an SVG path on a sheet of 600 × 200: small enough to be kept with the record, sharp at any size. */
export type Signature = { kind: 'drawn'; path: string } | { kind: 'typed'; name: string }

/** A signature as it stands on a record. `label` says whose it is: 李敏的签名. */
export function SignatureView({ signature, label }: { signature: Signature; label: string }) {
  if (signature.kind === 'typed') return <span className={styles.name}>{signature.name}</span>
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.view}
      viewBox={`0 0 ${signatureSheet.width} ${signatureSheet.height}`}
    >
      <path d={signature.path} />
    </svg>
  )
}
