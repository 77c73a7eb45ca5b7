/** Why nobody could be met. */
export const missedReasons: readonly string[] = [
  '店门关着，电话没人接',
  '店主去进货了，家里没人看店',
  '店里在办丧事，不便打扰',
  '敲门没人应，隔壁说下午才开门',
  '店主住院，店关了几天',
  '店主走亲戚，贴了“明天营业”',
  '到的时候正好停业盘点',
  '店主送孩子上学还没回来，等了十分钟',
  '卷帘门拉着，微信回复说在乡下',
]

/** Why a visit was called off. */
export const cancelReasons: readonly string[] = [
  '店主来电说今天忙不过来，改到下周',
  '下午临时回公司开会',
  '路上塌方绕行，今天到不了',
  '车坏在半路，改约',
  '送货出了差错，先去处理',
  '店主要去赶集，约了别的时间',
  '雨太大，乡道过不去',
]
