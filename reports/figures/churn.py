"""Churn: how many cars still come, how many were lost and won back, of which kind, and what went with them."""

from __future__ import annotations

from functools import partial
from typing import Final

from models.text import Text
from reports.churn.answering import (
    AFTER_MONTHS,
    BASE_MONTHS,
    CLASS_PICKS,
    DAYS_AWAY,
    PARTIAL_PICKS,
    STATUS_PICKS,
    answer_away,
    answer_counted,
    answer_flow,
    answer_funnel,
    answer_several,
    answer_shared,
    answer_survival,
)
from reports.churn.groups import GROUPINGS, OF_LOSSES, OF_LOST
from reports.churn.picking import lost, lost_of_stake, lost_of_stock, won_back
from reports.churn.reasons import reasons_counted
from reports.churn.risk import hits_counted
from reports.churn.value import key_customers_counted, value_counted
from reports.figure import Figure
from reports.grouping import MONTH, QUARTER
from reports.statistics.retention import FLOW_FORMULA, STOCK_FORMULA
from reports.unit import SHARE, Unit

CARS: Final = Unit(name="cars", word=Text(zh="台", en="cars"), lowest=0, least_span=5)
YUAN: Final = Unit(name="yuan", word=Text(zh="元", en="yuan"), factor=0.01, least_span=100_000)
TIME: Final = (MONTH, QUARTER)
ON_THE_DAY: Final = Text(
    zh="看统计日当天（所选时段的最后一天，还没到的按今天）；按月分组时看各月最后一天。",
    en="As it was on the statistics day, the last of the days asked about or today; by month, on each month's last.",
)
CLASSES: Final = Text(
    zh="从统计日按日历月往回数：最近一次来店在 {months} 个月以内为忠诚、摇摆、短期流失，更早为长期流失；按车辆计，"
    "停顿、卖出、报废、迁走的车另计。" + ON_THE_DAY.to("zh"),
    en="Counted back from the statistics day by calendar months: the last visit within {months} months makes a car "
    "loyal, wavering, short-term lost; earlier, long-term lost. Paused, sold, scrapped and moved cars are counted "
    "apart. " + ON_THE_DAY.to("en"),
).fill(months="3 / 6 / 12")
LOST_FORMULA: Final = Text(
    zh="最后一次来店满 {months} 个月没再来的那天算流失；这一天落在时段内的车辆数，同一台车算一次。"
    "当天是停顿、已卖出、报废或迁走的不算。",
    en="A car is lost on the first day on which its last visit lies more than {months} months back; the cars for which "
    "that day lies in these days, each once. Not those that were paused, sold, scrapped or moved on it.",
).fill(months="6")
BACK_FORMULA: Final = Text(
    zh="流失以后又来店的车辆数，按再来店那天算；同一台车算一次。",
    en="Cars that came again after they were lost, by the day on which they came; each once.",
)


STAYING_BY: Final = frozenset({"series", "model", "advisor", "vehicle_class", "owner_type", "store"})

