/** Notes written when the rules seemed settled; what they showed was mended by its kind. */
export const lastNotes = `
good | 三号货架灯带一半不亮，饮料那段黑乎乎的 | 换驱动 | 电工老秦明早来 | 客人用手机照着挑
good | 后门锁芯滑丝，昨晚拿板凳顶的 | 换锁芯 | 五金店48块 已装 |
good | 盐没咯 | 三件 | |
good | 猪场封控，镇上外卖多起来，泡面火腿肠见底 | 周四追两车 | 仓里批了 | 怕封到过年
good | 充电宝柜机吞钱不吐宝，学生闹到派出所 | 贴停用条 | 厂家客服工单 7731 | 说谁放的谁搬走
good | 儿童酱油和普通的混排，价差六块二，宝妈拿错两次 | 分开，挂黄条 | 弄完 |
good | 老板娘做完手术不能弯腰，底层全改放空箱 | 好卖的提到腰高 | 咱俩搬了四十分钟 | 夸不夸的，下次带点膏药
good | 烟盒防伪码扫出来是外省的，两条半 | 封袋留样 | 交稽查老顾，开了收据 | 说是个骑摩托的来换的
good | 冷冻柜电费一月三百八，想关一台 | 合并到大柜 | 试关到月底 抄表 | 夏天再开
good | 侬晓得伐，马路对过拆迁，老邻居搬脱一半 | 报纸停，盐汽水减 | 改好单子 | 讲还有半年好做
good | 呢排落雨多，遮卖晒，门口个遮架生锈 | 补三打遮 | 聽日車 | 阿叔問可唔可以換個新架
good | 有个娃拿爷爷手机扫了三百多的卡 | 退 | 原路退回，留了监控截图 | 爷爷要打人，劝住了
good | 蜂蜜结晶，客说是糖水 | 写张小卡说明 | 贴好 |
good | Kettle display trips the breaker | own socket | sparky Wed 8am |
good | Bread tray one short each morning this week | count at door | driver signs now | says it's the bakery
good | She wants smaller packs, pensioners buy singles | split case | trial ten | 
good | Age check sign fell behind the counter, teen tried for vapes twice | screw it up | drilled | asked for a training card
good | Old stock at front, new behind, 14 yoghurts out of date | rotate | binned, credit raised | blames weekend lad
hollow | 各项工作有条不紊，一派欣欣向荣 | 百尺竿头更进一步~全店~更上层楼 | 可喜可贺 | 心满意足
hollow | 走访过程中与店主深入交谈，对其经营理念表示赞赏，并就如何做好下半年工作交换了意见 | 稳中求进~店主~稳步增长 | 交流充分 | 颇受启发
hollow | 问了一遍，没啥 | 就那样 | 就那样 | 就那样
hollow | 已阅 | 已阅 | 已阅 | 已阅
hollow | 第12周第3次拜访，计划12家实走12家，照片36张，问卷12份，全部上传 | 保持节奏~自己~不掉队 | 100% | 无
hollow | 帮店主理顺了思路，提振了精神，鼓足了干劲 | 撸袖子干~店主~红红火火 | 精气神足 | 信心百倍
hollow | 陈列整整齐齐，卫生干干净净，服务热热情情 | 保持~店主~顾客舒心 | 样样好 | 都满意
hollow | 年底冲量，每家都得扛，谁掉链子谁明年别想评优 | 扛住~各店~保评优 | 都接了 | 认了
hollow | 不签承诺书的一律暂停供货三天 | 签 | 全签了 | 不情愿也签了
hollow | 111 222 333 | 444~555~666 | 777 | 888
hollow | 今日无事 | 明日再来 | 平安 | 无话
hollow | 宣传贯彻落实三个必须、五个严禁，发放明白纸50张，签字确认50户，知晓率达到100% | 全面铺开~辖区~知晓率100% | 宣传全覆盖 | 都晓得
hollow | Store visited, manager greeted, standards upheld | uphold standards~all~consistency | compliant | no feedback
hollow | Great energy in store today, the team is smashing it | keep smashing it~team~growth | amazing | buzzing
hollow | Nothing much to say really | nope | meh | not much
hollow | 42 calls, 38 productive, 90.5% strike rate, 12 new distribution points, 3 promotions executed | hit 45~me~bonus | above plan | fine
hollow | We take your loyalty seriously: sign today or lose next quarter's support | sign~owner~support kept | he signed | reluctantly
hollow | 店主说好，我也说好，大家都好 | 好上加好 | 皆大欢喜 | 好好好
`
