/** What makes a record worth acting on: each kind counts once. */
export const factKinds = [
  'PRODUCT',
  'QUANTITY',
  'PRICE',
  'WHEN',
  'PLACE',
  'STATE',
  'CHANGE',
  'WHO',
  'ASKED',
  'DONE',
  'CAUSE',
] as const

export type FactKind = (typeof factKinds)[number]

const number = String.raw`(?:\d+(?:[.,]\d+)*|[一二三四五六七八九十百千两半几]+(?:多|来)?)`

/** "一遍", "一样", "一面" are articles and idioms rather than figures, so many units take a figure or two and more. */
const several = String.raw`(?:\d+(?:[.,]\d+)*|[二三四五六七八九十百千两半几]+(?:多|来)?)`

const quantity = [
  new RegExp(
    `${several}(?:样|遍|号|码|面|口|人|把|本|格|层|节|车|笔|单|趟|岁|度|款|间|桌|倍|成|号|平|听|米|克|升|只(?!有|要|剩|能|是|卖|需|会|争|为|求|顾|因|好)|对(?!比|于|待|标|齐|外|内|方)|分(?!析|类|管|别|享|工))`,
    'u',
  ),
  new RegExp(
    `${number}[多来]?(?:条|包|盒|箱|瓶|袋|支|件|桶|提|罐|斤|公斤|千克|筐|板|排|捆|卷|根|颗|粒|副|套|扎|托|公分|厘米|公里|里地|辆|台|部|张(?!蓝图)|块(?!钱)|亩|折|拃|坛|缸|坨|捧|串|打(?!算|造|开)|双|匹|枚|篮|盘|碗|杯|壶|盅|篓|担|束|片|段|截|枝|棵|株|滴|吨|摞|沓|叠|撮|罈|g|kg|ml|l|w)(?!建议|意见|措施|要求|标准|信息|消息|路线|工作|任务|目标|政策|心|思)`,
    'u',
  ),
  new RegExp(
    `${number}个(?!目标|重点|方面|到位|确保|必须|环节|维度|层面|坚持|抓手|要点|百分点|步骤|工程|第一|带头|意识|能力|机制|体系|一)(?:$|[\\p{Script=Han}])`,
    'u',
  ),
  /(?:只剩|还剩|剩|仅剩|库存|加|减|订|缺|少|多|差|欠|退|补|压|送|进|卖)[了出到]?\d+/u,
  /[\p{Script=Han}]\s?\d+(?=$|\s|\p{Script=Han})(?!\s?(?:年|月|日|户|次|项|个|份|大|步|分|周|季|期|场|星|级|%))/u,
  /\d+(?:\.\d+)?\s?(?:cartons?|packs?|boxe?s?|bottles?|cases?|cans?|units?|pieces?|pcs|bags?|crates?|kegs?|litres?|liters?|gallons?|kg|grams?|tags?|tickets?|facings?|rows?|customers a|people|guests|metres|meters|feet|inches|km|miles|degrees|times)\b/u,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|dozen|half|couple of|twice|halved|doubled|one)\b(?! (?:goal|goals|priorit|pillar|vision|key|focus|point|of the best|area|objective|team|stop|hundred percent|value))/u,
  /\b(?:add|need|only|just|left|short|sold|order|ordered|plus|minus|cut|return|returned|have|has)\s\d+\b|\b\d+ (?:left|short|sold|more|less|over|missing|gone|broken|spoiled|expired)\b/u,
]