classes = Figure(
    name="churn.classes",
    title=Text(zh="客户活跃度分类（按车辆）", en="Cars by recency class"),
    formula=CLASSES,
    unit=CARS,
    compute=partial(answer_several, picks=CLASS_PICKS),
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
partial_losses = Figure(
    name="churn.partial",
    title=Text(zh="部分流失", en="Partial losses"),
    formula=Text(
        zh="12 个月没做维修为维修流失，12 个月没做保养为保养流失；12 个月没来、却在别处做了装饰美容为装饰美容流失。"
        "首次来店不满 12 个月的车不算。" + ON_THE_DAY.to("zh"),
        en="No repair for 12 months: repair lost; no maintenance for 12 months: maintenance lost; nothing here for 12 "
        "months but decoration bought elsewhere: decoration lost. Cars known for less than 12 months do not count. "
        + ON_THE_DAY.to("en"),
    ),
    unit=CARS,
    compute=partial(answer_several, picks=PARTIAL_PICKS),
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
by_hand = Figure(
    name="churn.by_hand",
    title=Text(zh="人工设定的状态", en="Statuses set by hand"),
    formula=Text(
        zh="统计日有效的人工状态；到期的、设定以后又来过店的不算。过路车仍留在四类里。",
        en="Statuses in force on the statistics day; one that has ended, or after which the car came, does not count. "
        "Cars passing through stay in the four classes as well.",
    ),
    unit=CARS,
    compute=partial(answer_several, picks=STATUS_PICKS),
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
rate = Figure(
    name="churn.rate",
    title=Text(zh="流失率（存量）", en="Churn rate (stock)"),
    formula=Text(
        zh=STOCK_FORMULA.to("zh") + "。" + ON_THE_DAY.to("zh") + "区间用 Wilson 法。",
        en=STOCK_FORMULA.to("en") + ". " + ON_THE_DAY.to("en") + " Wilson's interval.",
    ),
    unit=SHARE,
    compute=partial(answer_shared, pair=lost_of_stock),
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
flow_rate = Figure(
    name="churn.flow",
    title=Text(zh="流失率（流量）", en="Churn rate (flow)"),
    formula=FLOW_FORMULA.fill(months="6（months=…）"),
    unit=SHARE,
    compute=answer_flow,
    by=(MONTH, *GROUPINGS),
    params=(BASE_MONTHS,),
    resource="vehicles",
)
lost_cars = Figure(
    name="churn.lost",
    title=Text(zh="流失台数", en="Cars lost"),
    formula=LOST_FORMULA,
    unit=CARS,
    compute=partial(answer_counted, pick=lost),
    by=(*TIME, *OF_LOSSES),
    resource="vehicles",
)
lost_share = Figure(
    name="churn.lost_share",
    title=Text(zh="时段流失率", en="Share lost in the period"),
    formula=Text(
        zh="时段内流失的车辆 ÷（时段开始时还没流失的车辆，加上时段内来过的车辆）。区间用 Wilson 法。",
        en="Cars lost in these days ÷ cars that were not lost when the days began or came within them. Wilson's "
        "interval.",
    ),
    unit=SHARE,
    compute=partial(answer_shared, pair=lost_of_stake),
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
back_cars = Figure(
    name="churn.won_back",
    title=Text(zh="回流台数", en="Cars won back"),
    formula=BACK_FORMULA,
    unit=CARS,
    compute=partial(answer_counted, pick=won_back),
    by=(*TIME, *OF_LOSSES),
    resource="vehicles",
)
days_away = Figure(
    name="churn.away",
    title=Text(zh="多天没来的车", en="Cars away for so many days"),
    formula=Text(
        zh="统计日已有指定天数（days=180）以上没来的在用车辆。",
        en="Cars in use whose last visit lies so many days (days=180) or more before the statistics day.",
    ),
    unit=CARS,
    compute=answer_away,
    by=OF_LOST,
    params=(DAYS_AWAY,),
    resource="vehicles",
)
funnel = Figure(
    name="churn.funnel",
    title=Text(zh="漏斗：新来、回流、流失", en="Leaky funnel: new, won back, lost"),
    formula=Text(
        zh="新来：首次来店在时段内的车；回流：流失后又来的车；流失：最后一次来店在时段内满期的车。",
        en="New: cars whose first visit is in these days; won back: lost ones that came again; lost: those whose last "
        "visit lapsed.",
    ),
    unit=CARS,
    compute=answer_funnel,
    by=(*TIME, *GROUPINGS),
    resource="vehicles",
)
reasons = Figure(
    name="churn.reasons",
    title=Text(zh="流失原因", en="Why cars were lost"),
    formula=Text(
        zh="时段内流失、已问到原因的车，各原因所占比例；没问到的不算。区间用 Wilson 法。",
        en="Of the cars lost in these days whose reason is known, the share of each reason. Wilson's interval.",
    ),
    unit=SHARE,
    compute=reasons_counted,
    resource="vehicles",
)
value_lost = Figure(
    name="churn.value_lost",
    title=Text(zh="流失带走的营业额", en="Income that went with lost cars"),
    formula=Text(
        zh="时段内流失、到统计日还没回来的车，在最后一次来店前 12 个月里的消费合计。",
        en="What the cars lost in these days, and not back by the statistics day, spent in the twelve months up to "
        "their last visit.",
    ),
    unit=YUAN,
    compute=partial(value_counted, what="lost"),
    by=GROUPINGS,
    resource="vehicles",
)
value_at_risk = Figure(
    name="churn.value_at_risk",
    title=Text(zh="可能流失的营业额", en="Income at risk"),
    formula=Text(
        zh="还没流失的车：最后 12 个月消费 × 不再来的可能性（按来店规律推算），合计。",
        en="Of cars not lost: what each spent in the twelve months up to its last visit × how likely it does not come "
        "again, as the repeat-purchase model has it; summed up.",
    ),
    unit=YUAN,
    compute=partial(value_counted, what="at_risk"),
    by=GROUPINGS,
    resource="vehicles",
)
staying = Figure(
    name="churn.survival",
    title=Text(zh="一段时间后仍在来的比例", en="Share still coming after some time"),
    formula=Text(
        zh="从首次来店算起，{after} 个月后还没流失的比例（Kaplan–Meier，区间按 log–log）；分组时附 log-rank 检验。",
        en="Counted from the first visit, the share not yet lost after {after} months (Kaplan–Meier, log-log "
        "interval); by group with the log-rank test.",
    ).fill(after="12（after=…）"),
    unit=SHARE,
    compute=answer_survival,
    by=tuple(one for one in GROUPINGS if one.key in STAYING_BY),
    params=(AFTER_MONTHS,),
    resource="vehicles",
)
key_customers = Figure(
    name="churn.key_customers",
    title=Text(zh="前 20% 客户贡献的营业额", en="What the first 20 % of the customers bring"),
    formula=Text(
        zh="最近 12 个月有消费的客户按消费从高到低排，前 20% 客户的消费占全部的比例。",
        en="Customers who spent anything in the last twelve months, the most first: the share of all spending that the "
        "first 20 % of them bring.",
    ),
    unit=SHARE,
    compute=key_customers_counted,
    resource="customers",
)
hit_rate = Figure(
    name="churn.hit_rate",
    title=Text(zh="流失预警命中率", en="Hit rate of the risk list"),
    formula=Text(
        zh="拿 6 个月前的数据排一次：排在前 20% 的车里，后来确实没再来的比例；与全部车对比。",
        en="Ranked as of six months ago: of the cars put among the first 20 %, the share that has not come since, "
        "beside that of all cars.",
    ),
    unit=SHARE,
    compute=hits_counted,
    resource="vehicles",
)
