export type OwnPicture = { name: string; storageKey: string }
