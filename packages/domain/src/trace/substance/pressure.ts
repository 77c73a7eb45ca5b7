/** Ways to press a shop: goods held back, grades lowered, one thing sold only with another, an order that is owed. */
const penalty =
  '降档|降级|降星|停货|断货|断供|断(?:你|他|她|您)?(?:们)?的?货|停供|停发|停你|不给货|不供|没货|没有货|少给|别想|取消|扣(?:分|减|货|量)|减(?:量|货)|罚|处罚|拉黑|查你|收回|不给|不再供|后果|别怪|有你好看|不客气|靠边'
const pressed = [
  /谁.{1,10}谁.{0,10}(?:别想|没|停|扣|罚|滚|负责|自负|后果|减|降|取消|评)/u,
  /不.{1,12}(?:的|者)?一律|(?:暂停|停止|中止|切断).{0,2}(?:供货|发货|配送|投放)/u,
  /(?:别想|休想|甭想).{0,8}(?:评|拿|订|要|升|货)/u,
  /\b(?:sign|order|buy|take|stock|comply)\b.{0,24}\bor (?:lose|face|risk|forfeit|else)\b/u,
  /(?:不|没)[^，。]{1,8}[,，]?.{0,4}(?:一分没有|一毛没有|减半|免谈|没商量|没门|走着瞧|等着被查|等着瞧|没有返利|返利.{0,3}没有|全扣)/u,
  /(?:完不成|达不到|不达标|不听|不服|不从|敢).{0,14}(?:减半|扣|罚|停|查|降|没|取消|等着|自负|滚|换人)/u,
  /(?:任务|指标|销量|数量).{0,4}(?:压(?:下去|给|到|实)|硬压|摊(?:下|到|给))|按量认购|不敢不|不得不订|老实(?:上|订|交|点)|别惹事|识相|不识抬举/u,
  /\bno \w+,? no \w+\b|\btoe the line\b|\bgot the message\b|\b(?:comply|play ball) or\b/u,
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
  /\b(?:must|have to|had better) (?:order|buy|take|stock|accept)\b/u,
  /\b(?:unless|if) (?:you|he|she|they|the shop)\b.{0,40}\b(?:cut|stop|lose|downgrad|withhold|no more|suspend|penal)/u,
  /\bonly if (?:you|he|she|they) (?:order|buy|take)\b/u,
]
/** Told of somebody else's pressing, or asked by the shop: heard, not done. */
const reported =
  /(?:(?<!明|直|早|都|敢)说(?!三道四)|(?<!明)讲(?!清|明)|反映|投诉|抱怨|嫌|担心|怕|问|不想|不愿|被)|\b(?:says?|said|complain|afraid|asked|worries)/u

/** Whether a sentence presses the shop: it is no fact that helps anybody, and its writer is told. */
export function presses(sentence: string): boolean {
  return !reported.test(sentence) && pressed.some((form) => form.test(sentence))
}
