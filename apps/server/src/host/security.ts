import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Security headers for every answer. */
export async function securityHeaders(app: FastifyInstance, publicUrl: string | null): Promise<void> {
  const https = publicUrl?.startsWith('https:') ?? false
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The reader of barcodes is compiled to WebAssembly; what is served comes from here all the same.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        // Single properties that a script sets on an element are no inline style; there is none in either app.
        styleSrc: ["'self'"],
        // What is said aloud is heard before it is sent.
        mediaSrc: ["'self'", 'blob:'],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    hsts: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
}

/** Whether a browser's page is ours. Programs that are no browsers send no Origin and carry no stolen cookies. */
export function ownOriginCheck(publicUrl: string | null) {
  return (origin: string | undefined, host: string | undefined): boolean => {
    if (origin === undefined) return true
    if (publicUrl) return origin === new URL(publicUrl).origin
    return URL.canParse(origin) && new URL(origin).host === host
  }
}
