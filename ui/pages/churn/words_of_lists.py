"""The words of the lists: the cars behind a number, those at risk, and what is done with them."""

from typing import Final

from models.text import Text

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
        zh="拿半年前的数据检验过：排在最前 {top} 的 {n} 台里，后来有 {hits} 真的没再来（{low}–{high}）；全部车里是 "
        "{usual}",
        en="Tested on half a year ago: of the {n} cars in the first {top}, {hits} did not come again ({low}–{high}); "
        "of all cars it was {usual}",
    ),
    "model": Text(
        zh="按回购模型排：最前 {top} 的 {n} 台里 {hits} 没再来（{low}–{high}）；全部车里是 {usual}",
        en="Ranked by the repeat-purchase model: of the {n} in the first {top}, {hits} did not come ({low}–{high}); "
        "of all "
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
    zh="“没走的可能”：照 {n} 台车的来店规律推算（BG/NBD 回购模型），这台车还算老客、没有换店的可能性。"
    "只用来排先后，不等于它马上会来。",
    en="“Chance it has not left” comes from the rhythm of {n} cars (the BG/NBD model): how likely the car is still a "
    "customer of ours. It ranks whom to call first and does not say that it comes soon.",
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
ALIVE: Final = Text(zh="没走的可能", en="Chance it has not left")
SPENDS: Final = Text(zh="一年消费", en="Spends a year")
RHYTHM: Final = Text(zh="来过 {n} 次，约 {days} 天一次", en="{n} visits, every {days} days")
PLAN: Final = Text(zh="按计划，{days} 天一次", en="by plan, every {days} days")
DAYS: Final = Text(zh="{n} 天", en="{n} days")
NEAR_USUAL: Final = Text(zh="，和平均差不多，只能参考。", en=", much like the average: a hint, no more.")
