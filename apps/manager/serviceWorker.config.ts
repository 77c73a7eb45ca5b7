import { outboxWorkerFile, pushWorkerFile } from '@kewo/web/build'
import type { VitePWAOptions } from 'vite-plugin-pwa'

const days = 24 * 60 * 60

/**
 * Keeps the app itself on the device, so that it opens without a signal. Of what lies behind the sign-in it keeps only
 * pictures that someone who is signed in has looked at; signing out, in whatever way, wipes them (forgetEverythingRead).
 */
export const serviceWorker: Partial<VitePWAOptions> = {
  injectRegister: null,
  registerType: 'autoUpdate',
  manifest: {
    name: '客我 员工',
    short_name: '客我 员工',
    description: '把每家店放在心上',
    lang: 'zh-CN',
    start_url: '/staff/',
    scope: '/staff/',
    display: 'standalone',
    background_color: '#faf8f4',
    theme_color: '#faf8f4',
    icons: [
      { src: '/staff/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/staff/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/staff/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    importScripts: [pushWorkerFile, outboxWorkerFile],
    globPatterns: ['**/*.{html,js,css,svg,png}'],
    navigateFallback: '/staff/index.html',
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: true,
    runtimeCaching: [
      {
        urlPattern: ({ url, request }) =>
          url.pathname.startsWith('/api/files/') && request.destination === 'image',
        // The server decides each time; only without it what was seen shows again.
        handler: 'NetworkFirst',
        options: {
          cacheName: 'kewo-pictures',
          networkTimeoutSeconds: 6,
          expiration: { maxEntries: 300, maxAgeSeconds: 14 * days, purgeOnQuotaError: true },
          cacheableResponse: { statuses: [200] },
        },
      },
    ],
  },
}
