import type { TraceContent } from '../trace.ts'

/** Copies that somebody took trouble with: the earlier note, and after => what was handed in as another. */
export const copiedNotes = `
柜台左侧第二层软云只剩3条，靠门的远帆红缺价签。周三订货加2条软云。王姐说放学时家长多。 => 吧台左边第二层清泉细支还剩5条，靠门的软云没有价格签。周四订货加3条清泉细支。李姐讲放学时学生家长多。
冰柜把烟柜挡住了，顾客看不见。把烟柜挪到门边。老人说等儿子回来一起搬。 => 冷柜把烟柜遮住了，客人瞧不见。将烟柜移到门口。老人家讲等他儿子回来一起搬。新到的啤酒放在外面。
对面新开超市，云岭春雪便宜2元，店里上周少卖了6条。贴上会员价签。店主担心老顾客跑到对面去。 => 店主担心老顾客跑到对面去。对面新开一家超市，软云便宜3元，店里上周少卖了9条。贴好会员价签。
送货单多打了一件，钱已经扣了。找配送退。店主说上回也是这样。周五前回话。 => 送货单多打了两件，钱已经被扣了。找配送员退钱。老板讲上次也是这样。周三前回复。
门口修路，车进不来。改小车送。和送货员小陈说好绕后街。店主担心啤酒碎。 => 和送货员小王说好绕后街走。门前在修路，车子进不来。改用小车送货。老板怕啤酒碎。
酸奶临期9盒，12月6号到期。前置打折，挂了黄签。她说退货太麻烦。 => 酸奶临期14盒，12月20号到期。放到前面打折，挂了黄签。她讲退货太麻烦了。补了两张价签。
扫码枪连不上，这三天都记在本子上，少记7条软云。周三带新线来，补录这7条。她说记本子忙不过来。 => 扫描枪连不上，这五天都写在本子上，少记12条清泉。周一带新线来，补录这12条。她讲写本子顾不上。
村口修路，这两周来的人少了一半，柜台积灰。周末集市时在门口摆小展架。店主说等路修好要进烟花爆竹。 => 村口在修路，近两周来的人少了一半，柜台落灰。周末集市时在门前摆个小展架。老板讲等路修好想进烟花爆竹。
后仓还有14条远帆红是9月的货，外包装压坏两条。和送货员说好周五带回压坏的两条。 => 仓库还有8条软云是10月的货，外包装压坏三条。跟送货员讲好周二带回压坏的三条。店主想换个大一点的展架，下月来装。
背柜顶层放满杂物，清泉细支陈列面只有一个。周日盘点时清出顶层。店主说杂物是隔壁寄放的，不好意思催。 => 店主说杂物是隔壁寄放的，不好意思催。背柜最上层堆满杂物，软云陈列面只有两个。周六盘点时清出最上层。
药柜温度计停在28度，胰岛素放常温了。当场移到冰箱，换了电池。店员说没注意。 => 药柜温度计停在31度，胰岛素放在常温。现场移到冰箱里，换好了电池。店员讲没注意。
空调漏水滴在货架上，顶上那排纸箱湿了。移开接盆，师傅后天来。 => 空调漏水滴到货架上，最上面那排纸箱湿了。移开并接盆，师傅明天来。老板女儿周末回来帮忙看店。
The scanner drops out; three days on paper, 7 cartons not booked. I bring a cable on Wednesday. The owner says she is too busy to write it down. => The scanner dropped out again; five days on paper, 12 cartons not booked. I will bring a cable on Friday. The shopkeeper says she is too busy to write it all down.
Fridge light is dead, nobody sees the bottom row. Swap the tube on Friday. She had asked twice before. => The cooler light is dead so nobody sees the lower row. Replace the tube on Monday. She has asked three times before. The poster on the door is torn.
Clear Spring stands above the fridge, where nobody looks; sold 1 carton last week. Move it beside the till. He says people buy what they see while paying. => He says people buy what they see while they pay. Clear Spring stands over the fridge where nobody looks; sold 2 cartons last week. Move it next to the counter.
Roof leak over the cigarettes, top row soaked. Moved the stock down, tarp up. The landlord will not pick up. => Roof leaking over the cigarettes, the upper row is wet. Moved stock down and tarp up. Landlord does not pick up the phone. Ordered 4 crates of milk for Thursday.
`

export const pairsOf = (lines: string): { earlier: string; copy: TraceContent }[] =>
  lines
    .trim()
    .split(/\n+/u)
    .map((line) => {
      const [earlier = '', commentary = ''] = line.split(' => ')
      return { earlier, copy: { commentary, suggestions: [], summary: '', heard: '', findings: [] } }
    })

type Disguise = (text: string) => string

const clauses = (text: string) => text.split(/(?<=[，。；,;])/u)

/** What is done to the parts of a note, one by one, so that it looks like another. */
export const disguises: Record<string, Disguise> = {
  'pasted as it is': (text) => text,
  'with other punctuation and width': (text) =>
    text
      .replaceAll('，', ', ')
      .replaceAll('。', '！')
      .replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  'with every number changed': (text) => text.replaceAll(/\d+/gu, (figure) => String(Number(figure) + 3)),
  'with its parts in another order': (text) => clauses(text).toReversed().join(' '),
  'with a word before every part': (text) =>
    clauses(text)
      .map((clause) =>
        clause.trim() === '' ? clause : /[a-z]/u.test(clause) ? `today ${clause}` : `今天${clause}`,
      )
      .join(''),
}

/** What is added to a copy so that it looks fresh: concrete, polite, both. */
export const additions = [
  '对面药店老板周五借走两箱矿泉水，说下月5号还。',
  '新到的啤酒 12 件堆在过道，周四送货员来挪到后仓，每件便宜 3 元，因为包装压坏了。',
  '客户非常热情，大家沟通得很愉快，以后继续努力，共同进步，携手前行。',
  'A new bakery opened next door on Monday, so he wants 2 more crates of milk at 3 yuan less.',
]
