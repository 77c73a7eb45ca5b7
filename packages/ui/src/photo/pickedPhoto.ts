export type PickedPhoto = {
  id: string
  /** Something an <img> can show: usually an object URL of the file. */
  preview: string
  /** waiting: on this phone, not yet under way; failed: kept here, to be tried again. */
  state: 'waiting' | 'uploading' | 'uploaded' | 'failed'
  /** 0 to 1 while uploading. */
  progress?: number
  /** Why it failed and what to do. */
  problem?: string
}

export type PhotoPickerWords = {
  /** 添加照片 */
  add: string
  /** 拍照: given, the camera has a tile of its own. */
  camera?: string
  retry: string
  /** 第 2 张照片 */
  photo: (number: number) => string
  /** 删除第 2 张照片 */
  remove: (number: number) => string
  uploading: string
  /** 最多 9 张，还有 3 张没有放进来 */
  tooMany: (most: number, left: number) => string
  /** 清单.pdf 不是照片，没有放进来 */
  noPicture: (name: string) => string
}
