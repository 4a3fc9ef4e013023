"""The words of the churn pages."""

from typing import Final

from models.text import Text

TITLE: Final = Text(zh="流失与回流", en="Lost and won back")
TABS: Final = {
    "/churn": Text(zh="概况", en="Overview"),
    "/churn/risk": Text(zh="流失预警", en="At risk"),
    "/churn/why": Text(zh="原因与对策", en="Reasons and countermeasures"),
    "/churn/staying": Text(zh="留存", en="Who stays"),
    "/churn/value": Text(zh="价值", en="What it is worth"),
}
NOTE: Final = Text(zh="{period}，统计到 {day}，按车辆计", en="{period}, as on {day}, counted by car")
PERIOD: Final = Text(zh="时段", en="Days")
CUSTOM: Final = Text(zh="自选日期", en="own days")
FROM: Final = Text(zh="从", en="From")
TO: Final = Text(zh="到", en="To")
STORE: Final = Text(zh="门店", en="Store")
ADVISOR: Final = Text(zh="车主的服务顾问", en="Owner's advisor")
SERIES: Final = Text(zh="车系", en="Series")
ALL: Final = Text(zh="全部", en="all")
RESET: Final = Text(zh="清除筛选", en="Clear filters")
HOW: Final = Text(zh="这些数是怎么算的", en="How these are counted")
COUNTING: Final = Text(zh="正在计算……", en="Counting …")
EXCEL: Final = Text(zh="Excel", en="Excel")
EMPTY: Final = Text(
    zh="还没有来店记录，所以还不知道谁流失了。先从 Excel 导入车辆和来店记录，这里马上就有数。",
    en="There are no visits yet, so nobody can be known as lost. Import cars and visits from Excel and the numbers "
    "stand here at once.",
)
IMPORT: Final = Text(zh="导入表格", en="Import")

CAME_BACK: Final = Text(zh="{period}回来了 {n} 台车", en="{n} cars came back {period}")
LOST: Final = Text(zh="{period}流失了 {n} 台车", en="{n} cars were lost {period}")
IN_PERIOD: Final = Text(zh="{period}", en="in {period}")
CAME_BACK_ONE: Final = Text(zh="{period}回来了 {n} 台车", en="{n} car came back {period}")
LOST_ONE: Final = Text(zh="{period}流失了 {n} 台车", en="{n} car was lost {period}")
CAME_BACK_SHARE: Final = Text(zh="占期初已流失 {cars} 台的 {share}", en="{share} of the {cars} lost before")
LOST_SHARE: Final = Text(zh="占同期可能流失 {cars} 台的 {share}", en="{share} of the {cars} that could be lost")
BEFORE: Final = Text(zh="{period} {n} 台", en="{period}: {n}")
FUNNEL_MORE: Final = Text(
    zh="同期首次来店 {new} 台，加上回来的 {back} 台，减去流失的 {lost} 台，净增 {net} 台。",
    en="{new} came for the first time; with {back} won back and {lost} lost, {net} more than before.",
)
FUNNEL_LESS: Final = Text(
    zh="同期首次来店 {new} 台，加上回来的 {back} 台，减去流失的 {lost} 台，净减 {net} 台。",
    en="{new} came for the first time; with {back} won back and {lost} lost, {net} fewer than before.",
)
SEE_NEW: Final = Text(zh="看首次来店的车", en="See the new ones")
SEE_NAMES: Final = Text(zh="看名单", en="See who")

