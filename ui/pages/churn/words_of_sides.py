"""The words of the other churn pages: reasons and countermeasures, who stays, what it is worth."""

from typing import Final

from models.text import Text

REASONS: Final = Text(zh="客户说的原因", en="What customers said")
ASKED: Final = Text(
    zh="这段时间流失 {lost} 台，问到原因的 {asked} 台。", en="{lost} cars were lost; of {asked} the reason is known."
)
NO_REASONS: Final = Text(
    zh="还没有问到原因。在名单里分派电话，问到的原因记在车辆上，这里就有了。",
    en="No reason is known yet. Assign calls from the list; what customers say is kept with the car and shows up here.",
)
BESIDE: Final = Text(zh="对照参考比例", en="Beside the shares that are often quoted")
CAUSE: Final = Text(zh="原因", en="Cause")
OURS: Final = Text(zh="本店", en="Here")
QUOTED: Final = Text(zh="参考", en="Quoted")
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
NOT_BEGUN: Final = Text(
    zh="还没开始，开始后这里会有前后对比。", en="Not begun yet; the comparison shows up afterwards."
)
NO_EFFECT: Final = Text(zh="前后的车太少，还比不出来。", en="There are too few cars yet to compare.")
EFFECT: Final = Text(
    zh="前后各 {days} 天：流失的比例从 {before} 到 {after}，变化 {change} 个百分点（95% 区间 {low} 到 {high}），",
    en="{days} days before and after: the share lost went from {before} to {after}, {change} points (95 % interval "
    "{low} "
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
    en="As many days before as have passed since it began, six months at most: cars lost ÷ cars that could be lost, "
    "with "
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
NO_GRID: Final = Text(
    zh="来店记录还不够长，过几个月这里就有了。", en="The visits are too recent; come back in some months."
)
GRID_HOW: Final = Text(
    zh="同一季度开始的车为一批；每格是这批车在那半年里来过的比例，n 是已经过完那半年的车。还没过完的留空，不是零。",
    en="Cars that began in the same quarter are one cohort. A cell is the share of them that came in that half "
    "year, of "
    "the n cars for which it is over; what is not over yet is left blank, which is not zero.",
)
PARTLY: Final = Text(zh="只有 {n} / {cars} 台过完", en="over for {n} of {cars} only")
STAYS: Final = Text(zh="来了以后能留多久", en="How long they stay")
TOGETHER: Final = Text(zh="不分组", en="all together")
AFTER_MONTHS: Final = Text(
    zh="{months} 个月后还有 {value}（{low}–{high}）没流失过",
    en="after {months} months {value} had never been lost ({low}–{high})",
)
HALF: Final = Text(zh="一半的车在第 {months} 个月前流失", en="half are lost within {months} months")
NOT_HALF: Final = Text(zh="到现在流失的还不到一半", en="fewer than half have been lost so far")
COMMA: Final = Text(zh="；", en="; ")
SURVIVAL_HOW: Final = Text(
    zh="从首次来店算起，到第一次流失为止；还没流失的车算到统计日（Kaplan–Meier，区间按 log–log）。分组比较用 "
    "log-rank 检验："
    "说“差别明显”，是指这么大的差别碰巧出现的可能不到 5%。",
    en="From the first visit to the first loss; cars not lost count up to the day (Kaplan–Meier, log-log interval). "
    "Groups are compared by the log-rank test: “more than chance” means that chance alone would do so in fewer than "
    "5 of "
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
NOT_NUMBERS: Final = Text(
    zh="五个数都要填，例如 300、6、3、2、5。", en="Fill in all five numbers, for example 300, 6, 3, 2, 5."
)
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
RULES: Final = Text(zh="书上的经验数字", en="Rules of thumb")
RULES_NOTE: Final = Text(zh="书上常引用的经验数字，不是本店统计。", en="Often quoted, not counted here.")
RULES_OF_THUMB: Final = (
    Text(zh="忠诚度降 5%，利润降 25%；保有率升 5%，利润升 25%–100%。", en="Loyalty down 5 %: profit down 25 %; "
        "retention up 5 %: "
         "profit up 25–100 %."),
    Text(zh="六成新客户来自老客户介绍。", en="60 % of new customers come by recommendation."),
    Text(
        zh="不满的客户告诉 10–12 个人，满意的告诉 2–3 个。",
        en="An unhappy customer tells 10–12 people, a happy one 2–3.",
    ),
    Text(
        zh="争取一位新客户的花费，够留住五到六位老客户。",
        en="Winning one new customer costs as much as keeping five to six.",
    ),
    Text(zh="三个走掉的客户里，两个是因为没人关心。", en="Two of three who leave do so for want of care."),
)  # fmt: skip
