/** Things of a shop and what is done with them there: a note without any of them is of the weather, of football, of the writer. */
const things =
  /[货柜架签价烟酒奶饮料酱醋茶买箱盒瓶桶袋罐卖售订库仓缺断坏漏锁灯牌码机器枪扫账款费钱租赊欠赔退修装补贴挪搬堆客证罚票彩药糖盐米面蛋肉菜冰冻电网线车卸秤钩墙窗板钉铃鼠霉潮锈铺摊]|(?<![部专上热出登入])门|招[牌工]|[\d一二三四五六七八九十两几半][条件]|关[门张]|停业|停水|许可|生意|学校|工地|拆迁|海报|会员|收银|监控|摄像|密码|登录/u
/** Words with such a character that stand in any note: they say that there is a shop, not how it is there. */
const everywhere =
  /[骑开坐乘]车|烟火|硝烟|店铺|[房油菜股物]价|药店|店主|老板娘?|店家|店员|本店|店方|店里|店内|门店|店面|终端|客户|顾客|零售户|客情|喝茶|泡茶|茶水|沏茶|倒茶|请茶|品茶|杯茶|客气|做客|好客|客观|热情|机会|时机|契机|机制|电话|网点|路线|一线|票数|面对|面子|面貌|面临|全面|方面|见面|表面|对面|当面|四面|面前|条件|有条|件件|事件|一条心|入门|门道|钱塘|价值|评价|代价|补充|装扮|机遇|动机|关键|招呼|招手|招待|坚定|客套/gu
const thingsInEnglish =
  /\b(?:stock\w*|shel(?:f|ves)|counters?|tills?|fridges?|freezers?|coolers?|kettles?|lights?|doors?|prices?|tags?|labels?|cartons?|cases?|box(?:es)?|packs?|crates?|pallets?|bottles?|trays?|cans?|kegs?|tins?|bags?|rolls?|tyres?|milk|bread|eggs?|beer|wine|water|cream|sugar|rice|flour|oil|drinks?|sweets|yog\w*|fruit|meat|scanners?|readers?|printers?|pos|machines?|terminals?|displays?|posters?|stickers?|signs?|racks?|deliver\w*|drops?|drivers?|vans?|trucks?|depot|orders?|ordered|reorder\w*|licen[cs]e|cash|coins?|notes?|refund\w*|rent|debts?|owes?|roofs?|walls?|windows?|floors?|yard|storerooms?|keys?|locks?|batter(?:y|ies)|batt|bulbs?|plugs?|cables?|sims?|networks?|wifi|payments?|cards?|receipts?|lott(?:o|ery)|scratchcards?|sold|sells?|buys?|bought|runs? out|ran out|expir\w*|cameras?|cctv|sachets?|tubes?|tablets?|vapes?|cigarettes?|smokes?|tobacco|lighters?|passwords?|log ?in|shutters?|opens?|closed|shut|rats?|mice|leaks?|leaking)\b/u

/** Whether a text in one form speaks of anything that a shop has, sells or is short of. */
export function speaksOfTrade(text: string): boolean {
  return things.test(text.replaceAll(everywhere, ' ')) || thingsInEnglish.test(text)
}