CLASSES: Final = Text(zh="{day} 的车辆", en="Cars on {day}")
ON: Final = Text(zh="统计日", en="As on")
PARTIAL: Final = Text(zh="部分流失", en="Partly lost")
BY_HAND: Final = Text(zh="人工设定的状态", en="Set by hand")
CARS: Final = Text(zh="{n} 台", en="{n} cars")
NONE: Final = Text(zh="没有", en="none")
CLASS_NOTE: Final = Text(
    zh="最后一次来店距统计日：{a} 个月内为忠诚，{b} 个月内为摇摆，{c} 个月内为短期流失，更久为长期流失；"
    "已卖出、报废、迁走和停顿的车单列。维修或保养 {c} 个月没做过为部分流失。",
    en="By the last visit before the day: loyal within {a} months, wavering within {b}, short-term lost within {c}, "
    "long-term lost beyond; cars sold, scrapped, moved away or paused stand apart. Partly lost: no repair, or no "
    "maintenance, for {c} months.",
)
RATES: Final = Text(zh="流失率", en="Churn rate")
STOCK: Final = Text(zh="存量流失率", en="Stock")
FLOW: Final = Text(zh="流量流失率", en="Flow")
TARGET: Final = Text(zh="目标 {target} 以内", en="target: at most {target}")
NO_TARGET: Final = Text(zh="设一个流失率目标", en="Set a target for the churn rate")
WORKED_OUT: Final = Text(zh="{part} ÷ {whole} = {share}", en="{part} ÷ {whole} = {share}")
AWAY: Final = Text(zh="多少天没来", en="Days away")
AWAY_FIND: Final = Text(zh="查找", en="Find")
AWAY_FOUND: Final = Text(zh="{days} 天以上没来的有 {n} 台", en="{n} cars have been away for {days} days or more")
AWAY_WRONG: Final = Text(zh="请填天数，例如 180。", en="Type a number of days, for example 180.")

BY: Final = Text(zh="{what}，按{by}看", en="{what} by {by}")
SHOW: Final = Text(zh="看什么", en="Show")
GROUPED: Final = Text(zh="分组", en="Grouped by")
GROUP: Final = Text(zh="分组", en="Group")
SAMPLE: Final = Text(zh="共 {n} 台", en="of {n} cars")
MORE: Final = Text(zh="还有 {n} 组", en="{n} more")
NOTHING_BY: Final = Text(zh="这段时间里没有。", en="None in these days.")

CHARTS: Final = {
    "moved": Text(zh="逐月流失与回流", en="Lost and won back by month"),
    "rate": Text(zh="逐月流失率", en="Churn rate by month"),
    "survival": Text(zh="来店多久以后流失", en="How long cars stay"),
}
PICTURE: Final = Text(zh="图片 PNG", en="PNG")
VECTOR: Final = Text(zh="矢量 SVG", en="SVG")
TABLE: Final = Text(zh="看数据", en="Numbers")
BUSY: Final = Text(zh="图正在画……", en="Drawing …")
FAILED: Final = Text(zh="这张图没能画出来，请刷新页面。", en="This chart could not be drawn. Please reload the page.")
NO_CHART: Final = Text(zh="没有这张图。", en="There is no such chart.")
NOT_YOURS: Final = Text(zh="您没有查看流失数据的权限。", en="You may not see the figures of lost customers.")

CARS_TITLE: Final = Text(zh="车辆", en="Cars")
NARROWED: Final = Text(zh="{words}，{by}", en="{words}, {by}")
AS_LIST: Final = Text(zh="在车辆列表中打开", en="Open in the vehicle list")
NO_CARS: Final = Text(zh="没有这样的车。", en="There are no such cars.")
NO_PLATE: Final = Text(zh="无车牌", en="No plate")
NEVER: Final = Text(zh="没来过", en="never")
CAR: Final = Text(zh="车牌", en="Plate")
OWNER: Final = Text(zh="车主", en="Owner")
LAST_VISIT: Final = Text(zh="最后来店", en="Last visit")
STANDING: Final = Text(zh="今天的状态", en="Today")
REASON: Final = Text(zh="流失原因", en="Reason")
CALLED: Final = Text(zh="之后的联系", en="Contact since")
SINCE: Final = Text(zh="{day} 起", en="since {day}")
EARLIER: Final = Text(zh="上次流失时：", en="the time before:")
NOT_CALLED: Final = Text(zh="还没联系过", en="none yet")
PAGE_BEFORE: Final = Text(zh="上一页", en="Page before")
PAGE_AFTER: Final = Text(zh="下一页", en="Next page")
PAGE_OF: Final = Text(zh="第 {page} 页，共 {last} 页", en="Page {page} of {last}")

