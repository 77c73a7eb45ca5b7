// Runs in the service worker of both apps: shows what the server pushes, and opens its page when it is pressed.

self.addEventListener('push', (event) => {
  const { id, title, body, path } = event.data.json()
  const icon = new URL('icon-192.png', self.registration.scope).href
  // The same message again takes the place of the first.
  event.waitUntil(self.registration.showNotification(title, { body, icon, tag: id, data: { path } }))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openPage(new URL(event.notification.data.path, self.location.origin).href))
})

async function openPage(address) {
  const windows = await self.clients.matchAll({ type: 'window' })
  const [open] = windows
  if (!open) return self.clients.openWindow(address)
  await open.focus()
  return open.navigate(address)
}
