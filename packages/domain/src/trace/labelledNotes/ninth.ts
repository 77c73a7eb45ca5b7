/** Written when all before had been mended: other goods, other moods, and more people who press or please. */
export const ninthNotes = `
good | 老板说厂家送的那批台历堆在过道，孩子绊了一跤，膝盖破了 | 挪走 | 抱到里屋 |
good | 南京雨花石脱 三客问 | | |
good | 进价涨了两毛她没调，卖一箱倒贴四块八，卖了十一箱 | 改价 | 算给她看了 当场改 | 心疼坏了
good | 灶台那股油烟把价签熏得发黄，字糊一片 | 塑封 | 封了十六张 |
good | 他爸记账用铅笔，蹭花了，九月那几页认不出 | 换笔 | 给了两支圆珠笔 |
good | 咸鸭蛋发货少五枚一盒，开了三盒都这样，疑是厂里换了托 | 留样 | 拍箱码问了 |
good | 佢個仔打機唔理客，我企咗五分鐘先應 | 同阿媽講 | 講咗 佢話收咗部機 |
good | 阿叔讲冰柜夜里老是叫，伊困勿着，关掉一半 | 换风扇 | 礼拜五师傅来 |
good | 幺妹儿把进货单拿来折纸飞机了，对不到账 | 重打 | 打了三张 |
good | 这疙瘩一下雪就断道，腊月里车进不来，得先囤半月的 | 提前送 | 排到二十号 |
good | 头回见他家请了个帮工，聋哑的，点货靠比划，没岔子 | 做图卡 | 画了八张 |
good | 打火石受潮打不着，退了七个，柜底返潮 | 垫报纸 | 放了包干燥剂 |
good | 隔壁修路挖断水管，停水三天，她靠卖桶装水多卖了六十桶，空桶堆到马路牙子 | 收空桶 | 车队周六来两趟 |
good | 扫脸机认不出他，手机也没电，排了七八个人 | | 重录了人脸 |
good | 许可证上的照片还是他哥，他哥前年没了 | 变更 | 材料单写给他 | 哭了一会儿
good | yy软缺 zh硬压 5t | | |
good | 又断电，第三回，鸡蛋孵出小鸡了都 | | 报了供电所 单号44120 | 边笑边骂
good | 票都开成个人抬头 单位不给报 退了俩月的 | 改抬头 | 教了 存了模板 |
good | Landlord put rent up 400 from Jan, she may drop the back room so stock has to fit 12 sqm | cut slow lines | listed 30 | worried sick
good | Brown paper bags only, plastic banned from 1st, he has 2000 left | swap | supplier takes back at half |
good | Three different prices for one water: shelf 1.2, till 1.5, flyer 1 | one price | fixed at 1.2, flyer binned |
good | he not open the box from last time, still same place, under the rice | open together | we open, 5 item broken |
good | Till drawer short 20 most nights, always the same shift | count at change | form taped up |
good | wasps nest above door, kids wont come | council thur |
good | Says he'd rather have two small drops than one big, nowhere to put it | Tue+Fri | asked routing |
good | Swapped the two cables, scanner beeps now. Old one chewed by the dog | | |
good | No English labels on the noodles, allergy mum complained twice | sticker | printed 60 |
good | sign says open 7, opens 8. driver waits 50 min each mon | move to 8:15 | routed |
good | 夜里有人砸玻璃，没偷成，碎碴子掉进糖罐 | 报警 换玻璃 | 片警来过，糖全倒了 | 问保险赔不赔
good | 两口子一个说要退出会员，一个说不退，吵到我走 | 下次再问 | 申请没交 |
hollow | 老板面带微笑，热情接待，详细介绍了店铺经营情况，我认真做了记录 | 常来常往~老板~加深了解 | 圆满 | 微笑
hollow | 走进烟火气，看见不平凡，小小店铺大大能量 | 讲好故事~店主~传播正能量 | 感动满满 |
hollow | 该户属于普通终端，档位12档，订货周期为每周一次，按时订货，按时结算 | 正常服务~该户~正常 | 正常 |
hollow | 一看证、二看价、三看货、四看陈列、五看卫生，五看皆过 | 五看常态化~店主~规范 | 全过 | 过
hollow | 聊了房价聊了孩子聊了养生，聊得忘了时间 | 改天接着聊~老板~开心 | 聊透了 | 下次带瓜子
hollow | 昨晚没睡好，头有点疼，硬撑着走完，给自己点个赞 | 早点睡~自己~健康 | 累 | 辛苦了
hollow | 祝店主女儿中考顺利，金榜题名，前程似锦 | 送祝福~店主~喜悦 | 祝福 | 谢谢
hollow | 卖得动要卖，卖不动想办法也要卖，没有卖不动的烟，只有不努力的店 | 动脑筋~店主~上销量 | 要求已提 | 没吭声
hollow | 兄弟店都上了十条，你家不上说不过去吧，回去我没法交代 | 上十条~店主~给我交代 | 上了 | 行吧
hollow | 配额这东西给谁都是给，听招呼的优先 | 听招呼~店主~优先 | 懂 | 懂
hollow | 检查组下周来，谁家掉链子谁家负责，后果大家都清楚 | 别掉链子~各家~平安过关 | 通知到位 | 知道
hollow | 认真贯彻落实市局（公司）会议精神，扎实推进"135"工程，切实做到"三清三会" | 推进135~全体~达标 | 扎实 | 支持
hollow | 陈列分98，形象分97，服务分99，综合分98，居全县第2 | 争第1~我~荣誉 | 98 | 无
hollow | 本次走访共计用时18分36秒，行程2.4公里，停留点1处 | 优化路线~本人~省时 | 完成 |
hollow | 一、二、三、四、五、六、七 | 八~九~十 | 完 | 完
hollow | qqqq wwww eeee | rr~tt~yy | uu | ii
hollow | 照旧照旧照旧 | 照旧 | 照旧 | 照旧
hollow | 同意 | 同意~同意~同意 | 同意 | 同意
hollow | 此处填写走访内容 | 此处填写建议~对象~收益 | 此处填写总结 | 此处填写
hollow | 货真价实，薄利多销，和气生财，童叟无欺 | 坚守~店主~百年老店 | 传承 | 对头
hollow | 只要思想不滑坡，办法总比困难多，干就对了 | 干~全员~胜利 | 冲 | 冲
hollow | 依法依规，明码标价，亮证经营，诚实守信，文明服务 | 五项坚持~店主~合规 | 均已做到 | 是
hollow | The owner is a pleasant gentleman who takes great pride in his work and always has a kind word for everyone | keep in touch~owner~goodwill | nice visit | kind words
hollow | Five-star service starts with a smile; we make every moment matter | smile~all~moments | star | wow
hollow | Sales up 4 percent, distribution 88 percent, visibility 92 percent, on plan | stay on plan~store~plan | on plan | none
hollow | He knows what happens to shops that say no. He said yes | say yes~owner~peace | yes | yes
hollow | Explained that without the new range the fridge goes back on the truck. Range accepted | accept~owner~fridge | accepted | went quiet
hollow | In conclusion, the visit provided valuable insights into current performance and highlighted several opportunities for future collaboration | collaborate~both~value | valuable | positive
hollow | insert text here | insert~insert~insert | n/a | n/a
hollow | Long day, tired feet, but a good coffee makes everything better | more coffee~me~energy | coffee | lol
`