PICK: Final = Text(zh="选中 {car}", en="Pick {car}")
PICK_PAGE: Final = Text(zh="选中本页全部", en="Pick all on this page")
PICKED: Final = Text(zh="已选 {n} 台", en="{n} picked")
ALL_OF: Final = Text(zh="全部 {n} 台", en="All {n} cars")
PICK_NONE: Final = Text(zh="不选", en="Pick none")
HANDLER: Final = Text(zh="分派给谁", en="Who is to call")
OWN_ADVISOR: Final = Text(zh="各自的负责人", en="whoever looks after them")
ASSIGN: Final = Text(zh="分派电话", en="Assign calls")
LETTERS: Final = Text(zh="打印咨询函", en="Print inquiry letters")
EXPORT: Final = Text(zh="导出 Excel", en="Export to Excel")
ASSIGNED_ALL: Final = Text(zh="已分派 {n} 个电话。", en="{n} calls are assigned.")
ASSIGNED: Final = Text(
    zh="已分派 {n} 个电话；{left} 台没有分派：没有车主，或客户不愿被联系。",
    en="{n} calls are assigned. {left} cars were left out: no owner, or not to be contacted.",
)
TOO_MANY_LETTERS: Final = Text(
    zh="{n} 封信太多了，一次打不完。请先勾选一部分，或缩小范围。",
    en="{n} letters are too many at once. Please pick some of them, or narrow the list.",
)
EXPORTED: Final = Text(zh="已导出 {n} 台。", en="{n} cars are exported.")

AT_RISK: Final = Text(
    zh="{n} 台车该来没来，最该打电话的排在前面。", en="{n} cars are overdue; the first to be called stand on top."
)
NO_RISK: Final = Text(
    zh="没有该来没来的车。来店记录够多时，这里会按每台车自己的规律提醒。",
    en="No car is overdue. With enough visits, cars show up here by their own rhythm.",
)
NO_PAST: Final = Text(
    zh="来店记录还太短，不能用过去检验这份名单准不准。",
    en="The visits do not reach back far enough to test this list on the past.",
)
HITS: Final = {
    "rhythm": Text(
        zh="拿半年前的数据检验过：排在最前 {top} 的 {n} 台里，后来有 {hits} 真的没再来（{low}–{high}）；全部车里是 {usual}",
        en="Tested on half a year ago: of the {n} cars in the first {top}, {hits} did not come again ({low}–{high}); "
        "of all cars it was {usual}",
    ),
    "model": Text(
        zh="按回购模型排：最前 {top} 的 {n} 台里 {hits} 没再来（{low}–{high}）；全部车里是 {usual}",
        en="Ranked by the repeat-purchase model: of the {n} in the first {top}, {hits} did not come ({low}–{high}); of all "
        "cars {usual}",
    ),
}
LIFT: Final = Text(zh="，是平均的 {lift} 倍。", en=", {lift} times as many.")
RISK_HOW: Final = Text(
    zh="来过三次及以上的车，按它自己的来店间隔推算下次该来的日子；来得少的按保养计划。“超期几轮”是超期天数除以间隔，"
    "越大越可能已经走了。已经流失、停顿、卖出、报废和迁走的不在名单里。",
    en="A car that came three times or more is expected by its own rhythm, one that came less often by the maintenance "
    "plan. “Rounds” are the days overdue divided by the usual gap: the more, the likelier it is gone. Cars that are "
    "lost, paused, sold, scrapped or moved are not listed.",
)
MODEL_HOW: Final = Text(
    zh="“还会来”是回购模型（BG/NBD）按 {n} 台车的来店记录拟合出的可能性，用来排先后，不是保证。",
    en="“Still comes” is the chance by the repeat-purchase model (BG/NBD), fitted to the visits of {n} cars: a ranking, "
    "not a promise.",
)
NO_MODEL: Final = Text(
    zh="来店记录还不够拟合回购模型，先按超期排。",
    en="There are too few visits to fit the repeat-purchase model; the list goes by the days overdue.",
)
QUIET: Final = Text(zh="不愿被联系", en="not to be contacted")
RANKED: Final = Text(zh="排序", en="Ranked")
TO_COME: Final = Text(zh="还有 {n} 天", en="in {n} days")
EXPECTED: Final = Text(zh="预计来店", en="Expected")
OVERDUE: Final = Text(zh="超期", en="Overdue")
ROUNDS: Final = Text(zh="超期几轮", en="Rounds")
ALIVE: Final = Text(zh="还会来", en="Still comes")
SPENDS: Final = Text(zh="一年消费", en="Spends a year")
RHYTHM: Final = Text(zh="来过 {n} 次，约 {days} 天一次", en="{n} visits, every {days} days")
PLAN: Final = Text(zh="按计划，{days} 天一次", en="by plan, every {days} days")
DAYS: Final = Text(zh="{n} 天", en="{n} days")

