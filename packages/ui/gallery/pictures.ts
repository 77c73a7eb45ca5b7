const asUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`

/** Drawn, of no real brand. */
export const packPicture = asUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 58 72"><rect width="58" height="72" fill="#12455c"/><path d="M0 50l16-18 12 12 12-20 18 26v22H0z" fill="#2f7f8f"/><path d="M0 60l20-14 14 10 24-16v32H0z" fill="#8cc9bd"/><text x="29" y="20" fill="#f6efdc" font-size="12" text-anchor="middle">云岭</text></svg>',
)

export const scannerPicture = asUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 84 84"><rect width="84" height="84" fill="#d8d2c4"/><rect x="27" y="12" width="30" height="34" rx="7" fill="#3b4440"/><rect x="36" y="46" width="12" height="24" rx="3" fill="#2a302d"/><circle cx="42" cy="24" r="3" fill="#a8281b"/></svg>',
)

const spines = ['#12455c', '#b2502f', '#7a2e3a', '#caa24a', '#3d6b4f', '#556079', '#8c5a7a']
const shelf = [0, 1, 2].flatMap((row) =>
  Array.from({ length: 12 }, (_, column) => {
    const colour = row === 0 && column < 2 ? '#0f8a7a' : spines[(column * 3 + row * 5) % 7]
    const [x, y] = [27 + column * 25.5, 38 + row * 70]
    return `<rect x="${x}" y="${y}" width="21" height="52" rx="2" fill="${colour}"/><rect x="${x}" y="${y + 57}" width="21" height="6" fill="#fff"/>`
  }),
)

export const shelfPicture = asUrl(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 354 240"><rect width="354" height="240" fill="#efe7d8"/>${shelf.join('')}<rect x="24" y="34" width="52" height="60" rx="6" fill="none" stroke="#0a6b53" stroke-width="3.5" stroke-dasharray="7 5"/></svg>`,
)