const price = [
  new RegExp(`${number}[多来]?(?:元|块钱|块|毛钱|毛|角|蚊|文|万元)`, 'u'),
  /便宜|贵(?!公司|司|客|宾|州)|涨价|降价|跌价|差价|调价|进价|批价|房租|毛利|利润率|打折|折扣|赊|欠款|欠账|欠了|退款|退钱|赔付|要赔|垫付|假币|假钞|零钱|现价|扣款|押金|现在\d+|写的\d+|写成\d+|应该?是?\d+|卖\d+|零售\d+|批发\d+/u,
  /[¥￥$€£]\s?\d|\d\s?(?:yuan|rmb|cny|dollars?|cents?|bucks|euros?|pounds?)\b|\b(?:cheaper|dearer|expensive|undercuts?|undercut|discounts?|refund(?:ed|s)?|deposit|margin|rent|owes?|owed|unpaid|debt|credit note|overcharged|coins|small change|no change)\b|\bshould be \d/u,
]

const when = [
  /(?:下|上|这|本|每|隔)?(?:个)?周[一二三四五六日天末]|[下上]{1,2}(?:个)?(?:周|月|季度|回|趟|次|期)/u,
  /\d{1,2}月(?:\d{1,2}|底|初|中)|\d{1,2}[月/.-]\d{1,2}(?:日|号)?(?!\d|%)|[一二三四五六七八九十]+月(?!度)|\d{1,2}号|[一二三四五六七八九十]+号|月[初中底末]|年[初底前后]|过年|开春|入冬|入夏|立[春夏秋冬]|冬至|腊月|正月|元旦|春节|元宵|清明|端午|中秋|国庆|五一|双十一|寒假|暑假|开学|放假|赶集|逢[一二三四五六七八九十集]/u,
  /昨[天日晚]|明[天日早晚]|前[天日几]|后[天日]|大后天|今[早晚]|当晚|夜里|夜班|晚上|傍晚|早上|清早|一早|早市|中午|晌午|放学|上学|下班|半夜|周末|凌晨/u,
  new RegExp(
    `(?:早|晚|午)?${number}点(?:半|钟|多|前|后)?|${number}(?:天|日(?!常)|个月|个?小时|钟头|分钟(?!$)|星期|周(?!期|年|到)|年(?!度|计|初|底|末)|阵)|半天|好久|半年|大半年|快.{0,2}(?:月|年)`,
    'u',
  ),
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/u,
  /\b(?:yesterday|tomorrow|tonight|weekends?|overnight|noon|midnight|dawn|evenings?|mornings?|afternoons?|lunchtime|fortnight|christmas|easter|diwali|ramadan|eid|holidays?|since|until|till the|before (?:noon|new year|christmas|opening|closing))\b|\b(?:last|next) (?:week|month|quarter|year|visit|time|drop|delivery)\b|\b\d{1,2}(?::\d\d|[ap]m| ?am\b| ?pm\b)|\b(?:\d+|two|three|four|five|six|ten) (?:days?|weeks?|months?|hours?|minutes?|mins?|hrs?)\b/u,
]

const place = [
  /第?[一二三四五六七八九十\d]+(?:层|格|排|列|节)|[左右][侧边手面半]|[上中下底顶最里外][一]?(?:层|排|格|头|边|面|那排|那层)(?!(?:领导)?(?:派|压|要求|下达|规定|定的|给的|布置|交代|催|的任务))|顶上|底下|正中|角落|拐角|[靠挨]着?[门窗墙]|门[边口头外后]|里[头间]|外[头间]|后[仓面院门]|前台|吧台|收银[台处]|柜台|背柜|烟柜|酒柜|药柜|冰柜|冷柜|冰箱|橱窗|窗口|玻璃|墙上|货架|展架|堆头|端架|地堆|地台|仓库|库房|台阶|雨棚|招牌|灯箱|门头|窗台/u,
  /对[面门过]|隔壁|街[尾头口角]|村[口头]|路口|巷[口子]|桥头|工地|大棚|邻村|路边|马路|后街|楼[上下道]|车站|地铁|公交|码头|学校|小学|中学|大学|医院|工厂|厂区|菜场|市场口|集市|加油站|服务区|小区|社区门/u,
  /\p{Script=Han}{2,}(?:路|街|巷|村|镇|大道|广场)(?!线)/u,
  /\b(?:left|right|top|bottom|first|second|third|fourth|middle|lower|upper|back|front|rear|side)[- ](?:hand )?(?:shelf|side|row|corner|counter|window|rack|room|door|of|tier|wall|aisle)\b|\b(?:behind|beside|under|above|below|near|opposite|next to|outside|inside|across|left of|right of|by the|on the|in the|at the|over the|off the) (?:the )?(?:till|counter|doors?|window|shelf|entrance|fridge|freezer|cooler|road|street|corner|checkout|wall|back|yard|storeroom|backroom|back room|rack|gate|pump|aisle|post|station|school)\b|\b(?:endcap|end cap|aisle \d|storeroom|back room|backroom|opposite|next door|across the road|upstairs|basement|roof|ceiling|doorway|forecourt|pump \d)\b|\b\w+ (?:street|road|lane|avenue|village|square|bridge)\b/u,
]