REASONS: Final = Text(zh="客户说的原因", en="What customers said")
ASKED: Final = Text(
    zh="这段时间流失 {lost} 台，问到原因的 {asked} 台。", en="{lost} cars were lost; of {asked} the reason is known."
)
NO_REASONS: Final = Text(
    zh="还没有问到原因。在名单里分派电话，问到的原因记在车辆上，这里就有了。",
    en="No reason is known yet. Assign calls from the list; what customers say is kept with the car and shows up here.",
)
BESIDE: Final = Text(zh="和流传的比例对照", en="Beside the shares that are often quoted")
CAUSE: Final = Text(zh="原因", en="Cause")
OURS: Final = Text(zh="本店", en="Here")
QUOTED: Final = Text(zh="流传比例", en="Quoted")
MEASURES: Final = Text(zh="流失对策，前后对比", en="Countermeasures, before and after")
ADD_MEASURE: Final = Text(zh="新建对策", en="Add a countermeasure")
ALL_MEASURES: Final = Text(zh="全部对策", en="All countermeasures")
NO_MEASURES: Final = Text(
    zh="还没有登记对策。针对一个原因写下做什么、谁负责、哪天开始，趋势图上会标出来，过一个月就能看到前后变化。",
    en="No countermeasure is noted yet. Write down what is done against one cause, by whom and from when: the trend "
    "marks it, and a month later the change shows here.",
)
SINCE_TO: Final = Text(zh="{first} 至 {last}", en="{first} to {last}")
EXPECTS: Final = Text(zh="预期：{words}", en="Expected: {words}")
RESULT: Final = Text(zh="实际：{words}", en="What came of it: {words}")
NOT_BEGUN: Final = Text(zh="还没开始，开始后这里会有前后对比。", en="Not begun yet; the comparison shows up afterwards.")
NO_EFFECT: Final = Text(zh="前后的车太少，还比不出来。", en="There are too few cars yet to compare.")
EFFECT: Final = Text(
    zh="前后各 {days} 天：流失的比例从 {before} 到 {after}，变化 {change} 个百分点（95% 区间 {low} 到 {high}），",
    en="{days} days before and after: the share lost went from {before} to {after}, {change} points (95 % interval {low} "
    "to {high}); ",
)
EFFECT_CAUSE: Final = Text(
    zh="说出原因的流失里，因这个原因的从 {before} 到 {after}，变化 {change} 个百分点（{low} 到 {high}），",
    en="Of losses with a known reason, those for this one went from {before} to {after}, {change} points ({low} to "
    "{high}); ",
)
WORKED: Final = Text(zh="确实少了。", en="fewer indeed.")
WORSE: Final = Text(zh="反而多了。", en="more than before.")
CHANCE: Final = Text(zh="可能只是偶然。", en="it may be chance.")
EFFECT_HOW: Final = Text(
    zh="对策开始后已过的天数（最多六个月）和之前同样长的天数相比：流失的车 ÷ 期间可能流失的车，区间用 Newcombe 法。"
    "同一时间还有别的事在变，所以有差别不等于就是对策的功劳。",
    en="As many days before as have passed since it began, six months at most: cars lost ÷ cars that could be lost, with "
    "Newcombe's interval. Other things change meanwhile, so a difference need not be the countermeasure's doing.",
)

