/** What lies beside the copy: a picture, or a memo as it was recorded. */
export type OwnPicture = { name: string; storageKey: string; isVoice?: boolean }
