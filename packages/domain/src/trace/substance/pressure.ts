/** Ways to press a shop: goods held back, grades lowered, one thing sold only with another, an order that is owed. */
const penalty =
  '降档|降级|降星|停货|断货|断供|断(?:你|他|她|您)?(?:们)?的?货|停供|停发|停你|不给货|不供|没货|没有货|少给|别想|取消|扣(?:分|减|货|量)|减(?:量|货)|罚|处罚|拉黑|查你|收回|不给|不再供|后果|别怪|有你好看|不客气|靠边'
/** What a distributor holds in its hand over a shop, and how it is said to be taken away. */
const lever = '货源|紧俏|好货|配额|额度|档位|等级|星级|投放|供货|返利|奖励|评级|评优|名额|资格|扶持'
const taken = '别|没|少|停|减|降|保不|轮不|给别|让给|靠后|看着办|掂量|想清楚|难说|不好说|受影响|泡汤|往后'
const lost = `(?:${lever}).{0,10}(?:${taken})|(?:${taken}).{0,6}(?:${lever})`
/** What a shop is to do. */
const complying = '(?:能|肯|想|愿意?)?(?:订|拿|上|签|配合|完成|达标|买|进|要|参加|听|吃|接|做|卖)'
const leverInEnglish =
  'allocations?|supply|quotas?|grade|tier|discounts?|rebates?|credit|slots?|deliver(?:y|ies)|stock'