GRID: Final = Text(zh="各批客户后来还来吗", en="Who of each cohort came again")
BEGAN: Final = {
    "visit": Text(zh="首次来店", en="first visit"),
    "purchase": Text(zh="购车", en="purchase"),
}
COUNTED_FROM: Final = Text(zh="从何时算起", en="Counted from")
COHORT: Final = Text(zh="批次", en="Cohort")
COHORT_CARS: Final = Text(zh="台数", en="Cars")
STEP_HEAD: Final = Text(zh="第 {first}–{last} 个月", en="months {first}–{last}")
BETWEEN: Final = Text(zh="95% 区间 {low}–{high}", en="95 % interval {low}–{high}")
NO_GRID: Final = Text(zh="来店记录还不够长，过几个月这里就有了。", en="The visits are too recent; come back in some months.")
GRID_HOW: Final = Text(
    zh="同一季度开始的车为一批；每格是这批车在那半年里来过的比例，n 是已经过完那半年的车。还没过完的留空，不是零。",
    en="Cars that began in the same quarter are one cohort. A cell is the share of them that came in that half year, of "
    "the n cars for which it is over; what is not over yet is left blank, which is not zero.",
)
STAYS: Final = Text(zh="来了以后能留多久", en="How long they stay")
TOGETHER: Final = Text(zh="不分组", en="all together")
AFTER_MONTHS: Final = Text(
    zh="{months} 个月后还有 {value}（{low}–{high}）没流失过", en="after {months} months {value} had never been lost ({low}–{high})"
)
HALF: Final = Text(zh="一半的车在第 {months} 个月前流失", en="half are lost within {months} months")
NOT_HALF: Final = Text(zh="到现在流失的还不到一半", en="fewer than half have been lost so far")
COMMA: Final = Text(zh="；", en="; ")
SURVIVAL_HOW: Final = Text(
    zh="从首次来店算起，到第一次流失为止；还没流失的车算到统计日（Kaplan–Meier，区间按 log–log）。分组比较用 log-rank 检验："
    "说“差别明显”，是指这么大的差别碰巧出现的可能不到 5%。",
    en="From the first visit to the first loss; cars not lost count up to the day (Kaplan–Meier, log-log interval). "
    "Groups are compared by the log-rank test: “more than chance” means that chance alone would do so in fewer than 5 of "
    "100 cases.",
)

VALUE_LOST: Final = Text(zh="流失带走的年营业额", en="A year's income that went with lost cars")
VALUE_AT_RISK: Final = Text(zh="可能流失的年营业额", en="A year's income at risk")
OF_CARS: Final = Text(zh="这段时间流失、还没回来的 {n} 台", en="{n} cars lost in these days and not back")
OF_CARS_COMING: Final = Text(zh="还没流失的 {n} 台", en="of {n} cars not lost yet")
PROFIT: Final = Text(zh="其中毛利 {money}", en="{money} of it gross profit")
NO_MODEL_YET: Final = Text(zh="来店记录太少，还推算不出", en="too few visits to tell")
BY_GROUP: Final = Text(zh="按车系、顾问等分组看", en="By series, advisor and more")
LOYAL: Final = Text(zh="一位忠诚客户值多少", en="What a loyal customer is worth")
OWN_AVERAGES: Final = Text(
    zh="已填入本店自己的平均数，可以改，结果马上跟着变。",
    en="These are the store's own averages. Change any of them and the result follows at once.",
)
NO_AVERAGES: Final = Text(
    zh="本店还没有来过两次的车，先填入书上的例子，可以改。",
    en="No car has come twice yet, so this is a textbook example. Change any number.",
)
LOYAL_PARTS: Final = {
    "spend": Text(zh="每次消费（元）", en="Spend per visit (yuan)"),
    "visits_a_year": Text(zh="每年来店次数", en="Visits a year"),
    "years": Text(zh="一台车的年数", en="Years per car"),
    "cars": Text(zh="一生的车数", en="Cars in a life"),
    "referrals": Text(zh="连同介绍来的客户数", en="Customers, those they bring included"),
}
WORTH: Final = Text(zh="一位忠诚客户一生值", en="A loyal customer is worth")
NOT_NUMBERS: Final = Text(zh="五个数都要填，例如 300、6、3、2、5。", en="Fill in all five numbers, for example 300, 6, 3, 2, 5.")
KEY: Final = Text(zh="关键客户", en="Key customers")
KEY_WORDS: Final = Text(
    zh="最近 12 个月，{n} 位客户（占 {share}）带来了 80% 的营业额；消费最多的 20% 客户带来 {fifth}。",
    en="In the last 12 months {n} customers ({share}) brought 80 % of the income; the first 20 % bring {fifth}.",
)
NO_KEY: Final = Text(
    zh="最近 12 个月还没有带金额的来店记录。", en="No visit of the last 12 months has an amount of money yet."
)
FIRST_OF: Final = Text(zh="按消费从高到低，先列 {shown} 位。", en="The first {shown}, the most first.")
CUSTOMER: Final = Text(zh="客户", en="Customer")
VISITS: Final = Text(zh="来店次数", en="Visits")

