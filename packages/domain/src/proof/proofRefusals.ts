import { Refusal } from '../refusal.ts'

/** No display is asked of this shop by what it agreed to, or it has not joined. */
export class NoProofAsked extends Refusal {
  constructor() {
    super({
      'zh-CN': '按您答应的约定，这里不用拍照片。',
      en: 'By what you agreed to, no photo is asked for here.',
    })
  }
}

/** A photo of that step is being looked at, or was accepted. */
export class ProofIsThere extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一步的照片已经交过了，不用再拍。',
      en: 'The photo for this step is already here; there’s no need for another.',
    })
  }
}

/** Its first day is still to come. */
export class ProofTooEarly extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一步还没开始，到时候再拍就行。',
      en: 'This step hasn’t begun yet. Please take the photo when it has.',
    })
  }
}

/** Its last day is over. */
export class ProofTooLate extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一步的时间过了，照片收不了。有特殊情况请问客户经理。',
      en: 'The time for this step is over, so the photo can’t be taken. If there was a reason, please ask your customer manager.',
    })
  }
}

/** Somebody has looked at it already. */
export class ProofIsReviewed extends Refusal {
  constructor() {
    super({
      'zh-CN': '这张照片已经有人看过了。',
      en: 'Somebody has already looked at this photo.',
    })
  }
}

/** Who took a photo does not judge it. */
export class OwnProof extends Refusal {
  constructor() {
    super({
      'zh-CN': '这张是您自己拍的，请别的同事来看。',
      en: 'You took this photo yourself. Please let a colleague look at it.',
    })
  }
}

/** Who has sent photos has nothing to decline: what is earned stays. */
export class ProofsSent extends Refusal {
  constructor() {
    super({
      'zh-CN': '您已经交过照片了。不想做了，后面不拍就行；已得的照付。',
      en: 'You’ve already sent a photo. If you’d rather stop, just send no more; what you’ve earned is paid.',
    })
  }
}