const pressed = [
  new RegExp(`(?:${lever}).{0,6}(?:能不能|能否|还想不想|想不想).{0,4}(?:保|要|拿|升)`, 'u'),
  /每(?:户|家|店|个店|人).{0,6}[\d一二三四五六七八九十百两]+(?:条|件|箱|盒|包|套).{0,3}(?:起步|起订|打底|保底|起拿|起$|不能少|一条不少)|先拿后|先订后/u,
  /没(?:得|有)?商量|没二话|不讲价钱|丑话|自己掂量|掂量(?:着办|清楚)|走着瞧|吃不了兜着|秋后算账|杀鸡儆猴|穿小鞋|最后(?:一次)?(?:警告|通牒|机会)|别怪(?:我|公司|上面)|没有下(?:一|次)|(?:我|回去).{0,4}(?:没法|不好|怎么).{0,6}交[代差](?!清)|(?:总算|终于|硬是|好说歹说|磨了半天|求).{0,10}(?:让|叫|劝|逼).{0,3}(?:吃下|拿下|吃了|收下|接下)|(?:数字|业绩)不好看|(?:听招呼|听话|配合)的.{0,3}(?:优先|多[分给])/u,
  /(?:任务|指标|销量|数字|考核|进度).{0,8}(?:差|缺|欠|没完|吃紧|压力).{0,16}(?:帮衬|帮帮?忙|帮一?把|支持|面子|体谅|多拿|多订|凑)/u,
  /\b(?:last|final) (?:warning|chance|notice)\b|\b(?:say|kiss) goodbye\b|\btake it or leave it\b|\bnon-negotiable\b|\bknows? what happens (?:to|if|when)\b|\bno ifs\b|\beither\b.{0,30}\bor (?:we|i|they|the account|you)\b/u,
  new RegExp(`(?:不|没)${complying}[^，。]{0,8}(?:[，,]|就|的话)[^。]{0,10}(?:${lost})`, 'u'),
  /不.{1,12}(?:就|的话).{0,6}(?:看着办|掂量|想清楚|考虑后果|别找我|别来找|别怨|别后悔)/u,
  /(?:任务|指标|定额|上面派|上头派|公司派|压下来|硬性|摊派).{0,12}(?:分担|有份|认领|领走|吃下|吃掉|扛|顶|消化|摊|带头|表率|(?<!没|不)配合)/u,
  new RegExp(
    String.raw`\b(?:take|order|accept|stock|buy|sign|push|list|display|hit|meet|do)\b.{0,40}\b(?:or|otherwise|else)\b.{0,20}\b(?:your|his|her|their|the|its)\b.{0,12}\b(?:${leverInEnglish})\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:no|without|unless|until|if (?:you|he|she|they) (?:do|does|did|will|can)(?:n't| not) (?:take|order|accept|list|buy|sign|hit|meet|push|comply|agree|stock)|refus\w+|fail\w*)\b.{0,40}\b(?:${leverInEnglish})\b.{0,20}\b(?:gone|cut|go(?:es)?|elsewhere|next door|others?|someone|stops?|ends?|dropp?(?:ed|s)?|at risk|reviewed|reconsider\w*|suffers?)\b`,
    'u',
  ),
  /\b(?:think (?:carefully|twice)|be (?:wise|smart)|knows? what happens|wouldn't want|would be a (?:shame|pity)) .{0,30}\b(?:allocation|supply|grade|quota|tier|if)\b/u,
  /谁.{1,10}谁.{0,10}(?:别想|没|停|扣|罚|滚|负责|自负|后果|减|降|取消|评)/u,
  /不.{1,12}(?:的|者)?一律|(?:暂停|停止|中止|切断).{0,2}(?:供货|发货|配送|投放)/u,
  /(?:别想|休想|甭想).{0,8}(?:评|拿|订|要|升|货)/u,
  /\b(?:sign|order|buy|take|stock|comply)\b.{0,24}\bor (?:lose|face|risk|forfeit|else)\b/u,
  /(?:不|没)[^，。]{1,8}[,，]?.{0,4}(?:一分没有|一毛没有|减半|免谈|没商量|没门|走着瞧|等着被查|等着瞧|没有返利|返利.{0,3}没有|全扣)/u,
  /(?:完不成|达不到|不达标|不听|不服|不从|敢).{0,14}(?:减半|扣|罚|停|查|降|没|取消|等着|自负|滚|换人)/u,
  /(?:任务|指标|销量|数量).{0,4}(?:压(?:下去|给|到|实)|硬压|摊(?:下|到|给))|按量认购|不敢不|不得不订|老实(?:上|订|交|点)|别惹事|识相|不识抬举/u,
  new RegExp(String.raw`\bno \w+,? no (?:${leverInEnglish}|goods|deals?|bonus|visits?|service)\b`, 'u'),
  /自愿.{0,8}(?:书|签|承诺|确认)|\btoe the line\b|\bgot the message\b|\b(?:comply|play ball) or\b/u,
  new RegExp(
    `(?:不然|否则|要不|要么|再不|再卖|再敢|如果不|若不|不(?:订|拿|配合|完成|买|上|进|做|签|听|卖|要|达标|交|参加|照办)).{0,14}(?:${penalty})`,
    'u',
  ),
  new RegExp(`(?:敢|再).{0,8}(?:就|将|立即|马上).{0,6}(?:${penalty})`, 'u'),
  /不.{1,10}(?:就|将|便)(?:别想|没有|没|不给|拿不到|不供)/u,
  /(?:才(?:能|给|有|可以)(?:订|拿|给|供|分|得|有)?.{0,6}(?:紧俏|好货|货源|档位|配额))/u,
  /(?:搭配?着?(?:订|售|销|卖|买)|捆绑|搭售|硬性|强制|压货|摊派|照单全收).{0,10}/u,
  /(?:订|拿|要).{0,10}(?:就|必须|得|都得)搭/u,
  /(?:必须|务必|一定要|非得?)(?:订|拿|完成|买|进|吃下|上|配合|要).{0,8}/u,
  /\bor (?:else|you|we|lose|forget|no)\b.{0,40}(?:downgrad|cut|stop|lose|los(?:t|e)|forget|allocation|penal|fine|supply|nothing|grade)/u,
  /\b(?:or else|no excuses?|or forget)\b/u,
  /\b(?:must|have to|has to|had better) (?:order|buy|take|stock|accept)\b.{0,20}(?:\d|\b(?:cases?|cartons?|box(?:es)?|packs?|range|line|new|all|more|every|extra)\b)/u,
  /\b(?:unless|if) (?:you|he|she|they|the shop)\b.{0,40}\b(?:cut|stop|lose|downgrad|withhold|no more|suspend|penal)/u,
  /\bonly if (?:you|he|she|they) (?:order|buy|take)\b/u,
]
/** The writer's own deed, whatever the shop said to it. */
const own =
  /我(?:说|讲).{0,10}(?:也得|都得|必须|得拿|不行也)|(?:卖不动|不要|不想|不愿意?|不肯).{0,4}(?:也得|也要|也给|也点|也铺|也签|照样)|必须(?:卖进去|铺进去|压进去|拿下)|先(?:铺|压|订|拿)(?:货|了)?再说|不配合.{0,4}(?:少|没|停|减|别)|\band not before\b|\bnot (?:until|unless) (?:he|she|they) (?:lists?|takes?|orders?|buys?|signs?)\b|\b(?:load(?:ed)?|stuff(?:ed)?|forc(?:e|ed)|push(?:ed)?) (?:him|her|them|the (?:shop|owner|store))\b/u
/** Told of somebody else's pressing, or asked by the shop: heard, not done. */
const reported =
  /(?:(?<!明|直|早|都|敢)说(?!三道四|不过去)|(?<!明)讲(?!清|明)|反映|投诉|抱怨|嫌|担心|怕|问|不想|不愿|被|隔壁|对[面门过]|别家|别人家)|\b(?:says?(?! goodbye)|said|complain|afraid|asked|worries)/u

/** Whether a sentence presses the shop: it is no fact that helps anybody, and its writer is told. */
export function presses(sentence: string): boolean {
  return own.test(sentence) || (!reported.test(sentence) && pressed.some((form) => form.test(sentence)))
}

/** What is wanted of a shop for somebody else's figures, and how somebody gives in who did not want to. */
const wanted =
  /任务|指标|达标|冲量|保[档星级]|摊派|宽度|上柜率|(?:我|你|公司).{0,3}压货|\b(?:targets?|quotas?|kpis?|extra cases|range accepted)\b/u
const givenIn =
  /无奈|勉强|不情愿|不乐意|叹了?口?气|怨气|没话说|不吭声|不说话|不敢(?:说|吭)|认了|服了|懂事|会意|低头|咬牙|硬着头皮|\b(?:grumbl\w+|reluctan\w+|not keen|gave in|caved|got the (?:point|message)|no choice|resigned|sighed|went quiet|unhappy but)\b/u

/** Whether a note tells how a shop gave in to what was wanted of it. */
export function tellsOfGivingIn(note: string): boolean {
  return wanted.test(note) && givenIn.test(note)
}