PANEL: Final = Text(zh="车辆状态", en="Standing")
SET_STATUS: Final = Text(zh="设状态", en="Set the status")
END_STATUS: Final = Text(zh="结束“{status}”", en="End “{status}”")
SAY_REASON: Final = Text(zh="记流失原因", en="Note the reason")
SAVE_STATUS: Final = Text(zh="保存状态", en="Save the status")
SAVE_REASON: Final = Text(zh="保存原因", en="Save the reason")
LEAVE: Final = Text(zh="取消", en="Cancel")
CHOOSE: Final = Text(zh="请选择", en="Choose")
STATUS: Final = Text(zh="状态", en="Status")
UNTIL: Final = Text(zh="到哪天为止（可不填）", en="Until (may be left empty)")
STATUS_NOTE: Final = Text(zh="说明", en="How it is known")
STATUS_EXAMPLE: Final = Text(zh="例如：电话里说车卖给朋友了", en="For example: sold to a friend, he says")
OWN_WORDS: Final = Text(zh="客户原话", en="In the customer's words")
WORDS_EXAMPLE: Final = Text(zh="例如：外面保养便宜一半", en="For example: it costs half as much elsewhere")
CHOOSE_STATUS: Final = Text(zh="请选一个状态，例如“停顿”。", en="Please choose a status, for example “Paused”.")
CHOOSE_REASON: Final = Text(zh="请选一个原因。", en="Please choose a reason.")
STATUS_SET: Final = Text(zh="状态已设好。", en="The status is set.")
STATUS_ENDED: Final = Text(zh="状态已结束。", en="The status has ended.")
REASON_SAID: Final = Text(zh="原因已记下。", en="The reason is noted.")
CHANGED_MEANWHILE: Final = Text(zh="刚才有人改过，请看一眼再保存。", en="Somebody changed it meanwhile. Please look again and save.")
NO_FILE: Final = Text(zh="这台车还没来过。", en="This car has not been here yet.")
HOLDS_UNTIL: Final = Text(zh="到 {day}", en="until {day}")
WON_BACK_ON: Final = Text(zh="{since} 流失，{day} 又来了：回流。", en="Lost on {since}, came again on {day}: won back.")
CALLED_BY: Final = Text(zh="{day} {person} 联系过", en="{person} was in contact on {day}")
NOBODY_CALLED: Final = Text(zh="流失以后还没人联系过", en="Nobody has been in contact since the last visit")
THINK: Final = Text(zh="{words}。{step}。", en="{words}. {step}.")
REASON_UNKNOWN: Final = Text(zh="流失原因还没问到。", en="The reason is not known yet.")
REASON_IS: Final = Text(zh="流失原因：{reason}", en="Reason: {reason}")
NEAR_USUAL: Final = Text(zh="，和平均差不多，只能参考。", en=", much like the average: a hint, no more.")
RULES: Final = Text(zh="流传的经验数字", en="Rules of thumb")
RULES_NOTE: Final = Text(zh="书上流传的经验数字，不是本店统计。", en="Often quoted, not counted here.")
RULES_OF_THUMB: Final = (
    Text(zh="忠诚度降 5%，利润降 25%；保有率升 5%，利润升 25%–100%。", en="Loyalty down 5 %: profit down 25 %; retention up 5 %: "
         "profit up 25–100 %."),
    Text(zh="六成新客户来自老客户介绍。", en="60 % of new customers come by recommendation."),
    Text(zh="不满的客户告诉 10–12 个人，满意的告诉 2–3 个。", en="An unhappy customer tells 10–12 people, a happy one 2–3."),
    Text(zh="争取一位新客户的花费，够留住五到六位老客户。", en="Winning one new customer costs as much as keeping five to six."),
    Text(zh="三个走掉的客户里，两个是因为没人关心。", en="Two of three who leave do so for want of care."),
)  # fmt: skip