const state = [
  /断[货档供顿]|断$|缺(?![点陷乏憾席])|无货|脱销|卖[完光空断]|空[架柜了着]|没(?!有?(?:问题|意见|异常|什么|需要|特殊|不|啥|事|话|商量|关系|说的|投诉|需求|建议|其他|别的|变|想到|二话))\p{Script=Han}|快没|没[咯啦哒噶喽]|见底|空空|混[排放装]|结晶|滑丝|吞[钱卡币]|不够|不足|[坏破裂碎漏堵卡断掉烂胀瘪坨焦塞渗溢淹馊蔫咬啃锈霉潮馊酸歪斜弯塌松脱翘倒脏旧臭瘪糊锈裂钝瘫堆糙]了?(?!$货)|摔|砸|受潮|返水|返潮|晒着|淋[雨着]|堵车|返工|偷|归零|断线|发霉|进水|漏水|滴水|起泡|褪色|掉[了色漆]|化[了光]|变质|过期|临期|到期|快到|失效|吊销|延续|丢[了失]|偷|撬|老鼠|虫|蟑螂|假[币烟酒货钞]|串货|窜货|码段|积灰|落灰|[挡堵遮]着?|盖住|占[着地了]|压[着了坏弯]|挤|乱|错[了位一]?|贴错|写错|打错|放错|弄错|送错|不符|不对|对不上|短[少了]|多打|少[了送签]|重复|停[电水业产工]|黑屏|死机|断网|掉线|没信号|闪退|报错|故障|毛病|失灵|接触不良|打不|(?<![意料想])[^想免少离忘大断密舍差毫越也都可得并若再要决绝从永永无是的了](?<!离|少|免)不(?:了(?!解)|上(?!述)|开|出(?!现|问题)|到(?!位)|进|动|来(?!往)|起|来(?!往|自)|住|下(?!降)|清|见|着(?!急)|准|够|亮|通(?!过)|响|转|走|完|成(?!功)|好(?!意)|齐|得(?!不)|回|懂|清楚)|不(?:亮|制冷|制热|灵|通|转|响|准|认|会用|会弄|晓得|知道|识字|识|让|肯)|滞[销]|积压|压货|卖不|太[低高远小大慢暗窄晚重贵少多]|慢(?!走)|迟|晚到|误|漏[送贴记签登]|短斤|投诉|纠纷|吵|骂|闹|哭|病|住院|摔|受伤|去世|生意[差淡冷]|冷清|没客|客[人]?少|看不清|瞧不见|认不得/u,
  /\b(?:out of|out-of-stock|sold out|stockout|empty|missing|short(?:-dated)?|broken|broke|cracked|dead|torn|faded|damp|soaked|wet|mould|moldy|mouldy|leak(?:s|ing|ed)?|jams?|jammed|stuck|frozen|freezes|freeze|crash(?:es|ed)?|drops? out|offline|down since|not working|(?:do|does|did|wo|ca|could|is|are|was|has|have)n['’]?t|does not|cannot|never|nobody|no one|wrong|mistake|misprint(?:ed)?|blocked|hidden|blocks|covered|dusty|dirty|late|delayed|lost|stolen|theft|expir\w+|runs? out|ran out|past date|best before|overdue|damaged|spoiled|spoilt|rotten|dented|rusty|faulty|fault|flicker\w*|dark|dim|loose|tilted|crooked|mixed up|trips?|out of date|fell|one short|argued|fight|ill|sticks?|stuck|blocking|muted|iced|unlit|unplugged|peeling|smell\w*|smelly|sour|bent|chipped|scratched|misplaced|unlabelled|mislabelled|unpaid|unsigned|unread|hard to (?:read|see|reach)|no \w+ (?:left|since|yet)|skipped|sulking|embarrassed|swollen|burst|burnt|tripp(?:ed|ing)|flood(?:ed|ing)?|power cut|unreachable|sick|hospital|counterfeit|fake|rats?|mice|queue|slow|shut|closed|ruined|duplicate|double[- ]charged|mismatch|unsold|overstock\w*|too (?:high|low|far|small|big|late|early|slow|dark|many|few|much|heavy|busy))\b/u,
]

const change = [
  /又(?!好|快|来人)|再次|还是(?:老|那|没|旧|上)|涨|跌|降了|升到|比(?:上|以前|去年|前|往年|早|原来)|以前|原来|上(?:回|次|趟|期|个?周|个?月)|翻[倍番]|减半|少[了一]?(?:一)?(?:半|大半)|走了|回来|换(?:人|了|成|手|店|老板)|改(?:成|到|了|回|由|从|小)|搬[到走了家迁来]|新(?:开|来|装|换|进|店|招|修|建|上的|的人)|关[了门张]|开业|倒闭|装修|翻新|恢复|不再|开始|停[了]|刚|头一回|第一次|越来越|变[成得小大]|多起来|淡季|旺季|转[让手]|接手|退休|老是|总是|天天|每[天晚次回]/u,
  /\b(?:again|still|since|used to|no longer|changed?|new (?!year)\w+|moved|opened|reopens?|switched|halved|doubled|up from|down from|rose|fell|dropped|compared|than (?:last|before)|this time|every time|now runs|took over|started|stopped|swapped|replaced)\b/u,
]

const who = [
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文老小阿大](?:姐|哥|叔|婶|姨|嫂|娘|孃|伯|爷|奶|婆|公|妹|弟|师傅|师|老板娘|老师|医生|总)/u,
  /老板娘|老人|老头|老太|老两口|夫妻|[他她](?:儿子|女儿|爱人|老公|老婆|妈|爸|娘|爹)|儿子|女儿|儿媳|媳妇|女婿|孙子|孙女|父亲|母亲|爱人|丈夫|妻子|老公|老婆|婆婆|公公|岳|大姐|大哥|大爷|大妈|大叔|大婶|阿姨|阿婆|阿伯|阿叔|小工|店员|收银员|营业员|促销员|司机|送货员|配送|师傅|快递|邻居|房东|客人|熟客|老客|回头客|学生|家长|孩子|工人|民工|游客|彩民|年轻人|老年人|同行|亲戚|稽查|电访|调度/u,
  /\b(?:son|daughter|wife|husband|brother|sister|mother|father|uncle|aunt|nephew|niece|cashier|clerk|driver|courier|neighbou?rs?|landlord|landlady|kids?|students?|pupils?|parents|workers|tourists|truckers|regulars|plumber|electrician|engineer|technician|inspector|dispatch|hotline|mr|mrs|ms|miss|dr)\b/u,
]

const asked = [
  /(?:说|讲|问|嫌|抱怨|埋怨|催|嘀咕|念叨|反映|笑说|怪|提到|提出|听说|直言)(?!明|解)|想(?!法|一想|方设)|要(?!求|点|素|按|做好|加强|确保|坚持|继续|注意|认真)(?=\p{Script=Han})|(?<!不)怕(?!苦|累|难)|担心|害怕|不愿|不肯|不想|希望(?!工程)|盼|恼火|生气|不高兴|着急|委屈|后悔|舍不得|等着|愁|骂|发火|嘟囔|心疼|为难|犹豫|宁可|能不能|可不可以|行不行|啥时候|什么时候/u,
  /\b(?:asks?|asked|wants?|wanted|says?|said(?! hi| hello| bye| thank| yes| ok| no$)|fears?|afraid|worr(?:y|ies|ied)|complain\w*|hates?|prefers?|hopes?|wishes|would like|would rather|wonders?|upset|angry|annoyed|refuses?|refused|argued|swears?|requested a|demands?|insists?|begs?|thinks|reckons|told me|mentioned)\b/u,
]

const done = [
  /(?:换|贴|挪|移|搬|装|修|调|教|拍|报|写|退|送|撕|清|理|盘|核|量|钉|垫|带|扶|试|催|约|登|撤|测|重启|印|擦|扫|关|拆|挂|摆|加|减|补|订|改|登记|报修|办|擦|删|冲|徙|送检|拽|叫|卸|封|填|陪|接|拉|打|查|联系|上报|申请|固定|腾|隔|提)(?:好|完|了|掉|上|过|齐|平|到|成|回|走|下|开|高|在|新|满|正|出)|打电话|报修|报损|上报|补[货签贴登单打录]|送检|下架|封存|冲账|重算|已[扫填删冲送拉搬挂]|[报叫]了|换[签灯货锁新纸线枪]|重[贴摆印启装画写]|加[急单订]|减[订量半]|退[货换回]|少订|撤[柜堆]|带[新来去]|一起[搬挪理盘装摆换改捋]|当场|现场|试订|跟.{1,4}(?:说|讲)|和.{1,6}(?:说|约|讲)|同.{1,6}(?:讲|说)|我(?:去|来|带|陪|教|打|拿|送|帮)|帮(?:他|她|店|忙|着)|已(?:报|换|拍|补|改|贴|挪|催|垫|修|约|登|退|送|装|撤)/u,
  /\b(?:swap(?:ped)?|shift(?:ed)?|flip(?:ped)?|relabel(?:led)?|unmuted?|deliver(?:ed)?|bolt(?:ed)?|unblock(?:ed)?|defrost(?:ed)?|wip(?:ed|e)|glued?|nailed|hooked up|plugged|drove|carried|picked up|dropped off|did it|sorted|replaced?|moved?|fixed|repaired|reprint(?:ed)?|printed|reset|rebook(?:ed)?|called|rang|phoned|booked|brought|bring|hung|taught|showed|removed|added?|returned|cleared|counted|measured|reported|registered|renew(?:ed)?|installed|tested|taped|raised|laminated|labelled|stickers? on|cleaned|wiped|sent|emailed|ordered|cancelled|reopened|will (?:bring|call|ask|send|come|check|take|swap)|going with|asked (?:for|the)|told the desk|ticket \d+|photos? sent)\b/u,
]

const cause = [
  /因为|由于|原因|所以|害得|导致|造成|怪不得|是.{2,8}(?:弄|压|碰|撞|放|没改|忘)的?|才(?:会|没|能)|结果|一.{1,4}就|没注意|忘[了记]|以为|不小心/u,
  /\b(?:because|due to|caused by|since (?:the|she|he|they)|so (?:he|she|they|that|no)|that's why|as (?:he|she|the) \w+|forgot|turned out|thanks to the)\b/u,
]

/** How each kind is told, in Chinese (read through `oneForm`) and English; `PRODUCT` goes by the names of products. */
export const factForms: Record<Exclude<FactKind, 'PRODUCT'>, readonly RegExp[]> = {
  ...{ QUANTITY: quantity, PRICE: price, WHEN: when, PLACE: place, STATE: state, CHANGE: change },
  ...{ WHO: who, ASKED: asked, DONE: done, CAUSE: cause },
}
